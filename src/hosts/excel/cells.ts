/** Writes a sheet's cells, if they fit, in one request, so that our functions are evaluated in one round. */
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { rangeAt } from "./batch";
import { around } from "../../grid/rectangles";
import { blocksOf } from "./payload";
import { typedText } from "./typedText";

/** Queues the last block of cells without a sync. */
export async function writeCells(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  { cells }: PlanSheet,
): Promise<void> {
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
  const [contents, formats] = [table(typedText), table(({ format = "General" }) => format)];
  for (const [i, { from, to }] of blocksOf(contents).entries()) {
    if (i > 0) await context.sync();
    const range = rangeAt(target, { ...area, row: area.row + from, rows: to - from });
    range.formulas = contents.slice(from, to);
    // Formats come after formulas, because Excel copies the format of a formula's inputs into an unformatted cell.
    range.numberFormat = formats.slice(from, to);
  }
}
