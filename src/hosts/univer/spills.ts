/** The areas that the grid's formulas fill. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../grid/plan";
import type { Grid } from "./grid";
import { areaOf } from "./snapshot";

/** The area that the formula of a cell fills: at least the cell. */
export function spills({ injector, workbook }: Grid, sheet: FWorksheet): (row: number, column: number) => Area {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[workbook.getId()]?.[sheet.getSheetId()];
  return (row, column) => {
    const range = ranges?.[row]?.[column];
    return range ? areaOf(range) : { row, column, rows: 1, columns: 1 };
  };
}
