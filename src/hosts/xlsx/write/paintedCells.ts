import { cellKey } from "../../../grid/address";
import type { PlanCell, PlanSheet } from "../../../grid/plan";

/** Row by row. Each place of a merge has a cell in the style of the first; otherwise the border ends after that one. */
export function paintedCells(sheet: PlanSheet): readonly PlanCell[] {
  const cells = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  for (const { row, column, rows, columns } of sheet.merges) {
    const first = cells.get(cellKey(row, column));
    if (!first) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (!cells.has(cellKey(r, c)))
          cells.set(cellKey(r, c), {
            row: r,
            column: c,
            value: null,
            style: first.style,
            ...(first.look && { look: first.look }),
          });
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
