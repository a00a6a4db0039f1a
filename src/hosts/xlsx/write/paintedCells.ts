import type { PlanCell, PlanSheet } from "../../../grid/plan";

/** The cells of a sheet row by row, with blanks in the style of their first cell where a merge covers nothing. */
export function paintedCells(sheet: PlanSheet): readonly PlanCell[] {
  const cells = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
  for (const { row, column, rows, columns } of sheet.merges) {
    const first = cells.get(key(row, column));
    if (!first) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (!cells.has(key(r, c))) cells.set(key(r, c), { row: r, column: c, value: null, style: first.style });
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

const key = (row: number, column: number): string => `${row},${column}`;
