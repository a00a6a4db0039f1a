/** Paints a plan: all or nothing, on new sheets only. */
import { IUndoRedoService } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Plan, PlanSheet } from "../../template/plan";
import type { Model, Progress } from "../port";
import type { Grid } from "./grid";
import { addName, modelsOf } from "./names";
import { addCondition, addValidation } from "./rules";
import { snapshot } from "./snapshot";

/** What a paint has added so far, to be taken away again should it not end well. */
interface Added {
  readonly sheets: FWorksheet[];
  readonly names: string[];
}

export async function paint(grid: Grid, plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model> {
  const { workbook, injector } = grid;
  const taken = plan.sheets.find(({ name }) => workbook.getSheetByName(name) !== null);
  if (taken) throw new Error(`There already is a sheet “${taken.name}”`);
  const before = { sheet: workbook.getActiveSheet(), models: modelsOf(grid).map(({ number }) => number) };
  const added: Added = { sheets: [], names: [] };
  const undo = injector.get(IUndoRedoService);
  // One undo takes the whole model back.
  const together = undo.__tempBatchingUndoRedo(workbook.getId());
  try {
    let done = 0;
    let paused = performance.now();
    const painting = steps(grid, plan, added);
    while (!painting.next().done) {
      progress(++done, count(plan));
      if (performance.now() - paused > breathMilliseconds) {
        await pause();
        paused = performance.now();
      }
      signal.throwIfAborted();
    }
    const model = modelsOf(grid).find(({ number }) => !before.models.includes(number));
    if (!model) throw new Error("The plan names no model");
    added.sheets[0]?.activate();
    return model;
  } catch (failure) {
    for (const name of added.names) workbook.deleteDefinedName(name);
    for (const sheet of added.sheets) workbook.deleteSheet(sheet);
    workbook.setActiveSheet(before.sheet);
    // Undoing steps that were taken back would bring debris.
    undo.clearUndoRedo(workbook.getId());
    throw failure;
  } finally {
    together.dispose();
  }
}

/** Sheets before names, which point at them; each step is one that a reader may cancel after. */
function* steps(grid: Grid, plan: Plan, added: Added): Generator<void> {
  for (const sheet of plan.sheets) {
    const painted = grid.workbook.insertSheet(sheet.name, { sheet: snapshot(sheet, plan) });
    added.sheets.push(painted);
    yield;
    for (const validation of sheet.validations) yield addValidation(grid, painted, validation);
    // Univer heeds the rule that was added last before the others; a plan's first comes first.
    for (const condition of [...sheet.conditions].reverse()) yield addCondition(painted, condition);
  }
  for (const name of plan.names) {
    addName(grid, name);
    added.names.push(name.name);
    yield;
  }
}

function count({ sheets, names }: Plan): number {
  const ofSheet = ({ validations, conditions }: PlanSheet) => 1 + validations.length + conditions.length;
  return sheets.reduce((sum, sheet) => sum + ofSheet(sheet), names.length);
}

/** Longer than this the page would seem stuck; shorter, and the engine would calculate after every step. */
const breathMilliseconds = 100;

/** Lets the page draw and the Cancel button be heard. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
