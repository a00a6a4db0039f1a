import { expect, it } from "vitest";
import { locales } from "../../src/locales";
import { wordsIn } from "../../src/pane/inDigits";

const persianDigits = /[۰-۹٪]/;

/** The paths of texts with a Persian digit. */
const found = (words: unknown, path: string): readonly string[] =>
  typeof words === "string"
    ? persianDigits.test(words)
      ? [path]
      : []
    : Object.entries(words ?? {}).flatMap(([key, word]) => found(word, `${path}.${key}`));

it("with Latin digits, no word of Persian has Persian ones, but for those by which a workbook or an entry is recognised", () => {
  const { sheet, full, synonyms, taskpane, workbench, kpis, comparison, faults, tables, ...rest } = wordsIn(
    "latin",
    locales.fa,
  );
  const { commandHelp, commandImport, commandLine, figureFaults, ...shown } = rest;
  expect(found(shown, "fa")).toEqual([]);
  expect(found(locales.fa.answer, "answer").length).toBeGreaterThan(0);
  expect(found(locales.fa.modelDoubts, "modelDoubts").length).toBeGreaterThan(0);
  // The same objects, by which a workbook's texts are found.
  expect([sheet, full, synonyms]).toEqual([locales.fa.sheet, locales.fa.full, locales.fa.synonyms]);
  // The pane has no part with these: those of an answer are in its own branch, the others are of other pages and the command line.
  for (const branch of [taskpane, workbench, kpis, comparison, faults, tables]) expect(branch).toBeDefined();
  for (const branch of [commandHelp, commandImport, commandLine, figureFaults]) expect(branch).toBeDefined();
  expect(wordsIn("persian", locales.fa)).toBe(locales.fa);
  expect(wordsIn("latin", locales.fi)).toBe(locales.fi);
});
