/** Adds a sheet at the end without showing it, because the grid doesn't draw hidden sheets. */
import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  type IWorksheetData,
} from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./grid";

/** Univer activates a sheet inserted by its own command, but not one from another source. */
const fromElsewhere = { fromCollab: true };

export function insertSheet({ workbook, injector }: Grid, snapshot: Partial<IWorksheetData>): FWorksheet {
  const unitId = workbook.getId();
  const id = generateRandomId();
  const inserted: IInsertSheetMutationParams = {
    unitId,
    index: workbook.getSheets().length,
    sheet: mergeWorksheetSnapshotWithDefault({ ...snapshot, id }),
  };
  injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, inserted, fromElsewhere);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [
      { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: inserted.sheet.name } },
    ],
    redoMutations: [{ id: InsertSheetMutation.id, params: inserted }],
  });
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`The grid has not taken the sheet “${inserted.sheet.name}”`);
  return sheet;
}
