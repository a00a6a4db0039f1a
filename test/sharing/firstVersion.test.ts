/** Workbooks that the first version of the templates made: they are found, read, checked, prepared and restored. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/grid/book";
import { lookup } from "../../src/formula/lookup";
import { locales } from "../../src/locales";
import { findings } from "../../src/sharing/check";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import { modelFigures } from "../../src/workbook/model/figures";
import { modelsIn } from "../../src/workbook/model/models";
import { readWorkbook, rewritten } from "../tools/readWorkbook";
import { formulaCallsOurs } from "./ours";

/** Samples of three years at 8 %, as the first version calculated them. */
const files = [
  { file: "sheet-en", template: "sheet", language: "en", npv: 61174.89711934154 },
  { file: "sheet-fa", template: "sheet", language: "fa", npv: 61174.89711934154 },
  { file: "full-tr", template: "full", language: "tr", npv: 42899.959603528376 },
  { file: "full-fi", template: "full", language: "fi", npv: 42899.959603528376 },
] as const;

const formulasOf = (book: Book): readonly string[] =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [`${name} ${row} ${column} ${formula}`])),
  );

describe.each(files)("the workbook of version 1 in $file.xlsx", ({ file, template, language, npv }) => {
  const bytes = readFileSync(new URL(`version1/${file}.xlsx`, import.meta.url));
  const book = readWorkbook(bytes);

  it("is found, with its figures and its checks", () => {
    const [model, ...more] = modelsIn(book.names);
    expect(more).toEqual([]);
    expect(model).toMatchObject({ number: 1, template, language });
    const figures = model && modelFigures(model, lookup(book), locales[language]);
    expect(figures).toMatchObject({ years: 3, currency: "EUR", checks: "hold", isSample: true });
    expect(figures?.numbers.npv).toBeCloseTo(npv, 6);
    expect(figures?.numbers.rate).toBe(0.08);
  });

  it("is checked as before: our functions and the sample are found, and no failed check", () => {
    const kinds = findings(book, locales).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["ours", "sample"]));
    expect(kinds).not.toContain("checks");
  });

  it("is prepared without a call of ours, and restored to the letter", () => {
    const { rewriting } = prepare(book, locales[language]);
    if (!rewriting) throw new Error("not prepared");
    const prepared = rewritten(bytes, rewriting);
    const after = readWorkbook(prepared);
    expect(
      after.sheets
        .slice(0, book.sheets.length)
        .flatMap(({ cells }) => cells)
        .filter(({ formula }) => formula !== undefined && formulaCallsOurs(formula)),
    ).toEqual([]);
    const back = restore(after, { overChanges: false });
    if (!back.rewriting) throw new Error("not restored");
    const restored = readWorkbook(rewritten(prepared, back.rewriting));
    expect(formulasOf(restored)).toEqual(formulasOf(book));
  });
});
