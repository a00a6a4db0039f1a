/**
 * One more line, where no line of a block is free: rows inserted above those of a line of the block, so that every sum, name,
 * chart and rule that ends at that line grows. The formulas are those of that line with its rows replaced.
 */
import { forNewRow, newRow, rowBefore, rowNow, type RowInsertion } from "../formula/insertedRows";
import type { CellRef, Lookup } from "../formula/lookup";
import { contains } from "../grid/rectangles";
import type { FreeLineRow } from "../workbook/freeLine";
import type { Change } from "./change";
import { isFormula } from "./lineBlocks";
import { cellIn, type LinePattern, type LineRow } from "./linePattern";

export interface NewLine {
  readonly inserts: readonly RowInsertion[];
  readonly changes: readonly Change[];
  readonly label: CellRef;
}

/** @param filled the line, as a new workbook has it */
export function newLine({ rows, width, expected }: LinePattern, filled: FreeLineRow, look: Lookup): NewLine {
  const inserts = rows.map(({ sheet, row }): RowInsertion => ({ sheet: sheet.name, row }));
  const place = ({ sheet, row, shift }: LineRow, column: number): CellRef => ({
    sheet: sheet.name,
    row: newRow(sheet.name, row, inserts),
    column: column + shift,
  });
  const copied = (line: LineRow, column: number): readonly Change[] => {
    const cell = cellIn(line, column, look);
    // Beyond the total there are formulas and what the reader has noted.
    if (!cell || (cell.formula === undefined && column > filled.columns.total)) return [];
    return cell.formula === undefined
      ? [{ ...place(line, column), values: [[cell.value]] }]
      : [{ ...place(line, column), formula: forNewRow(cell.formula, line.sheet.name, inserts) }];
  };
  const [typed, ...calculated] = rows;
  const entries = filled.contents.flatMap((content, column): readonly Change[] => {
    if (content === null) return [];
    return isFormula(content) ? copied(typed, column) : [{ ...place(typed, column), values: [[content]] }];
  });
  const columns = Array.from({ length: width }, (_, column) => column);
  const results = calculated.flatMap((line) => columns.flatMap((column) => copied(line, column)));
  const changes = [...entries, ...results];
  const counts = expected.map(({ on, areas, sheet, row, column, value }): Change => {
    const isCounted = (change: Change): boolean => {
      if (!("row" in change) || !("formula" in change) || change.sheet !== on.name) return false;
      const below = { ...change, row: rowBefore(change.sheet, change.row, inserts).row };
      return areas.some((area) => contains(area, below));
    };
    const more = changes.filter(isCounted).length;
    return { sheet, row: rowNow(sheet, row, inserts), column, values: [[value + more]] };
  });
  return { inserts, changes: [...changes, ...counts], label: place(typed, filled.columns.label) };
}
