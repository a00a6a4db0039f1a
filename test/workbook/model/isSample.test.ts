import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/language/languages";
import { lookup } from "../../../src/formula/lookup";
import type { Book, BookCell } from "../../../src/grid/book";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import { locales } from "../../../src/locales";
import { planWorkbook, type Template } from "../../../src/workbook";
import { fullSample } from "../../../src/workbook/full/sample";
import { modelFigures } from "../../../src/workbook/model/figures";
import { modelsIn } from "../../../src/workbook/model/models";
import { partOf } from "../../../src/workbook/model/parts";
import { isMarkedSample, isSample, sampleParts } from "../../../src/workbook/model/isSample";
import { sample } from "../../../src/workbook/sample";
import { someTemplates } from "../someBooks";

const model = (template: Template, language: Language, years: number): Book => {
  const [words, about] = [locales[language], { years, currency: "EUR" }];
  const figures = template === "sheet" ? sample(about) : fullSample(about, words.full.sample);
  return bookOfPlan(planWorkbook({ template, language, words, figures }));
};

const asked = (book: Book) => {
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("no model");
  const [look, words] = [lookup(book), locales[model.language]];
  return {
    isSample: isSample(model, look, words),
    isMarked: isMarkedSample(model, look, words),
    parts: sampleParts(model, look, words),
    figures: modelFigures(model, look, words),
    part: (key: string) => partOf(model, key, look),
  };
};

const changed = (book: Book, change: (cell: BookCell, sheet: string) => BookCell): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => change(cell, sheet.name)) })),
});
const unmarked = (book: Book, mark: string): Book =>
  changed(book, (cell) =>
    typeof cell.value === "string" ? { ...cell, value: cell.value.replaceAll(mark, "") } : cell,
  );
/** Every figure that was typed, a little dearer, but for a row. */
const dearer = (book: Book, but?: { readonly sheet: string; readonly row: number }): Book =>
  changed(book, (cell, sheet) => {
    const isKept = sheet === but?.sheet && cell.row === but.row;
    return isKept || cell.formula !== undefined || typeof cell.value !== "number" || Math.abs(cell.value) < 1000
      ? cell
      : { ...cell, value: cell.value * 1.01 };
  });

describe.each(someTemplates)("$template, $language", ({ template, language }) => {
  const made = model(template, language, 3);
  const mark = locales[language].sheet.sample;

  it("is a sample as long as it contains the mark or the sample's amounts", () => {
    expect(asked(made)).toMatchObject({ isSample: true, isMarked: true, figures: { isSample: true } });
    expect(asked(unmarked(made, mark))).toMatchObject({
      isSample: true,
      isMarked: false,
      figures: { isSample: true },
    });
    expect(asked(dearer(made))).toMatchObject({ isSample: true, isMarked: true, figures: { isSample: true } });
  });

  it("is no sample when neither is left", () =>
    expect(asked(dearer(unmarked(made, mark)))).toMatchObject({
      isSample: false,
      isMarked: false,
      parts: [],
      figures: { isSample: false },
    }));
});

it("finds the mark anywhere on the model's sheets, and ignores it on other sheets", () => {
  const mark = locales.en.sheet.sample;
  const own = dearer(unmarked(model("sheet", "en", 3), mark));
  const [sheet] = own.sheets;
  const cell = { row: 200, column: 0, value: `(${mark})` };
  const below = sheet && { ...own, sheets: [{ ...sheet, cells: [...sheet.cells, cell] }] };
  expect(below && asked(below).parts).toMatchObject([{ area: { row: 200, column: 0, rows: 1, columns: 1 } }]);
  const beside = { name: "Mine", isHidden: false, isProtected: false, cells: [cell] };
  expect(asked({ ...own, sheets: [...own.sheets, beside] }).isSample).toBe(false);
});

it("recognises a sample's line by two amounts in thousands, but not by a single amount", () => {
  // Over one year: implementation is 62,000 and 8,000; licences are 0 and 39,000.
  const made = model("sheet", "en", 1);
  const own = (key: string) => {
    const part = asked(made).part(key);
    if (!part) throw new Error("no line");
    return dearer(unmarked(made, locales.en.sheet.sample), { sheet: part.sheet.name, row: part.area.row });
  };
  const two = asked(own("costs_implementation"));
  expect(two.parts).toEqual([two.part("costs_implementation")]);
  expect(asked(own("costs_licences")).parts).toEqual([]);
});
