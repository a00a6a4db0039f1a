/** What 50 rounds of creating a model and deleting it leave in the heap, beside the same cells put in and deleted by Univer alone. */
import v8 from "node:v8";
import vm from "node:vm";
import { computed, headlessGrid } from "../../test/hosts/univer/headlessGrid";
import { filled, planned } from "../../test/workbook/books";
import { univerHost } from "../../src/hosts/univer/host";
import type { Grid } from "../../src/hosts/univer/grid";
import type { Plan } from "../../src/grid/plan";
import type { Heaps } from "../tables/heap";

const rounds = 50;

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;

async function used(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

const plan = planned("sheet", "en", filled("sheet", "en", 3));

/** By its commands, as a reader would have them: a sheet, its cells, and the sheet's deletion. */
async function byUniver(grid: Grid): Promise<void> {
  for (const { name, cells } of plan.sheets) {
    const sheet = grid.workbook.create(name, 200, 40);
    for (const { row, column, value, formula } of cells) {
      if (formula === undefined) sheet.getRange(row, column).setValue(typeof value === "object" ? "" : value);
      else sheet.getRange(row, column).setFormula(`=${formula}`);
    }
    await computed(grid);
    grid.workbook.deleteSheet(sheet);
  }
}

async function byHost(grid: Grid, host: ReturnType<typeof univerHost>, made: Plan): Promise<void> {
  const model = await host.paint(made, () => undefined, new AbortController().signal);
  await computed(grid);
  const sheet = grid.workbook.getSheetByName(model.sheet);
  if (sheet) grid.workbook.deleteSheet(sheet);
  for (const name of grid.workbook.getDefinedNames()) name.delete();
}

async function grown(round: (grid: Grid) => Promise<void>): Promise<readonly [first: number, last: number]> {
  const grid = headlessGrid();
  await round(grid);
  const first = await used();
  for (let i = 1; i < rounds; i++) await round(grid);
  const last = await used();
  grid.dispose();
  return [first, last];
}

export async function heaps(): Promise<Heaps> {
  const alone = await grown(byUniver);
  let host: ReturnType<typeof univerHost> | undefined;
  const ours = await grown((grid) => byHost(grid, (host ??= univerHost(grid)), plan));
  return { alone, ours };
}
