import type { Area } from "../grid/plan";
import type { Book, BookSheet } from "../grid/book";
import { contains } from "../grid/rectangles";

/**
 * Everything that somebody has entered in the workbook, as a text to compare with another. Values of formulas aren't in it,
 * because Excel calculates them anew without anybody changing the workbook.
 */
export const enteredIn = ({ sheets, ...rest }: Book): string =>
  JSON.stringify([sheets.map((sheet) => ({ ...sheet, cells: enteredCells(sheet) })), rest]);

function enteredCells({ cells }: BookSheet): readonly unknown[] {
  const spills = cells.flatMap(({ row, column, spill }): readonly Area[] => (spill ? [{ row, column, ...spill }] : []));
  return cells.flatMap((cell) => {
    if (cell.formula !== undefined) return [[cell.row, cell.column, cell.formula]];
    return spills.some((area) => contains(area, cell)) ? [] : [[cell.row, cell.column, cell.value]];
  });
}
