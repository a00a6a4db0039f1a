/** Every formula that a reader of a language may copy from a text is one that an Excel of that language takes. */
import { expect, it } from "vitest";
import { referenceFile } from "../../build/reference";
import { everyWord, texts } from "../../build/everyWord";
import { languages, type Language } from "../../src/language/languages";
import { typedFrom } from "../tools/typedFormula";
import { codeIn, frontPageOf, guidesIn, textOf } from "./pages";

/** With its arguments, or "…" in place of them. */
const call = /=[\p{Lu}_][\p{L}\p{N}_.]*\((?:[^()]|\([^()]*\))*\)/gu;

const isolates = /[\u200e\u200f\u2066-\u2069]/g;
const callsIn = (text: string): readonly string[] =>
  [...text.replace(isolates, "").matchAll(call)].map(([found]) => found);

/** It says how a formula is written with either decimal sign. */
const ofBoth = "site.support.answers.refused.answer";

const ofWords = (language: Language) =>
  [...texts(everyWord[language])]
    .filter(([path]) => path !== ofBoth)
    .flatMap(([path, text]) => callsIn(text).map((formula) => ({ from: path, formula })));

const formulasOf = (page: string) =>
  codeIn(
    textOf(page)
      .replace(isolates, "")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  )
    .filter((code) => code.startsWith("="))
    .map((formula) => ({ from: page, formula }));

it.each(languages)("formulas in texts in %s", (language) => {
  const guides = [frontPageOf(language), ...guidesIn(language)].flatMap(formulasOf);
  const reference = formulasOf(`docs/${referenceFile(language)}`).map(({ from, formula }) => ({
    from,
    // Brackets mark what may be left out.
    formula: formula.replace(/\[([^\]]*)\]/g, "$1"),
  }));
  const words = ofWords(language);
  expect(words.length).toBeGreaterThan(0);
  expect(guides.length).toBeGreaterThan(10);
  expect(reference.length).toBeGreaterThan(200);
  const wrong = [...words, ...guides, ...reference].flatMap(({ from, formula }) => {
    const read = typedFrom(formula, language);
    return "wrong" in read ? [`${from}: ${formula}: ${read.wrong}`] : [];
  });
  expect(wrong).toEqual([]);
});

it("the support says the same of separators in every language", () => {
  const formulas = languages.map((language) => callsIn(texts(everyWord[language]).get(ofBoth) ?? ""));
  expect(formulas).toEqual(languages.map(() => ["=CRMROI(B2:E2;B3:E3)", "=CRMROI(B2:E2,B3:E3)"]));
});
