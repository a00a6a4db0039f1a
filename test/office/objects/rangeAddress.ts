import { areaAddress, columnName, sheetPrefix } from "../../../src/grid/address";
import type { Area } from "../../../src/grid/plan";
import { lastColumn, lastRow } from "../addresses";
import type { Sheet } from "./sheet";

/** As Excel gives it: whole rows and columns have no cells in it. */
export function rangeAddress({ name }: Sheet, area: Area): string {
  const { row, column, rows, columns } = area;
  const prefix = sheetPrefix(name);
  if (rows === lastRow && columns === lastColumn) return `${prefix}1:${lastRow}`;
  if (rows === lastRow) return `${prefix}${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === lastColumn) return `${prefix}${row + 1}:${row + rows}`;
  return prefix + areaAddress(area);
}
