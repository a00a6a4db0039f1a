/** Changes come at any moment of a calculation: what the grid calls calculated has all of them. */
import { ICommandService } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { beforeEach, describe, expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";
import { gridForEach } from "./headlessGrid";

const random = seeded(seed);
const whole = (below: number) => Math.floor(random() * below);
const lines = 800;
let grid: Grid;
gridForEach((opened) => (grid = opened));

const sheet = () => grid.workbook.getActiveSheet();
const shown = () =>
  sheet()
    .getRange(0, 1, lines, 1)
    .getValues()
    .map(([value]) => value);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** As a page that is busy with something else. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it("has nothing to wait for in a new grid, once it has opened", async () => {
  await grid.calculated();
  const all = Promise.all([grid.calculated(), grid.calculated()]);
  await expect(Promise.race([all, pause(200).then(() => "late")])).resolves.not.toBe("late");
});

it.each(Array.from({ length: count(4, 40) }, (_, i) => i))("has all changes, in turn %i", async () => {
  const numbers = Array.from({ length: lines }, () => whole(100));
  const sums = () => {
    let sum = 0;
    return numbers.map((number) => (sum += number));
  };
  // Each line adds its number to the line above, so that the last waits for all.
  sheet()
    .getRange(0, 0, lines, 1)
    .setValues(numbers.map((number) => [number]));
  sheet()
    .getRange(0, 1, lines, 1)
    .setFormulas(numbers.map((_, i) => [i === 0 ? "=A1" : `=B${i}+A${i + 1}`]));
  const change = () => {
    const at = whole(lines);
    numbers[at] = whole(100);
    sheet()
      .getRange(at, 0)
      .setValue(numbers[at] ?? 0);
  };
  for (let turn = 0; turn < 20; turn++) {
    change();
    // The engine begins 100 ms after a change: the next one comes before that, during its calculation, or afterwards.
    if (random() < 0.2) block(whole(700));
    else await pause(whole(400));
    change();
    await grid.calculated();
    expect(shown()).toEqual(sums());
  }
});

describe("what is done during a calculation stays", () => {
  /** More than the engine calculates without a pause. */
  const many = 2000;
  const middle = 900;
  const cell = (row: number, column: number) => sheet().getRange(row, column);
  const sums = (rows: number) =>
    sheet()
      .getRange(0, 1, rows, 1)
      .getValues()
      .map(([value]) => value);

  /** Does it at one of the engine's pauses, and waits for the end. */
  async function during(pauses: number, act: () => void): Promise<void> {
    let passed = 0;
    const listening = grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo?.stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING || ++passed !== pauses) return;
      listening.dispose();
      act();
    });
    cell(0, 0).setValue(10);
    await grid.calculated();
    expect(passed).toBe(pauses);
  }

  beforeEach(async () => {
    sheet().setRowCount(many + 10);
    sheet()
      .getRange(0, 0, many, 2)
      .setValues(Array.from({ length: many }, (_, i) => [{ v: 1 }, { f: i === 0 ? "=A1" : `=B${i}+A${i + 1}` }]));
    await grid.calculated();
  });

  it.each([1, 2, 3])("a row that is inserted, with what is typed into it, at pause %i", async (pauses) => {
    await during(pauses, () => {
      sheet().insertRowsBefore(middle, 1);
      cell(middle, 1).setValue("mine");
    });
    const wanted = Array.from({ length: many + 1 }, (_, i) => (i === middle ? "mine" : i < middle ? i + 10 : i + 9));
    expect(sums(many + 1)).toEqual(wanted);
  });

  it.each([1, 2, 3])("a number that is typed over a formula, at pause %i", async (pauses) => {
    await during(pauses, () => cell(middle, 1).setValue({ v: 5, f: null }));
    expect(cell(middle, 1).getFormula()).toBe("");
    expect(sums(many)).toEqual(Array.from({ length: many }, (_, i) => (i < middle ? i + 10 : i - middle + 5)));
  });
});
