/**
 * Gives sharing its view of the grid's workbook. Univer has no tables and reports no other workbooks and no people.
 */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book, BookCell, Size } from "../../grid/book";
import { cellReader } from "./cells";
import type { Grid } from "./grid";
import { definedNames } from "./names";
import { places } from "./readBack";
import { spills } from "./spills";

export function bookOf(grid: Grid): Book {
  return {
    sheets: grid.workbook.getSheets().map((sheet) => ({
      name: sheet.getSheetName(),
      isHidden: sheet.isSheetHidden(),
      isProtected: false,
      cells: cellsOf(grid, sheet),
    })),
    names: definedNames(grid),
    tables: [],
    links: [],
    people: [],
  };
}

function cellsOf(grid: Grid, sheet: FWorksheet): readonly BookCell[] {
  const { value: valueAt, formula: formulaAt } = cellReader(grid, sheet);
  const filledFrom = spills(grid, sheet);
  return places(grid, sheet).flatMap(([row, column]): readonly BookCell[] => {
    const [value, formula] = [valueAt(row, column), formulaAt(row, column)];
    if (value === null && formula === undefined) return [];
    const spill = formula === undefined ? undefined : spillOf(filledFrom(row, column));
    return [{ row, column, value, ...(formula !== undefined && { formula }), ...(spill && { spill }) }];
  });
}

function spillOf({ rows, columns }: Size): Size | undefined {
  return rows * columns > 1 ? { rows, columns } : undefined;
}
