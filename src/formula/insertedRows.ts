/** Where cells stand, and what formulas say, once rows are inserted: as Excel moves and grows references. */
import { parseA1Ref, stringifyA1Ref, type RangeA1 } from "@borgar/fx";
import { sameName } from "../grid/sameName";
import { tokens } from "./tokens";

/** A row that is inserted above the one that has this number before any row is inserted. */
export interface RowInsertion {
  readonly sheet: string;
  readonly row: number;
}

/** The place of a row that was there before. */
export const rowNow = (sheet: string, row: number, inserted: readonly RowInsertion[]): number =>
  row + inserted.filter((each) => sameName(each.sheet, sheet) && each.row <= row).length;

/** The place of the new row above a row that was there before. */
export const newRow = (sheet: string, row: number, inserted: readonly RowInsertion[]): number =>
  rowNow(sheet, row, inserted) - 1;

/** Where a row stood before; for a new row, the row above which it was inserted. */
export function rowBefore(
  sheet: string,
  row: number,
  inserted: readonly RowInsertion[],
): { readonly row: number; readonly isNew: boolean } {
  const above = inserted
    .filter((each) => sameName(each.sheet, sheet) && newRow(sheet, each.row, inserted) <= row)
    .map((each) => each.row);
  const own = above.find((each) => newRow(sheet, each, inserted) === row);
  return own === undefined ? { row: row - above.length, isNew: false } : { row: own, isNew: true };
}

/**
 * The formula of a row below an inserted one, written for the inserted one: a reference within a row that has a new row above it
 * refers to the new row instead.
 * @param on the sheet of the formula
 */
export const forNewRow = (formula: string, on: string, inserted: readonly RowInsertion[]): string =>
  withRows(formula, on, (sheet, row, isWithinRow) => {
    const isOf = inserted.some((each) => sameName(each.sheet, sheet) && each.row === row);
    return (isWithinRow && isOf ? newRow : rowNow)(sheet, row, inserted);
  });

/** The new number of a row of a sheet. `isWithinRow` is true if the reference has one row only. */
type RowOf = (sheet: string, row: number, isWithinRow: boolean) => number;

/** The formula with the rows of its references replaced, as far as they have rows. */
export const withRows = (formula: string, on: string, rowOf: RowOf): string =>
  tokens(formula)
    .map(({ kind, text }) => (kind === "reference" ? moved(text, on, rowOf) : text))
    .join("");

function moved(text: string, on: string, rowOf: RowOf): string {
  const mark = text.endsWith("#") ? "#" : "";
  const parsed = parseA1Ref(text.slice(0, text.length - mark.length)) as
    { readonly context?: readonly string[]; readonly range?: RangeA1 } | undefined;
  const { context = [], range } = parsed ?? {};
  if (!range || typeof range.top !== "number" || typeof range.bottom !== "number" || context.length > 1) return text;
  const place = (row: number) => rowOf(context[0] ?? on, row, range.top === range.bottom);
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  return prefix + stringifyA1Ref({ range: { ...range, top: place(range.top), bottom: place(range.bottom) } }) + mark;
}
