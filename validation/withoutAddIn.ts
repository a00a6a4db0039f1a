/** What of a workbook can be compared where the add-in is missing, and how. */
import { isDeepStrictEqual } from "node:util";
import { cellAddress } from "../src/grid/address";
import type { CellValue, Plan, PlanCell } from "../src/grid/plan";

/** All but the add-in's calls, the checks beside them, and what repeats those checks. */
export function withoutAddIn(cells: readonly PlanCell[], plan: Plan): readonly PlanCell[] {
  const asks = ({ formula = "" }: PlanCell) => /(?<![\w.])CRM[A-Z]+\(/.test(formula);
  const unsure = new Set(
    plan.sheets.flatMap((sheet) => {
      const rows = new Set(sheet.cells.filter(asks).map(({ row }) => row));
      return sheet.cells
        .filter(({ style, row }) => style === "check" && rows.has(row))
        .map(({ row, column }) => `${sheet.name}!${cellAddress(row, column, { row: true, column: true })}`);
    }),
  );
  const rows = new Set(cells.filter(asks).map(({ row }) => row));
  const repeats = ({ formula = "" }: PlanCell) =>
    unsure.has(repeated(formula).replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`));
  return cells.filter((cell) => !asks(cell) && !(cell.style === "check" && rows.has(cell.row)) && !repeats(cell));
}

/** The check that the list on Notes repeats: IFERROR(IF(OR(Returns!$H$32="OK", … */
const repeated = (formula: string): string => /^IFERROR\(IF\(OR\((.*?)="/.exec(formula)?.[1] ?? "";

/**
 * Cells whose value isn't what a spreadsheet calculates, within a billionth. A difference of two large amounts that are equal is as exact as
 * their last digits, which depend on the order of a sum.
 */
export function differences(cells: readonly PlanCell[], values: readonly (readonly CellValue[])[]): readonly string[] {
  const largest = cells.reduce(
    (most, { value }) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most),
    0,
  );
  const lastDigits = 4 * Number.EPSILON * largest;
  return cells.flatMap(({ row, column, value, formula }) => {
    const calculated = values[row]?.[column] ?? null;
    const same =
      typeof value === "number" && typeof calculated === "number"
        ? Math.abs(value - calculated) <= Math.max(1e-9 * Math.max(1, Math.abs(value)), lastDigits)
        : isDeepStrictEqual(value ?? "", calculated ?? "");
    return same
      ? []
      : [`${cellAddress(row, column)} ${JSON.stringify(value)} ≠ ${JSON.stringify(calculated)} ${formula ?? ""}`];
  });
}
