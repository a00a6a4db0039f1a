/** Paints a plan: all or nothing, on new sheets only. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Plan, PlanSheet } from "../../grid/plan";
import { modelsIn, type Model } from "../../workbook/model/models";
import { numbersTaken } from "../../workbook/model/names";
import type { Progress } from "../port";
import { refuseTaken } from "../refuseTaken";
import { allOrNothing } from "./allOrNothing";
import type { Grid } from "./grid";
import { addName, definedNames } from "./names";
import { insertSheet } from "./insertSheet";
import { addCondition, addValidation } from "./rules";
import { snapshot } from "./snapshot";

/** Records what a paint has added so far, so that it can be removed if the paint fails. */
export interface Added {
  readonly sheets: FWorksheet[];
  readonly names: string[];
}

export async function paint(grid: Grid, plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model> {
  const { workbook } = grid;
  const before = { sheet: workbook.getActiveSheet(), models: numbersTaken(definedNames(grid)) };
  const added: Added = { sheets: [], names: [] };
  refuseTaken(plan, usedNames(grid));
  await allOrNothing(grid, {
    steps: paintSteps(grid, plan, added),
    count: stepsOf(plan),
    progress,
    signal,
    takeBack: () => {
      for (const name of added.names) workbook.deleteDefinedName(name);
      for (const sheet of added.sheets) workbook.deleteSheet(sheet);
      workbook.setActiveSheet(before.sheet);
    },
  });
  const model = modelsIn(definedNames(grid)).find(({ number }) => !before.models.includes(number));
  if (!model) throw new Error("The plan names no model");
  added.sheets[0]?.activate();
  return model;
}

/** The names that a new plan must not use again. */
export const usedNames = (grid: Grid) => ({
  sheets: grid.workbook.getSheets().map((sheet) => sheet.getSheetName()),
  names: definedNames(grid).flatMap(({ name, sheet }) => (sheet === undefined ? [name] : [])),
});

/**
 * The order of the steps: sheets first, because rules and names refer to them. Everything that the engine calculates comes
 * before validations, because a calculation may start between two steps, and a later change would start it again. A reader
 * may cancel after each step.
 */
export function* paintSteps(grid: Grid, plan: Plan, added: Added): Generator<void> {
  const painted = new Map<PlanSheet, FWorksheet>();
  for (const sheet of plan.sheets) {
    const inserted = insertSheet(grid, snapshot(sheet, plan));
    painted.set(sheet, inserted);
    added.sheets.push(inserted);
    yield;
  }
  yield* paintRest(grid, plan, painted, added);
}

/** What refers to the sheets, once all are there. */
export function* paintRest(
  grid: Grid,
  plan: Plan,
  painted: ReadonlyMap<PlanSheet, FWorksheet>,
  added: Pick<Added, "names">,
): Generator<void> {
  for (const [{ conditions }, sheet] of painted) {
    // In Univer the rule added last has priority; in a plan the first has.
    for (const condition of [...conditions].reverse()) yield addCondition(sheet, condition);
  }
  for (const name of plan.names) {
    addName(grid, name);
    added.names.push(name.name);
    yield;
  }
  for (const [{ validations }, sheet] of painted) {
    for (const validation of validations) yield addValidation(grid, sheet, validation);
  }
}

export function stepsOf({ sheets, names }: Plan): number {
  const ofSheet = ({ validations, conditions }: PlanSheet) => 1 + validations.length + conditions.length;
  return sheets.reduce((sum, sheet) => sum + ofSheet(sheet), names.length);
}
