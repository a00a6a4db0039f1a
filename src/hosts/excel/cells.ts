/** What stands in a sheet's cells, typed in one go, so that our functions are evaluated in one round. */
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { rangeAt } from "./batch";
import { around } from "../../grid/rectangles";
import { typedText } from "./typedText";

export function writeCells(target: Excel.Worksheet, { cells }: PlanSheet): void {
  const area = around(cells);
  if (!area) return;
  const table = <T>(of: (cell: PlanCell) => T): (T | null)[][] => {
    // In a table given to Excel, null leaves a cell as it is.
    const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): T | null => null));
    for (const cell of cells) {
      const row = rows[cell.row - area.row];
      if (row) row[cell.column - area.column] = of(cell);
    }
    return rows;
  };
  const range = rangeAt(target, area);
  range.formulas = table(typedText);
  // After the formulas: into a cell without a format Excel puts the format of what its formula reads.
  range.numberFormat = table(({ format = "General" }) => format);
}
