/** Lines beyond the free ones, in the grid's own engine: also in files, after LibreOffice, and in what a reader has moved. */
import { afterEach, describe, expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { CellValue, Plan } from "../../src/grid/plan";
import type { SpreadsheetHost } from "../../src/hosts/port";
import type { Grid } from "../../src/hosts/univer/grid";
import { univerHost } from "../../src/hosts/univer/host";
import { finishOpened, knowsFunction, workbookOf } from "../../src/hosts/univer/opened";
import { readBack } from "../../src/hosts/univer/readBack";
import { openedPlan } from "../../src/hosts/xlsx/opened";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { readChecks } from "../../src/pane/results/checks/useChecks";
import { readDrawn } from "../../src/pane/simulation/drawn";
import { addLine, type LineWanted } from "../../src/sharing/addLine";
import { groupsOf, type LineGroup } from "../../src/sharing/lineBlocks";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import { templates, type Template } from "../../src/workbook";
import type { LineKind } from "../../src/workbook/lines";
import { numberKeys } from "../../src/workbook/model/headlines";
import { modelFigures } from "../../src/workbook/model/figures";
import { modelsIn, type Model } from "../../src/workbook/model/models";
import { ready, silently } from "../hosts/excel/open";
import { computed, headlessGrid } from "../hosts/univer/headlessGrid";
import { recalculate, resaved } from "../tools/libreoffice";
import { isDrawn, sampled, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { filled, planned } from "../workbook/books";
import { Typing } from "./books/typing";

const years = 3;
const kinds: readonly LineKind[] = ["costs", "benefits"];
interface Where {
  readonly template: Template;
  readonly kind: LineKind;
  readonly group?: LineGroup;
}
/** Costs begin in year 0; benefits in year 1, when the CRM is live. */
const lineOf = ({ kind, group }: Where, n: number): LineWanted => ({
  kind,
  label: `Mine ${n}`,
  amounts: [kind === "costs" ? 900 * n : 0, 400 * n, 500, 10 * n],
  ...(group && { group }),
});
/** With three lines of the reader's in the free rows of a block. */
function full(where: Where): Plan {
  const typing = new Typing(where.template, "en", filled(where.template, "en", years));
  for (const n of [1, 2, 3]) if (typeof typing.add(lineOf(where, n)) === "string") throw new Error("No line is free.");
  return typing.plan;
}
/** The same model, created with so many lines, which count in every group alike. */
const created = ({ template, kind }: Where, lines: number): Plan =>
  planned(template, "en", {
    ...filled(template, "en", years),
    [kind === "costs" ? "ownCosts" : "ownBenefits"]: Array.from({ length: lines }, (_, i) =>
      lineOf({ template, kind }, i + 1),
    ),
  });

async function add(host: SpreadsheetHost, where: Where, lines: readonly number[]): Promise<void> {
  for (const n of lines) {
    const [model] = await host.models();
    if (!model) throw new Error("There is no model.");
    const added = addLine(lineOf(where, n), model, lookup(await host.book()), locales.en);
    if (typeof added === "string") throw new Error(added);
    expect(added.inserts).toHaveLength(where.template === "sheet" ? 1 : 4);
    await host.rewrite(added, silently, ready());
  }
}

/** The headline figures that a plan has. */
function headlines(plan: Plan): ReadonlyMap<string, number> {
  const look = lookup(bookOfPlan(plan));
  const [model] = modelsIn(look.book.names);
  const found = model && modelFigures(model, look, locales.en);
  return new Map(
    Object.entries(found?.numbers ?? {}).flatMap(([key, value]) =>
      typeof value === "number" ? [[key, value] as const] : [],
    ),
  );
}
function expectSame(now: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, number>): void {
  expect(wanted.size).toBeGreaterThan(5);
  for (const [key, value] of wanted)
    expect(Math.abs(Number(now.get(key)) - value), key).toBeLessThanOrEqual(1e-9 * Math.abs(value));
}
/** The lines that the simulation draws, with as many ranges: their amounts, in the order of their size. */
async function simulated(host: SpreadsheetHost, model: Model): Promise<unknown> {
  const drawn = await readDrawn(host, model);
  if (typeof drawn === "string") throw new Error(drawn);
  const { costs, benefits, costRisk = costs, benefitRisk = benefits } = drawn;
  expect([costRisk.length, benefitRisk.length]).toEqual([costs.length, benefits.length]);
  return [costs, benefits].map(inOrder);
}
const inOrder = (lines: readonly (readonly CellValue[])[]) =>
  lines.map((line) => line.map((amount) => Number(amount).toPrecision(9)).join(" ")).sort();
function linesOf(plan: Plan): unknown {
  const { values, book, locate } = lookup(bookOfPlan(plan));
  return ["Costs", "Benefits"].map((kind) => {
    const found = locate(`CRM_1_simulated${kind}`, { sheet: "", row: 0, column: 0 });
    if (!found) throw new Error(`${book.names.length} names, but none for the simulation.`);
    return inOrder(values(found).filter((line) => line.some((cell) => cell !== null && cell !== "")));
  });
}
/** As the pane reads them. */
async function expectFigures(host: SpreadsheetHost, model: Model, wanted: Plan): Promise<void> {
  const look = lookup(await host.book());
  const found = modelFigures(model, look, locales.en);
  expectSame(new Map(Object.entries(found?.numbers ?? {})), headlines(wanted));
  expect(await simulated(host, model)).toEqual(linesOf(wanted));
  const checks = await readChecks(host, model, locales.en);
  if (checks === "unnamed") throw new Error("The checks have no names.");
  expect(checks.filter(({ state }) => state === "fails" || state === "lost")).toEqual([]);
}

const grids: Grid[] = [];
afterEach(() => {
  for (const grid of grids.splice(0)) grid.dispose();
});
function newGrid(plan?: Plan): Grid {
  const grid = headlessGrid(plan && workbookOf(plan));
  grids.push(grid);
  if (plan) finishOpened(grid, plan);
  return grid;
}
function fromFile(file: Uint8Array): Grid {
  const found = openedPlan(file, knowsFunction(newGrid()));
  if ("refused" in found) throw new Error(found.refused);
  return newGrid(found.plan);
}

const places: readonly Where[] = [
  ...kinds.map((kind): Where => ({ template: "sheet", kind })),
  ...sampled(
    kinds.flatMap((kind) => groupsOf[kind].map((group): Where => ({ template: "full", kind, group }))),
    2,
    ({ kind }) => [kind],
  ),
];

describe.each(places)("three lines more than the free ones of $template, $kind $group", (where) => {
  it("count as if the model had been created with them; each is undone in one step; and all are shared and restored", async () => {
    const grid = newGrid();
    const host = univerHost(grid);
    const start = full(where);
    const model = await host.paint(start, silently, ready());
    await add(host, where, [4, 5]);
    const before = readBack(grid);
    await add(host, where, [6]);
    await expectFigures(host, model, created(where, 6));
    const after = readBack(grid);
    grid.workbook.undo();
    await computed(grid);
    await expectFigures(host, model, created(where, 5));
    expect(plain(readBack(grid))).toEqual(plain(before));
    grid.workbook.redo();
    await computed(grid);
    await expectFigures(host, model, created(where, 6));
    expect(plain(readBack(grid))).toEqual(plain(after));
    if (where.template === "sheet" || isDrawn("shared with new lines in the full workbook")) {
      const prepared = prepare(await host.book(), locales.en).rewriting;
      if (!prepared) throw new Error("There is nothing to prepare.");
      await host.rewrite(prepared, silently, ready());
      await expectFigures(host, model, created(where, 6));
      const back = restore(await host.book()).rewriting;
      if (!back) throw new Error("There is nothing to restore.");
      await host.rewrite(back, silently, ready());
      expect(plain(readBack(grid))).toEqual(plain(after));
    }
    grid.workbook.undo();
  });
});

/** What is typed and each formula, where it stands, and its looks and rules. */
const plain = ({ sheets, names }: Plan) => ({
  sheets: sheets.map(({ name, cells, merges, validations, page, rowHeights }) => ({
    name,
    cells: cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, value, formula, style, format }) => [row, column, formula ?? value, style, format]),
    merges,
    validations,
    page,
    heights: [...rowHeights].filter(([, height]) => height !== 15),
  })),
  names: names.map((name) => JSON.stringify(name)).sort(),
});

describe.each(some(templates))("a line in new rows of %s", (template) => {
  const where: Where = { template, kind: "costs", ...(template === "full" && { group: "others" as const }) };

  it("counts in a workbook that a reader has moved and noted in", async () => {
    const grid = newGrid();
    const host = univerHost(grid);
    const model = await host.paint(full(where), silently, ready());
    const sheet = grid.workbook.getSheetByName(template === "sheet" ? "Cost and benefit" : "Costs");
    sheet?.insertColumnBefore(0).insertRowBefore(5);
    if (template === "full") grid.workbook.getSheetByName("Sensitivity")?.insertRowBefore(100);
    sheet?.getRange(0, 0, 1, 1).setValue("mine");
    await computed(grid);
    await add(host, where, [4]);
    await expectFigures(host, model, created(where, 4));
    expect(sheet?.getRange(0, 0).getValue()).toBe("mine");
  });

  it("isn't half there: cancelled or refused midway, the workbook is as before", async () => {
    const grid = newGrid();
    const host = univerHost(grid);
    const model = await host.paint(full(where), silently, ready());
    const before = plain(readBack(grid));
    const added = addLine(lineOf(where, 4), model, lookup(await host.book()), locales.en);
    if (typeof added === "string") throw new Error(added);
    const rows = added.inserts?.length ?? 0;
    for (const step of [1, rows, rows + 3, rows + added.changes.length]) {
      const cancel = new AbortController();
      const stop = (done: number) => {
        if (done === step) cancel.abort();
      };
      await expect(host.rewrite(added, stop, cancel.signal)).rejects.toThrow();
      expect(plain(readBack(grid)), `step ${step}`).toEqual(before);
    }
    const gone = { ...added, changes: [...added.changes, { sheet: "Gone", row: 0, column: 0, values: [[1]] }] };
    await expect(host.rewrite(gone, silently, ready())).rejects.toMatchObject({ key: "gone" });
    expect(plain(readBack(grid))).toEqual(before);
    await expectFigures(host, model, created(where, 3));
  });
});

describeWith(["LibreOffice"], "in files", () => {
  it("new lines count where the file was saved by LibreOffice, and LibreOffice calculates the same", async () => {
    const wheres = templates.map((template): Where => ({
      template,
      kind: "benefits",
      ...(template === "full" && { group: "others" as const }),
    }));
    const files = await Promise.all(wheres.map(async (where) => writeXlsx(full(where), { created: new Date(0) })));
    const saved = await resaved(files.map((bytes, i) => ({ name: `${i}`, bytes })));
    const results: Uint8Array[] = [];
    for (const [i, where] of wheres.entries()) {
      for (const file of [files[i], saved[i]]) {
        if (!file) throw new Error("There is no file.");
        const grid = fromFile(file);
        const host = univerHost(grid);
        await computed(grid);
        await add(host, where, [4]);
        const [model] = await host.models();
        if (!model) throw new Error("There is no model.");
        await expectFigures(host, model, created(where, 4));
        results.push(await host.file());
      }
    }
    const calculated = await recalculate(results.map((bytes, i) => ({ name: `${i}`, bytes })));
    calculated.forEach((sheets, i) => {
      const where = wheres[Math.floor(i / 2)];
      if (!where) throw new Error("There is no such file.");
      const plan = created(where, 4);
      const { locate } = lookup(bookOfPlan(plan));
      const keys = [...headlines(plan).keys()].filter((key) => (numberKeys as readonly string[]).includes(key));
      const now = keys.map((key) => {
        const found = locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 });
        const sheet = sheets.find(({ name }) => name === found?.sheet.name);
        return [key, sheet?.values[found?.area.row ?? 0]?.[found?.area.column ?? 0]] as const;
      });
      expectSame(new Map(now), new Map([...headlines(plan)].filter(([key]) => keys.includes(key))));
    });
  });
});
