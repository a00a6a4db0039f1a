/** Finds the present place of painted areas after rows or columns were inserted or deleted. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../grid/plan";
import { recallCell } from "./memory";

/**
 * Maps an area from where it was painted to where it is now. A chart has no cells of its own, so it moves with its
 * neighbours.
 */
export function mover(sheet: FWorksheet): (area: Area) => Area {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const painted = recallCell(cell?.custom);
      if (!painted) return;
      // A copied cell carries its original's position. The first cell found, from the top left, counts as the original.
      if (painted.row !== undefined) rows.set(painted.row, Math.min(row, rows.get(painted.row) ?? Infinity));
      columns.set(painted.column, Math.min(column, columns.get(painted.column) ?? Infinity));
    });
  const toRow = along(rows);
  const toColumn = along(columns);
  return (area) => {
    const row = toRow(area.row);
    const column = toColumn(area.column);
    return {
      row,
      column,
      rows: area.rows === 0 ? 0 : toRow(area.row + area.rows - 1) - row + 1,
      columns: area.columns === 0 ? 0 : toColumn(area.column + area.columns - 1) - column + 1,
    };
  };
}

/** A line without painted cells keeps its distance to the line before it. */
function along(known: ReadonlyMap<number, number>): (line: number) => number {
  return (line) => {
    for (let before = line; before >= 0; before--) {
      const now = known.get(before);
      if (now !== undefined) return now + line - before;
    }
    return line;
  };
}
