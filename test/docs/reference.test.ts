import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogueGroups, documents } from "../../build/documents";
import { referenceFile } from "../../build/reference";
import { referenceWords } from "../../build/referenceWords";
import { everyWord, owners, texts } from "../../build/everyWord";
import { catalogue, functionIds } from "../../src/catalogue";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";

const pages = await documents();
const page = (name: string): string => [...pages].find(([path]) => basename(path) === name)?.[1] ?? "";

it.each([...pages])("%s is up to date; npm run docs writes it", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

describe.each(languages)("the reference in %s", (language) => {
  const text = page(referenceFile(language));
  const { parameters } = locales[language];

  it("has an entry for every function, with all its arguments", () => {
    for (const [id, { parameters: keys }] of Object.entries(catalogue)) {
      const entry = text.split(`\n### ${id}\n`)[1]?.split("\n### ")[0] ?? "";
      expect(entry, id).not.toBe("");
      const names = Object.keys(keys).map((key) => parameters[key as keyof typeof parameters].replaceAll("_", "&#95;"));
      const written = entry.replaceAll("_", "&#95;");
      expect(
        names.filter((name) => !written.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it("uses the language's decimal sign", () => {
    const half = language === "tr" || language === "fi" ? "0,25" : "0.25";
    expect(text.split("\n### CRMUPLIFTROI")[0]).toContain(half);
  });

  it("names every folder of the catalogue", () => {
    expect([...catalogueGroups().keys()].filter((folder) => !referenceWords[language].groups[folder])).toEqual([]);
  });

  it("contains no undefined or NaN", () => {
    expect(text).not.toMatch(/undefined|\bNaN\b|Infinity|\[object/);
  });
});

it("differs from language to language", () => {
  const functions = functionIds;
  const entries = languages.map((language) =>
    page(referenceFile(language))
      .split(/\n### /)
      .slice(1),
  );
  functions.forEach((id, index) => {
    expect(new Set(entries.map((each) => each[index])).size, id).toBe(languages.length);
  });
});

it("has every key of every owner's words on the page of all languages", () => {
  const lines = page("words.md")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(lines.map((line) => line.split("`")[1])).toEqual(
    owners.flatMap((owner) => [...texts(everyWord.en[owner]).keys()]),
  );
});

it("has the same headings and texts in every language", () => {
  const [english, ...others] = languages.map((language) => texts(referenceWords[language]));
  for (const each of others) expect([...each.keys()]).toEqual([...(english?.keys() ?? [])]);
});
