/** The plan of sheets that are no model: laid out and calculated, with a name for each cell that has one. */
import { calculated } from "../grid/calculated";
import type { DraftBook } from "../grid/draft";
import { columnOf, layout } from "../grid/layout";
import type { Plan, PlanName } from "../grid/plan";
import { freeName } from "../grid/sheetName";
import { sheetSetup } from "../grid/sheetSetup";
import type { Value } from "../grid/value";
import type { Language } from "../language/languages";

export interface PlainPlanGiven {
  readonly language: Language;
  readonly book: DraftBook;
  /** Names of sheets that the workbook has already. */
  readonly taken: readonly string[];
  /** The defined name of a row's cell, or of its cells from one column to another. */
  readonly nameOf: (key: string) => string;
  /** The values of cells of the workbook's other sheets. */
  readonly outside?: ((reference: string) => Value | undefined) | undefined;
}

export function plainPlan({ language, book, taken, nameOf, outside }: PlainPlanGiven): Plan {
  const { direction, properties, sheets } = book;
  // Each name is free in the workbook, and once in the plan.
  const names = sheets.reduce<readonly string[]>((all, { name }) => [...all, freeName(name, [...taken, ...all])], []);
  const laid = layout(book, names);
  const cells = calculated(laid, language, undefined, outside);
  const amounts = cells.flat().map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  return {
    language,
    direction,
    properties,
    sheets: laid.sheets.map((sheet, i) => ({
      name: sheet.name,
      direction,
      cells: cells[i] ?? [],
      ...sheetSetup(sheet, cells[i] ?? [], laid, largest),
    })),
    names: laid.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row: { key, named }, at }): readonly PlanName[] => {
        if (key === undefined || named === undefined) return [];
        const [first = named, last = first] = named.split(":");
        const [from, to] = [columnOf(sheet, first), columnOf(sheet, last)];
        const area = { row: at, column: from, rows: 1, columns: to - from + 1 };
        return [{ name: nameOf(key), sheet: sheet.name, area }];
      }),
    ),
  };
}
