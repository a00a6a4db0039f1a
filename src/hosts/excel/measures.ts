/** Sets widths, heights, merged cells, frozen rows and columns. */
import type { PlanSheet } from "../../grid/plan";
import { rectangles } from "../../grid/rectangles";
import { formatsOf, type Separator } from "./areas";
import { rangeAt } from "./batch";

/** Excel takes widths in points: a character of the default font is 7 pixels, with 5 around them, at 4 pixels to 3 points. */
const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7 + 5) * 3) / 4;

export function writeMeasures(
  target: Excel.Worksheet,
  { columnWidths, rowHeights, merges, frozen }: PlanSheet,
  separator: Separator,
): void {
  target.showGridlines = false;
  for (let first = 0; first < columnWidths.length;) {
    const width = columnWidths[first] ?? 0;
    const end = columnWidths.findIndex((other, column) => column > first && other !== width);
    const next = end < 0 ? columnWidths.length : end;
    const area = { row: 0, column: first, rows: 1, columns: next - first };
    rangeAt(target, area).format.columnWidth = pointsOfCharacters(width);
    first = next;
  }
  for (const height of new Set(rowHeights.values())) {
    const rows = [...rowHeights].flatMap(([row, each]) => (each === height ? [{ row, column: 0 }] : []));
    for (const format of formatsOf(target, rectangles(rows, true), separator)) format.rowHeight = height;
  }
  for (const area of merges) rangeAt(target, area).merge();
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(rangeAt(target, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}
