/** Inserts a row that looks as the one below it. References, names and rules move and grow with it, and undo takes it back. */
import { Direction, ICommandService, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { RowInsertion } from "../../formula/insertedRows";
import { Trouble } from "../trouble";
import type { Grid } from "./grid";
import { rememberLike } from "./memory";

export function insertRow({ workbook, injector }: Grid, { sheet: name, row }: RowInsertion): void {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Trouble("gone", [name]);
  const isDone = injector.get(ICommandService).syncExecuteCommand(InsertRowByRangeCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    direction: Direction.UP,
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 },
    cellValue: looksOf(sheet, row),
  });
  if (!isDone) throw new Trouble("failed");
}

function looksOf(sheet: FWorksheet, row: number): IObjectMatrixPrimitiveType<ICellData> {
  const stored = sheet.getSheet().getCellMatrix();
  const cells = Array.from({ length: sheet.getMaxColumns() }, (_, column): readonly [number, ICellData][] => {
    const { s, custom } = stored.getValue(row, column) ?? {};
    const remembered = rememberLike(custom);
    return s || remembered ? [[column, { ...(s && { s }), ...(remembered && { custom: remembered }) }]] : [];
  });
  return { [row]: Object.fromEntries(cells.flat()) };
}
