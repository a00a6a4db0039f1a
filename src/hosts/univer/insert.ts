/** Types a formula into a cell that the reader chose. */
import type { ICellData } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import type { Inserted, Insertion } from "../port";
import { Trouble } from "../trouble";
import { cellReader } from "./cells";
import { patternAt } from "./format";
import type { Grid } from "./grid";
import { spills } from "./spills";

/** One step of undo: the formula and its number format. */
export async function insert(grid: Grid, insertion: Insertion): Promise<Inserted> {
  const { address, formula, format, rows, columns, replaces } = insertion;
  const { workbook } = grid;
  const { sheetName, range } = deserializeRangeWithSheet(address);
  const sheet = workbook.getSheetByName(sheetName);
  if (!sheet) throw new Trouble("gone", [sheetName]);
  // What is being typed would replace the formula when it is finished.
  if (grid.isEditing?.()) throw new Trouble("editing");
  const [row, column] = [range.startRow, range.startColumn];
  if (!sheet.getWorksheetPermission().canEditCell(row, column)) throw new Trouble("protected", [sheetName]);
  const reader = cellReader(grid, sheet);
  const holds = (r: number, c: number) => reader.value(r, c) !== null || reader.formula(r, c) !== undefined;
  if (holds(row, column) && !replaces) return "occupied";
  if (row + rows > sheet.getMaxRows() || column + columns > sheet.getMaxColumns()) return "blocked";
  // The cells of a table that stands here become free with its formula.
  const table = spills(grid, sheet)(row, column);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const isFreed = r < row + table.rows && c < column + table.columns;
      if (!isFreed && holds(r, c)) return "blocked";
    }
  }
  const unformatted = patternAt(grid, sheet, row, column) === "General";
  const cell: ICellData = {
    f: formula,
    v: null,
    t: null,
    si: null,
    p: null,
    ...(unformatted && format !== undefined && { s: { n: { pattern: format } } }),
  };
  sheet.getRange(row, column, 1, 1).setValue(cell);
  if (reader.formula(row, column) === undefined) throw new Trouble("failed");
  workbook.setActiveSheet(sheet);
  sheet.getRange(row, column, 1, 1).activate();
  return "inserted";
}
