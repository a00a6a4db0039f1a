/** Writes a sheet's cells in one request, so that our functions are evaluated in one round. */
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { rangeAt } from "./batch";
import { around } from "../../grid/rectangles";
import { typedText } from "./typedText";

export function writeCells(target: Excel.Worksheet, { cells }: PlanSheet): void {
  const area = around(cells);
  if (!area) return;
  const table = <T>(of: (cell: PlanCell) => T): (T | null)[][] => {
    // In a values array for Excel, null leaves a cell unchanged.
    const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): T | null => null));
    for (const cell of cells) {
      const row = rows[cell.row - area.row];
      if (row) row[cell.column - area.column] = of(cell);
    }
    return rows;
  };
  const range = rangeAt(target, area);
  range.formulas = table(typedText);
  // Formats come after formulas, because Excel copies the format of a formula's inputs into an unformatted cell.
  range.numberFormat = table(({ format = "General" }) => format);
}
