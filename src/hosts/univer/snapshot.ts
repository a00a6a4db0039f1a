/** Converts a planned sheet to Univer's sheet data, so that Univer creates the sheet in one step. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorksheetData,
} from "@univerjs/core";
import { sheetColumns, sheetRows } from "../../grid/address";
import type { Area, CellValue, Plan, PlanCell, PlanSheet } from "../../grid/plan";
import { look, pixelsOfCharacters, pixelsOfPoints } from "./look";
import { rememberCell, rememberSheet } from "./memory";

/** Empty rows and columns around the painted area, for the reader's own cells. */
const spare = { rows: 100, columns: 10 };

export function snapshot(sheet: PlanSheet, plan: Plan): Partial<IWorksheetData> {
  const { columnWidths, cells, merges, frozen, direction } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.min(sheetRows, cells.reduce((count, { row }) => Math.max(count, row + 1), 0) + spare.rows),
    columnCount: Math.min(
      sheetColumns,
      cells.reduce((count, { column }) => Math.max(count, column + 1), columnWidths.length) + spare.columns,
    ),
    cellData: cellData(sheet),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [row, { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }]),
    ),
    columnData: Object.fromEntries(columnWidths.map((width, column) => [column, { w: pixelsOfCharacters(width) }])),
    mergeData: merges.map(rangeOf),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    showGridlines: BooleanNumber.FALSE,
    // This isn't shown; it is kept for the file.
    rightToLeft: direction === "rtl" ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: rememberSheet(sheet, plan),
  };
}

function cellData({ cells, direction }: PlanSheet): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    (rows[cell.row] ??= {})[cell.column] = { ...content(cell), s: look(cell, direction), custom: rememberCell(cell) };
  }
  return rows;
}

function content({ value, formula }: PlanCell): ICellData {
  return { ...shown(value), ...(formula !== undefined && { f: `=${formula}` }) };
}

export function shown(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
