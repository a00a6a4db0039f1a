/** Reads the grid's cells with all digits. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, sheetPrefix } from "../../grid/address";
import { errorSpelt, type Area, type CellValue } from "../../grid/plan";
import type { RangeContents } from "../port";
import type { Grid } from "./grid";
import { errorAsText } from "../../grid/value";

/** Of a cell as Univer stores it. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t, f, si, p } = cell;
  if (v === null || v === undefined) return p?.body?.dataStream.replace(/\r?\n$/, "") ?? null;
  if (t === CellValueType.BOOLEAN) return Boolean(v);
  // A blocked spill and a circular reference have no cell value in Excel.
  const error = f || si ? errorSpelt(v) : undefined;
  return error ? { error } : v;
}

type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function spilledCells({ injector, workbook }: Grid, sheet: FWorksheet): Spilled {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()?.[workbook.getId()]?.[sheet.getSheetId()];
  return (spilled ?? {}) as Spilled;
}

/** Lists rows and columns of the cells that spilled tables fill. */
export function spills(grid: Grid, sheet: FWorksheet): readonly (readonly [number, number])[] {
  return Object.entries(spilledCells(grid, sheet)).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => [Number(row), Number(column)] as const),
  );
}

export interface CellReader {
  value(row: number, column: number): CellValue;
  /** The formula, including its "=". */
  formula(row: number, column: number): string | undefined;
}

/** Reads the stored cells, because the facade's `getValue` rounds to 12 digits. Spilled cells are stored separately. */
export function cellReader(grid: Grid, sheet: FWorksheet): CellReader {
  const stored = sheet.getSheet().getCellMatrix();
  const formulas = grid.injector.get(FormulaDataModel);
  const spilled = spilledCells(grid, sheet);
  return {
    value(row, column) {
      const own = cellValue(stored.getValue(row, column));
      const spill = own === null ? spilled[row]?.[column] : undefined;
      return spill ? cellValue({ ...spill, f: "=" }) : own;
    },
    formula(row, column) {
      return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), grid.workbook.getId()) || undefined;
    },
  };
}

export function readCells(grid: Grid, sheet: FWorksheet, area: Area): RangeContents {
  const { value, formula } = cellReader(grid, sheet);
  const each = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
    );
  return {
    address: `${sheetPrefix(sheet.getSheetName())}${areaAddress(area)}`,
    formulas: each((row, column) => formula(row, column) ?? errorAsText(value(row, column))),
    values: each(value),
  };
}
