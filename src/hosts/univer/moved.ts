/** Where painted areas are now that rows and columns were inserted or deleted. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../grid/plan";
import { recallCell } from "./memory";

/** From where an area was painted to where it is. A chart's place has no cells of its own: it keeps to its neighbours. */
export function mover(sheet: FWorksheet): (area: Area) => Area {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const painted = recallCell(cell?.custom);
      if (!painted) return;
      // A copied cell remembers its original's place: the first one seen, up or left, is taken for the original.
      rows.set(painted.row, Math.min(row, rows.get(painted.row) ?? Infinity));
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

/** A line without painted cells stays as far from the one before it as it was. */
function along(known: ReadonlyMap<number, number>): (line: number) => number {
  return (line) => {
    for (let before = line; before >= 0; before--) {
      const now = known.get(before);
      if (now !== undefined) return now + line - before;
    }
    return line;
  };
}
