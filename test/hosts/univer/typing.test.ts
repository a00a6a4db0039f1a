import { CellValueType, ICommandService } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { readBack } from "../../../src/hosts/univer/readBack";
import { showNumbers, withSigns } from "../../../src/hosts/univer/shownNumbers";
import { readTyped, type DoubtfulCell } from "../../../src/hosts/univer/typing";
import { languages, type Language } from "../../../src/language/languages";
import { count, seed } from "../../tools/sample";
import { filled, planned } from "../../workbook/books";
import { gridForEach } from "./headlessGrid";

let grid: Grid;
let language: Language;
let doubts: DoubtfulCell[];
gridForEach((opened) => {
  grid = opened;
  language = "tr";
  doubts = [];
  [row, column] = [4, 2];
  readTyped(grid, { language: () => language, doubted: (cell) => doubts.push(cell) });
  showNumbers(grid, () => language);
});

let [row, column] = [4, 2];
const sheet = () => grid.workbook.getActiveSheet().getSheet();
const stored = () => sheet().getCellRaw(row, column);

/** Ends the editing of a cell as Univer's editor does. */
function type(text: string): void {
  const cell = { ...stored(), v: text, t: undefined, f: null, si: null, p: null };
  const value = grid.injector
    .get(SheetInterceptorService)
    .onWriteCell(grid.workbook.getWorkbook(), sheet(), row, column, cell as never);
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: grid.workbook.getId(),
    subUnitId: sheet().getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value,
  });
}

/** The text with which the cell's editor opens. */
function edited(): unknown {
  const workbook = grid.workbook.getWorkbook();
  const location = { workbook, worksheet: sheet(), unitId: "", subUnitId: sheet().getSheetId(), row, col: column };
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  return writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(sheet().getCell(row, column), {
    ...location,
    rawData: undefined,
    origin: undefined,
  } as never)?.v;
}

const format = () => grid.workbook.getWorkbook().getStyles().getStyleByCell(stored())?.n?.pattern;

it("stores the number that the reader's language means, with the format that Excel would give", () => {
  type("7,5%");
  expect([stored()?.v, stored()?.t, format()]).toEqual([0.075, CellValueType.NUMBER, "0.00%"]);
  type("62.000");
  // The cell has a format now, which stays.
  expect([stored()?.v, format(), doubts]).toEqual([620, "0.00%", []]);
});

it("keeps the format of a painted cell", async () => {
  await univerHost(grid).paint(
    planned("sheet", "tr", filled("sheet", "tr", 5)),
    () => undefined,
    new AbortController().signal,
  );
  row = 12;
  const before = format();
  type("€62.000");
  expect([stored()?.v, format(), before]).toEqual([62000, before, expect.stringContaining("#,##0_)")]);
  type("₺62.000");
  expect([stored()?.v, doubts.length]).toEqual(["₺62.000", 1]);
});

it("keeps a doubtful text as a text, and asks", () => {
  type("12.5");
  expect([stored()?.v, stored()?.t]).toEqual(["12.5", CellValueType.STRING]);
  expect(doubts).toMatchObject([{ row, column, text: "12.5", isDay: true }]);
  expect(doubts[0]?.readings.map(({ number }) => number)).toEqual([12.5, 125]);
});

it("lets a doubtful text stay in a cell whose rule refuses it, and puts the answer under the rule", async () => {
  const service = grid.injector.get(SheetInterceptorService);
  service.writeCellInterceptor.intercept(VALIDATE_CELL, { handler: () => Promise.resolve(false) });
  const validated = () => service.onValidateCell(grid.workbook.getWorkbook(), sheet(), row, column);
  type("-12.5");
  expect(await validated()).toBe(true);
  expect(await validated()).toBe(false);
  type("-12,5");
  expect(await validated()).toBe(false);
});

it("leaves words and cells for text alone", () => {
  type("Lisanslar");
  expect([stored()?.v, stored()?.t, doubts]).toEqual(["Lisanslar", CellValueType.STRING, []]);
  grid.workbook
    .getActiveSheet()
    .getRange(row, column)
    .setValue({ s: { n: { pattern: "@" } }, v: null });
  type("62.000");
  expect([stored()?.v, doubts]).toEqual(["62.000", []]);
});

it("opens the editor with the reader's decimal sign, and an unchanged text keeps all digits", () => {
  const given = fc.record({
    number: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    pattern: fc.constantFrom("0.0%", "#,##0_);(#,##0)", undefined),
    chosen: fc.constantFrom(...languages),
  });
  fc.assert(
    fc.property(given, ({ number, pattern, chosen }) => {
      language = chosen;
      const range = grid.workbook.getActiveSheet().getRange(row, column);
      range.setValue({ v: number, t: CellValueType.NUMBER, s: pattern === undefined ? null : { n: { pattern } } });
      const before = stored()?.v;
      const text = edited();
      expect(typeof text).toBe("string");
      expect(text).not.toMatch(chosen === "tr" || chosen === "fi" ? /\./ : /,/);
      type(String(text));
      expect([stored()?.v, format(), doubts]).toEqual([before, pattern, []]);
    }),
    { seed, numRuns: count(60, 600) },
  );
});

it("shows numbers in the reader's language and gives the file the same values and formats in each", async () => {
  await univerHost(grid).paint(
    planned("sheet", "tr", filled("sheet", "tr", 5)),
    () => undefined,
    new AbortController().signal,
  );
  type("12,5");
  const shown: Partial<Record<Language, string>> = {};
  const files = languages.map((each) => {
    language = each;
    shown[each] = grid.workbook.getActiveSheet().getRange(row, column).getDisplayValue();
    return readBack(grid);
  });
  expect(shown).toEqual({ en: "12.5", tr: "12,5", fa: "۱۲٫۵", fi: "12,5" });
  for (const file of files) expect(file).toEqual(files[0]);
});

it.each([
  ["tr", "7,5% ", "%7,5 "],
  ["tr", "(%7,5)", "(%7,5)"],
  ["tr", "₺ 62.000 ", "₺ 62.000 "],
  ["fi", "7,5% ", "7,5\u00a0% "],
  ["fi", "€ 62\u00a0000 ", "62\u00a0000\u00a0€ "],
  ["fi", "(€ 62\u00a0000)", "(62\u00a0000\u00a0€)"],
  ["fi", "R$ 62 ", "62\u00a0R$ "],
  ["fi", "Vuosi 0", "Vuosi 0"],
  ["fi", "2026-03-21", "2026-03-21"],
  ["fi", "–", "–"],
  ["fi", "(1\u00a0200)", "(1\u00a0200)"],
  ["en", "7.5%", "7.5%"],
  ["fa", "7.5%", "7.5%"],
] as const)("in %s, %j stands as %j", (each, formatted, wanted) => {
  expect(withSigns(formatted, each)).toBe(wanted);
});
