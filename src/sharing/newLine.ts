/**
 * One more line, where no line of a block is free: rows inserted above those of a line of the block, so that every sum, name,
 * chart and rule that ends at that line grows. The formulas are those of that line with its rows replaced.
 */
import { forNewRow, newRow, rowNow } from "../formula/insertedRows";
import type { CellRef, Lookup } from "../formula/lookup";
import type { FreeLineRow } from "../workbook/freeLine";
import type { Change, RowInsertion } from "./change";
import { isFormula, shiftOf } from "./lineBlocks";
import type { LinePattern, LineRow } from "./linePattern";

export interface NewLine {
  readonly inserts: readonly RowInsertion[];
  readonly changes: readonly Change[];
  readonly label: CellRef;
}

/** @param filled the line, as a new workbook has it */
export function newLine({ block, rows, columns, expected }: LinePattern, filled: FreeLineRow, look: Lookup): NewLine {
  const inserts = rows.map(({ sheet, row }): RowInsertion => ({ sheet: sheet.name, row }));
  const shift = shiftOf(block, filled);
  const place = ({ sheet, row }: LineRow, column: number): CellRef => ({
    sheet: sheet.name,
    row: newRow(sheet.name, row, inserts),
    column,
  });
  const copied = (line: LineRow, column: number): readonly Change[] => {
    const cell = look.cellAt({ sheet: line.sheet.name, row: line.row, column });
    // Beyond the total there are formulas and what the reader has noted.
    if (!cell || (cell.formula === undefined && column > filled.columns.total + shift)) return [];
    return cell.formula === undefined
      ? [{ ...place(line, column), values: [[cell.value]] }]
      : [{ ...place(line, column), formula: forNewRow(cell.formula, line.sheet.name, inserts) }];
  };
  const [typed, ...calculated] = rows;
  const entries = filled.contents.flatMap((content, each): readonly Change[] => {
    if (content === null) return [];
    return isFormula(content) ? copied(typed, each + shift) : [{ ...place(typed, each + shift), values: [[content]] }];
  });
  const changes = [...entries, ...calculated.flatMap((line) => columns.flatMap((column) => copied(line, column)))];
  const counts = expected.map(({ on, sheet, row, column, value }): Change => {
    const more = changes.filter((change) => "formula" in change && "row" in change && change.sheet === on.name).length;
    return { sheet, row: rowNow(sheet, row, inserts), column, values: [[value + more]] };
  });
  return { inserts, changes: [...changes, ...counts], label: place(typed, filled.columns.label + shift) };
}
