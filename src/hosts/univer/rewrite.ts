/** Applies the changes that sharing asks for: all of them in one undo step, or none. */
import { IUndoRedoService, IUniverInstanceService, type ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { fromBelow, type Change, type OpenRewriting } from "../../sharing/change";
import type { CellValue } from "../../grid/plan";
import type { Progress } from "../port";
import { refuseTaken } from "../refuseTaken";
import { Trouble } from "../trouble";
import { allOrNothing } from "./allOrNothing";
import type { Grid } from "./grid";
import { insertRow } from "./insertRow";
import { paintSteps, stepsOf, usedNames } from "./paint";
import { shown } from "./snapshot";

export async function rewrite(
  grid: Grid,
  rewriting: OpenRewriting,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { workbook, injector } = grid;
  const { adds, changes, drops, inserts = [] } = rewriting;
  if (adds) refuseTaken(adds, usedNames(grid));
  const undo = injector.get(IUndoRedoService);
  // Univer undoes only in the workbook that has the focus.
  injector.get(IUniverInstanceService).focusUnit(workbook.getId());
  const [last, active] = [undo.pitchTopUndoElement(), workbook.getActiveSheet()];
  await allOrNothing(grid, {
    steps: steps(grid, rewriting),
    count:
      (adds ? stepsOf(adds) : 0) +
      inserts.length +
      changes.length +
      (drops ? drops.sheets.length + drops.names.length : 0),
    progress,
    signal,
    takeBack: () => {
      if (undo.pitchTopUndoElement() !== last) workbook.undo();
      workbook.setActiveSheet(active);
    },
  });
  if (workbook.getSheetBySheetId(active.getSheetId())) workbook.setActiveSheet(active);
}

function* steps(grid: Grid, { adds, inserts = [], changes, drops }: OpenRewriting): Generator<void> {
  const { workbook } = grid;
  if (adds) yield* paintSteps(grid, adds, { sheets: [], names: [] });
  for (const insertion of fromBelow(inserts)) yield insertRow(grid, insertion);
  for (const change of changes) yield carryOut(grid, change);
  for (const name of drops?.names ?? []) yield void workbook.deleteDefinedName(name);
  for (const name of drops?.sheets ?? []) {
    const sheet = workbook.getSheetByName(name);
    yield void (sheet && workbook.deleteSheet(sheet));
  }
}

function carryOut(grid: Grid, change: Change): void {
  // Univer has no tables.
  if ("table" in change) return;
  if ("name" in change) {
    nameOf(grid, change.name, change.sheet).setFormula(change.formula.replace(/^=/, ""));
    return;
  }
  const sheet = grid.workbook.getSheetByName(change.sheet);
  if (!sheet) throw new Trouble("gone", [change.sheet]);
  const { row, column } = change;
  if ("values" in change) {
    put(
      sheet,
      row,
      column,
      change.values.map((line) => line.map(asCell)),
    );
    return;
  }
  const { rows, columns } = change.spill ?? { rows: 1, columns: 1 };
  // The range that a formula spills into must be empty.
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => asCell(null)));
  const [first] = cells;
  if (first) first[0] = { ...asCell(null), f: change.formula };
  put(sheet, row, column, cells);
}

/** A cell with this value and nothing else. A text that begins with "=" stays a text. */
const asCell = (value: CellValue): ICellData => ({ v: null, t: null, f: null, si: null, p: null, ...shown(value) });

function put(sheet: FWorksheet, row: number, column: number, cells: ICellData[][]): void {
  sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells);
}

function nameOf({ workbook }: Grid, name: string, sheet: string | undefined) {
  const owner = sheet === undefined ? undefined : workbook.getSheetByName(sheet)?.getSheetId();
  const found = workbook
    .getDefinedNames()
    .find(
      (each) =>
        each.getName() === name && (owner === undefined ? each.isWorkbookScope() : each.getLocalSheetId() === owner),
    );
  if (!found) throw new Trouble("failed");
  return found;
}
