/** A comparison in the workbench's own engine: what LibreOffice is asked in `comparison.test.ts`, asked here after edits. */
import { describe, expect, it } from "vitest";
import { ranks } from "../../../src/core/returns/alternatives";
import { net } from "../../../src/core/numbers/series";
import { presentValue } from "../../../src/core/returns/presentValue";
import type { CellValue, Plan } from "../../../src/grid/plan";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { locales } from "../../../src/locales";
import { computed, gridForAll } from "../../hosts/univer/headlessGrid";
import { compared, optionsOf, planReader, reader, type Alternative, type ReadRow } from "./options";

const words = locales.en.comparison;
const { checksHold, lookAt } = locales.en.sheet;

const given: readonly Alternative[] = [
  { costs: [2000, 100, 100, 100], benefits: [0, 900, 1100, 1200], rate: 0.08, users: 10 },
  { costs: [600, 500, 500, 500], benefits: [0, 800, 1100, 1200], rate: 0.08, users: 10 },
  { costs: [3000, 50, 50, 50], benefits: [0, 1500, 1500, 1500], rate: 0.08, users: 10 },
];

describe("a comparison in the grid", () => {
  const plan: Plan = compared(optionsOf(given));
  let grid: Grid;
  let read: ReadRow;
  const cellOf = (sheet: number, row: number, column: number) => {
    const found = grid.api
      .getActiveWorkbook()
      ?.getSheetByName(plan.sheets[sheet]?.name ?? "")
      ?.getRange(row, column);
    if (!found) throw new Error(`The grid has no sheet ${sheet}.`);
    return found;
  };
  gridForAll(async (opened) => {
    grid = opened;
    await univerHost(grid).rewrite({ adds: plan, changes: [] }, () => undefined, new AbortController().signal);
    read = reader(plan, (...at) => cellOf(...at).getValue() as CellValue);
  });

  async function type(key: string, values: readonly (string | number)[]): Promise<void> {
    const name = plan.names.find((each) => each.name === `CRM_comparison_1_${key}`);
    if (!name || !("area" in name)) throw new Error(`No name ${key}.`);
    const { row, column } = name.area;
    for (const [i, value] of values.entries()) {
      cellOf(0, row, column + i).setValue({ v: value, f: null });
      await computed(grid);
    }
  }

  it("shows what was planned", () => {
    const planned = planReader(plan);
    for (const key of ["npv", "rank", "irr", "payback", "pair_1", "pair_2", "pair_3", "statement"])
      planned(key).forEach((value, i) => {
        if (typeof value === "number") expect(Number(read(key)[i]), key).toBeCloseTo(value, 9);
        else expect(read(key)[i], key).toBe(value);
      });
    expect(read("master")[0]).toBe(lookAt + words.looks.againstAgrees);
  });

  it("follows what is typed: all checks hold, and another rate gives the core's figures", async () => {
    const { nothing } = words.choices.against;
    await type("against", [nothing, nothing, nothing]);
    expect(read("master")[0]).toBe(checksHold);
    await type("rateForAll", [0.25]);
    const flows = given.map(net);
    read("npv").forEach((value, i) => {
      const wanted = presentValue(flows[i] ?? [], 0.25);
      expect(Math.abs(Number(value) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
    });
    expect(read("rank")).toEqual(ranks({ alternatives: flows, rate: 0.25 }));
    expect(read("rank")).not.toEqual(planReader(plan)("rank"));
  });

  it("isn't ranked once the bases differ", async () => {
    await type("against", [words.choices.against.present]);
    expect(read("rank")).toEqual(["–", "–", "–"]);
    expect(read("againstAgrees")[0]).toBe(words.failures.againstAgrees);
  });
});
