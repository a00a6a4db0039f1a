import { columnNumber, sheetColumns, sheetRows } from "../../../grid/address";
import type { Area } from "../../../grid/plan";

export interface At {
  readonly row: number;
  readonly column: number;
}

/** Parses a cell such as D41 to indices from 0; undefined if it is no address. */
export function cellAt(address: string): At | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!found) return undefined;
  const [, letters = "", digits = ""] = found;
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return row >= 0 && row < sheetRows && column < sheetColumns ? { row, column } : undefined;
}

/** Parses an area such as A1:C3 or A1. */
export function areaAt(address: string | undefined): Area | undefined {
  const [from = "", to = from] = (address ?? "").split(":");
  const [first, last] = [cellAt(from), cellAt(to)];
  if (!first || !last) return undefined;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}
