/** Reads the selected cells with their formats, as a table. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, sheetPrefix } from "../../grid/address";
import type { Area } from "../../grid/plan";
import type { FormattedCell } from "../../grid/tableText";
import type { NoTable, SelectedTable } from "../port";
import { cellReader } from "./cells";
import { patternAt } from "./format";
import type { Grid } from "./grid";

export function selectedTable(grid: Grid, sheet: FWorksheet, selected: Area, most: number): SelectedTable | NoTable {
  const used: Area = { row: 0, column: 0, rows: sheet.getLastRow() + 1, columns: sheet.getLastColumn() + 1 };
  const { row, column, rows, columns } = selected.rows * selected.columns === 1 ? used : selected;
  const [bottom, right] = [Math.min(row + rows, used.rows), Math.min(column + columns, used.columns)];
  const area: Area = { row, column, rows: Math.max(0, bottom - row), columns: Math.max(0, right - column) };
  const address = `${sheetPrefix(sheet.getSheetName())}${areaAddress(area.rows * area.columns > 0 ? area : selected)}`;
  if (area.rows * area.columns > most) return "tooManyCells";
  const { value } = cellReader(grid, sheet);
  const cells: FormattedCell[] = [];
  for (let r = row; r < row + area.rows; r++)
    for (let c = column; c < column + area.columns; c++) {
      const own = value(r, c);
      if (own !== null) cells.push({ row: r, column: c, value: own, format: patternAt(grid, sheet, r, c) });
    }
  return { address, cells };
}
