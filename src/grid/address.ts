import type { Area } from "./plan";

/** Excel's limits for a sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** A → 0, Z → 25, AA → 26, in upper or lower case. */
export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export interface Anchors {
  /** The parts that have a $; none by default. */
  readonly row?: boolean;
  readonly column?: boolean;
}

export function cellAddress(row: number, column: number, fixed: Anchors = {}): string {
  return `${fixed.column ? "$" : ""}${columnName(column)}${fixed.row ? "$" : ""}${row + 1}`;
}

/** A map key for a cell of a sheet: faster to make and to compare than an address. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** "B2" for one cell, "B2:F2" for more. */
export function areaAddress({ row, column, rows, columns }: Area, fixed: Anchors = {}): string {
  const first = cellAddress(row, column, fixed);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1, fixed)}`;
}

/** Words that a formula would read as something else: a cell, a row or column in R1C1 notation, a boolean. */
const ambiguous = [/^[A-Z]{1,3}\d+$/i, /^R\d*(?:C\d*)?$/i, /^C\d*$/i, /^(?:TRUE|FALSE)$/i];

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function sheetPrefix(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !ambiguous.some((form) => form.test(sheet));
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

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
