/** What the Data tab writes, in the emulated Excel and in the grid's engine without a window. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../../src/grid/book";
import type { CellValue } from "../../../src/grid/plan";
import { univerHost } from "../../../src/hosts/univer/host";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import type { Grid } from "../../../src/hosts/univer/grid";
import { locales } from "../../../src/locales";
import { readData, type ModelData } from "../../../src/pane/data/reading";
import { writeCells, type CellEdit } from "../../../src/pane/data/writing";
import type { Goal } from "../../../src/workbook/model/goals";
import type { Model } from "../../../src/workbook/model/models";
import type { Review } from "../../../src/workbook/model/review";
import { open, ready, silently } from "../../hosts/excel/open";
import { computed, headlessGrid } from "../../hosts/univer/headlessGrid";
import { readers } from "../../tools/sample";
import { filled, planned } from "../../workbook/books";

const [language = "en"] = readers;
const plan = planned("full", language, filled("full", language, 1));

interface Opened {
  readonly host: SpreadsheetHost;
  /** Undefined in Excel. */
  readonly grid?: Grid;
}

const hosts = {
  Excel: (): Opened => ({ host: open([plan]).host }),
  "the grid": (): Opened => {
    const grid = headlessGrid();
    return { host: univerHost(grid), grid };
  },
};

/** What is typed in each cell: its formula, or else its value. */
const typed = ({ sheets }: Book): ReadonlyMap<string, CellValue> =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula }) => [`${name} ${row} ${column}`, formula ?? value] as const),
    ),
  );

function differences(before: ReadonlyMap<string, CellValue>, after: ReadonlyMap<string, CellValue>) {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places]
    .map((place) => ({ place, from: before.get(place) ?? null, to: after.get(place) ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

const goalOf = ({ goals }: ModelData, name: string): Goal => {
  const found = typeof goals === "string" ? undefined : goals.find((goal) => goal.name === name);
  if (!found) throw new Error(`${name} is no goal.`);
  return found;
};
const reviewOf = ({ review }: ModelData): Review => {
  if (typeof review === "string") throw new Error(review);
  return review;
};
const { cycle, winRate } = locales[language].full.goals;
const anchorOf = ({ at, label }: Goal) => ({ key: "goals_label", row: at, before: label });
const edit = (goal: Goal, column: "actual" | "date", value: number | null): CellEdit => ({
  key: `goals_${column}`,
  row: goal.at,
  before: goal[column],
  value,
});

describe.each(Object.keys(hosts) as (keyof typeof hosts)[])("in %s", (on) => {
  let host: SpreadsheetHost;
  let grid: Grid | undefined;
  let model: Model;
  beforeAll(async () => {
    ({ host, grid } = hosts[on]());
    model = await host.paint(plan, silently, ready());
    if (grid) await computed(grid);
  });
  afterAll(() => grid?.dispose());
  const read = () => readData(host, model, locales[model.language]);

  it("a goal's actual figure and review date are written into these cells alone", async () => {
    const before = typed(await host.book());
    const goal = goalOf(await read(), cycle);
    expect(await writeCells(host, model, [edit(goal, "actual", 52), edit(goal, "date", 46_800)], anchorOf(goal))).toBe(
      "written",
    );
    const changed = differences(before, typed(await host.book()));
    expect(changed.map(({ from, to }) => [from, to])).toEqual([
      [goal.actual, 52],
      [goal.date, 46_800],
    ]);
    expect(goalOf(await read(), cycle)).toMatchObject({ actual: 52, date: 46_800 });
    if (!grid) return;
    // (52 − 62) / (50 − 62), by the sheet's own formula.
    expect(goalOf(await read(), cycle).attained).toBeCloseTo(10 / 12, 11);
    // One step undoes both.
    grid.workbook.undo();
    await computed(grid);
    expect(differences(before, typed(await host.book()))).toEqual([]);
  });

  it("a period's actual figures are written, and count so far", async () => {
    const before = typed(await host.book());
    const { periods, soFar } = reviewOf(await read());
    const period = periods[3];
    if (!period) throw new Error("There are five periods.");
    const edits = (["actualBenefits", "actualCosts"] as const).map((column, i): CellEdit => ({
      key: `quarters_${column}`,
      row: period.at,
      before: period[column],
      value: 1000 * (i + 1),
    }));
    const anchor = { key: "quarters_label", row: period.at, before: period.label };
    expect(await writeCells(host, model, edits, anchor)).toBe("written");
    const changed = differences(before, typed(await host.book()));
    expect(changed.map(({ from, to }) => [from, to])).toEqual([
      [null, 1000],
      [null, 2000],
    ]);
    if (!grid) return;
    const after = reviewOf(await read()).soFar;
    expect(after.count).toBe(soFar.count + 1);
    expect(after.actualBenefits).toBeCloseTo((soFar.actualBenefits ?? NaN) + 1000, 6);
    expect(after.actualCosts).toBeCloseTo((soFar.actualCosts ?? NaN) + 2000, 6);
  });

  it("a figure is taken away", async () => {
    const goal = goalOf(await read(), winRate);
    expect(await writeCells(host, model, [edit(goal, "actual", null)], anchorOf(goal))).toBe("written");
    expect(goalOf(await read(), winRate).actual).toBeNull();
  });

  it("nothing is written over what the reader hasn't seen, over a formula, or where names are lost", async () => {
    const data = await read();
    const [goal, other] = [goalOf(data, cycle), goalOf(data, winRate)];
    const before = typed(await host.book());
    const both = [edit(other, "date", 46_900), edit({ ...goal, actual: 57 }, "actual", 1)];
    expect(await writeCells(host, model, both, anchorOf(goal))).toBe("changed");
    // Another goal stands in this row now.
    expect(await writeCells(host, model, [edit(goal, "actual", 1)], { ...anchorOf(goal), before: "Other" })).toBe(
      "changed",
    );
    expect(
      await writeCells(host, model, [{ ...edit(goal, "actual", 1), key: "goals_attained" }], anchorOf(goal)),
    ).toEqual({ formula: "goals_attained" });
    expect(await writeCells(host, model, [{ ...edit(goal, "actual", 1), key: "goals_gone" }], anchorOf(goal))).toBe(
      "lost",
    );
    expect(differences(before, typed(await host.book()))).toEqual([]);
  });

  it("Go to selects one cell of a column", async () => {
    const goal = goalOf(await read(), cycle);
    await host.show(model, { key: "goals_actual", row: goal.at, column: 0 });
    expect(await host.selection()).toMatchObject({ values: [[goal.actual]] });
  });
});
