/** Parses addresses as Excel does, and checks them against the size of a sheet. */
import type { Area } from "../../src/grid/plan";
import { invalid } from "./refusal";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: lastRow, columns: lastColumn };

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function parseArea(address: string): Area {
  const found = cells.exec(address);
  if (found) {
    const [, left = "", top = "", right = left, bottom = top] = found;
    return spanning(Number(top) - 1, column(left), Number(bottom) - 1, column(right), address);
  }
  const across = columns.exec(address);
  if (across) return spanning(0, column(across[1] ?? ""), lastRow - 1, column(across[2] ?? ""), address);
  const down = rows.exec(address);
  if (down) return spanning(Number(down[1]) - 1, 0, Number(down[2]) - 1, lastColumn - 1, address);
  throw invalid(`${address} is no address.`);
}

function spanning(top: number, left: number, bottom: number, right: number, address: string): Area {
  const area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  if (!inside(area)) throw invalid(`${address} lies outside the sheet.`);
  return area;
}

export function inside({ row, column, rows, columns }: Area): boolean {
  return row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= lastRow && column + columns <= lastColumn;
}

const column = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheet and area of a reference such as 'Cost and benefit'!$A$1; undefined if the text is no reference. */
export function parseReference(text: string): { readonly sheet: string | undefined; readonly area: Area } | undefined {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/i.exec(text);
  if (!found) return undefined;
  try {
    return { sheet: found[1]?.replaceAll("''", "'") ?? found[2], area: parseArea(found[3] ?? "") };
  } catch {
    return undefined;
  }
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - left;
  return rows > 0 && columns > 0 ? { row, column: left, rows, columns } : undefined;
}
