import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as const] : flat(value, `${path}${key}.`),
  );
/** A Persian footer has no count of pages: docs/why/print.md. */
const blankIn = (language: Language) => (language === "fa" ? /\{\w+\}|&P/g : /\{\w+\}|&[PN]/g);

const others = languages.filter((language) => language !== "en");

describe.each(others)("%s", (language) => {
  describe.each(["pane", "sheet", "data"] as const)("%s", (owner) => {
    const english = flat(locales.en[owner]);
    const words = new Map(flat(locales[language][owner]));
    const blanks = (text: string) => [...text.matchAll(blankIn(language))].map(([blank]) => blank).sort();
    it("has every text, with the same placeholders, and with the same spaces at the ends of joined texts", () => {
      expect([...words.keys()].sort()).toEqual(english.map(([key]) => key).sort());
      for (const [key, text] of english) {
        const word = words.get(key) ?? "";
        expect(word.trim(), key).not.toBe("");
        expect([key, blanks(word)]).toEqual([key, blanks(text)]);
        const ends = (each: string) => [/^\s/.test(each), /\s\u200e?$/.test(each)];
        expect([key, ends(word)]).toEqual([key, ends(text)]);
      }
    });
  });
  it("uses Persian letters in Persian, and only there", () => {
    const { pane, sheet, data } = locales[language];
    const all = flat({ pane, sheet, data })
      .map(([, text]) => text)
      .join("\n");
    // The Arabic ye, kaf and digits.
    expect(all).not.toMatch(/[يك٠-٩]/);
    // The marks of the continuous tense and of the plural stand after a zero-width non-joiner, never a space.
    expect(all).not.toMatch(/(?<!\p{L})(?:می|نمی) \p{L}| ها(?!\p{L})/u);
  });
});

describe.each(languages)("the labels of %s", (language) => {
  const { rows, units, sheetName, ok, check } = locales[language].sheet;
  it("fit their columns", () => {
    for (const label of Object.values(rows)) expect(label.length, label).toBeLessThanOrEqual(49);
    for (const unit of Object.values(units))
      expect(unit.replace("{currency}", "EUR").length, unit).toBeLessThanOrEqual(19);
    expect(sheetName).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  });
  it("differ between a check that holds and one that fails", () => expect(ok).not.toBe(check));
});
