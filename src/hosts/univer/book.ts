/**
 * Gives sharing its view of the grid's workbook. Univer has no tables and reports no other workbooks and no people.
 */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book, BookCell, Size } from "../../grid/book";
import { cellReader } from "./cells";
import type { Grid } from "./grid";
import { definedNames } from "./names";
import { places } from "./readBack";
import { areaOf } from "./snapshot";

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
  const spillAt = spillsOf(grid, sheet);
  return places(grid, sheet).flatMap(([row, column]): readonly BookCell[] => {
    const [value, formula] = [valueAt(row, column), formulaAt(row, column)];
    if (value === null && formula === undefined) return [];
    const spill = formula === undefined ? undefined : spillAt(row, column);
    return [{ row, column, value, ...(formula !== undefined && { formula }), ...(spill && { spill }) }];
  });
}

function spillsOf({ injector, workbook }: Grid, sheet: FWorksheet): (row: number, column: number) => Size | undefined {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[workbook.getId()]?.[sheet.getSheetId()];
  return (row, column) => {
    const range = (ranges as Readonly<Record<number, Readonly<Record<number, IRange>>>> | undefined)?.[row]?.[column];
    if (!range) return undefined;
    const { rows, columns } = areaOf(range);
    return rows * columns > 1 ? { rows, columns } : undefined;
  };
}
