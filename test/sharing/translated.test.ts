import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import type { Book, BookCell } from "../../src/grid/book";
import { lookup } from "../../src/formula/lookup";
import { modelsIn } from "../../src/workbook/model/models";
import { translated } from "../../src/sharing/translated";
import { planWorkbook, templates, type Template } from "../../src/workbook";
import { fullSample } from "../../src/workbook/full/sample";
import { sample } from "../../src/workbook/sample";
import type { Plan } from "../../src/grid/plan";
import { bookOfPlan as planned } from "../../src/grid/bookOfPlan";
import { itDrawn, sampled } from "../tools/sample";

const about = { years: 4, currency: "TRY" };
const planIn = (template: Template, language: Language, said = language, isSample = true): Plan =>
  planWorkbook({
    template,
    language,
    words: locales[language],
    figures: {
      ...(template === "sheet" ? sample(about) : fullSample(about, locales[said].full.sample)),
      isSample,
    },
  });
/** Plans of the full workbook are slow, so each language is translated into only one other. */
const isNext = (from: Language, to: Language): boolean =>
  (languages.indexOf(from) + 1) % languages.length === languages.indexOf(to);
const into = (language: Language, book: Book): Plan | undefined => {
  const look = lookup(book);
  const [model] = modelsIn(book.names);
  return model && translated(model, look, language, locales)?.plan;
};
const contents = (plan: Plan | undefined) =>
  plan?.sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, value, formula }) => [row, column, value, formula]),
  ]);

const pairs = sampled(
  templates.flatMap((template) =>
    languages.flatMap((from) =>
      languages.map((to) => ({ template, from, to })).filter(({ to }) => template === "sheet" || isNext(from, to)),
    ),
  ),
  4,
  ({ template, from, to }) => [template, from, to],
);

describe("a translated model equals the plan in that language with the same entries", () => {
  it.each(pairs)("$template, $from → $to", ({ template, from, to }) => {
    const made = into(to, planned(planIn(template, from)));
    // Texts that a user typed, such as the name of a source, stay unchanged.
    expect(contents(made)).toEqual(contents(planIn(template, to, from)));
    expect(made?.language).toBe(to);
  });
});

const start = planned(planIn("full", "tr", "tr", false));
const changed = (of: Book, change: (cell: BookCell, sheet: number) => BookCell): Book => ({
  ...of,
  sheets: of.sheets.map((sheet, i) => ({ ...sheet, cells: sheet.cells.map((cell) => change(cell, i)) })),
});
const first = (sheet: number, holds: (cell: BookCell) => boolean): BookCell => {
  const found = start.sheets[sheet]?.cells.find(holds);
  if (!found) throw new Error("no such cell");
  return found;
};

it("a renamed line and an amount are kept, and a choice is translated", () => {
  const { inputs } = locales.tr.full.sheets;
  const at = start.sheets.findIndex(({ name }) => name === inputs);
  const scenario = start.names.find(({ name }) => name === "CRM_1_scenario")?.formula ?? "";
  const cell = lookup(start).locate(scenario.slice(1), { sheet: "", row: 0, column: 0 });
  const label = first(at, ({ row, column, value }) => row === 9 && column === 0 && typeof value === "string");
  const typed = changed(start, (each, sheet) => {
    if (sheet === at && each.row === cell?.area.row && each.column === cell.area.column)
      return { ...each, value: locales.tr.full.choices.scenarios.low };
    return sheet === at && each.row === label.row && each.column === label.column
      ? { ...each, value: "Bizim satır" }
      : each;
  });
  const made = into("fi", typed);
  const cells = made?.sheets[at]?.cells ?? [];
  expect(cells.find(({ row, column }) => row === cell?.area.row && column === cell.area.column)?.value).toBe(
    locales.fi.full.choices.scenarios.low,
  );
  expect(cells.find(({ row, column }) => row === label.row && column === label.column)?.value).toBe("Bizim satır");
});

itDrawn("a renamed sheet doesn't matter", () => {
  const renamed = JSON.parse(
    JSON.stringify(start)
      .replaceAll(`'${locales.tr.full.sheets.inputs}'!`, "'My own'!")
      .replaceAll(`${locales.tr.full.sheets.inputs}!`, "'My own'!")
      .replaceAll(`"name":"${locales.tr.full.sheets.inputs}"`, '"name":"My own"'),
  ) as Book;
  expect(renamed.sheets.map(({ name }) => name)).toContain("My own");
  expect(contents(into("en", renamed))).toEqual(contents(into("en", start)));
});

describe("a model that differs from the template isn't translated", () => {
  const formula = first(4, (cell) => cell.formula !== undefined);
  const isIt = (cell: BookCell, sheet: number) =>
    sheet === 4 && cell.row === formula.row && cell.column === formula.column;
  it.each<[string, Book]>([
    [
      "an overwritten formula",
      changed(start, (cell, sheet) => (isIt(cell, sheet) ? { row: cell.row, column: cell.column, value: 1 } : cell)),
    ],
    [
      "a changed formula",
      changed(start, (cell, sheet) => (isIt(cell, sheet) ? { ...cell, formula: `${cell.formula}+1` } : cell)),
    ],
    ["a moved row", changed(start, (cell, sheet) => (sheet === 4 ? { ...cell, row: cell.row + 1 } : cell))],
    [
      "an added formula",
      {
        ...start,
        sheets: start.sheets.map((sheet) => ({
          ...sheet,
          cells: [...sheet.cells, { row: 400, column: 1, value: 1, formula: "=1" }],
        })),
      },
    ],
    [
      "an added text",
      {
        ...start,
        sheets: start.sheets.map((sheet) => ({
          ...sheet,
          cells: [...sheet.cells, { row: 400, column: 1, value: "x" }],
        })),
      },
    ],
    [
      "TRUE in place of a number",
      changed(start, (cell) =>
        cell.formula === undefined && typeof cell.value === "number" ? { ...cell, value: true } : cell,
      ),
    ],
    ["a missing sheet", { ...start, sheets: start.sheets.slice(0, -1) }],
    ["missing names", { ...start, names: start.names.slice(0, 1) }],
  ])("%s", (_, book) => expect(into("en", book)).toBeUndefined());
});
