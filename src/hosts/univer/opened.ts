/** A workbook of the grid from the plan of a file: its sheets at once, then its names and rules as they are painted. */
import {
  generateRandomId,
  IUndoRedoService,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type IWorkbookData,
} from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Plan, PlanSheet } from "../../grid/plan";
import type { Grid } from "./grid";
import { paintRest } from "./paint";
import { snapshot } from "./snapshot";

export function workbookOf(plan: Plan): IWorkbookData {
  const sheets = plan.sheets.map((sheet, at) =>
    mergeWorksheetSnapshotWithDefault({ ...snapshot(sheet, plan), id: `sheet${at + 1}` }),
  );
  return {
    id: generateRandomId(),
    name: "Workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Once the functions are registered: every formula is calculated, whatever the file's values are. Undo doesn't take it back. */
export function finishOpened(grid: Grid, plan: Plan): void {
  const { workbook, injector, api } = grid;
  const painted = new Map(
    plan.sheets.flatMap((sheet): readonly [PlanSheet, FWorksheet][] => {
      const there = workbook.getSheetByName(sheet.name);
      return there ? [[sheet, there]] : [];
    }),
  );
  Array.from(paintRest(grid, plan, painted, { names: [] }));
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getId());
  api.getFormula().executeCalculation();
}

/** True if the grid calculates a function, by its name in English. */
export const knowsFunction =
  ({ injector }: Grid) =>
  (name: string): boolean =>
    injector.get(IFunctionService).hasExecutor(name);
