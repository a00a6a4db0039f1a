/** Tax by year in the workbench's own engine: what is typed there gives the core's answers. */
import { describe, expect, it } from "vitest";
import type { CellValue, Plan } from "../../../src/grid/plan";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { locales } from "../../../src/locales";
import type { Figures } from "../../../src/workbook/figures";
import { nameOf } from "../../../src/workbook/model/names";
import { computed, gridForAll } from "../../hosts/univer/headlessGrid";
import { planned } from "../books";
import { isClose } from "../edited/rule";
import { afterTax } from "./expected";
import { taxedFigures } from "./taxedFigures";

const { choices } = locales.en.full;
const keys = ["npv", "roi", "irr", "payback", "roiBeforeTax", "irrBeforeTax", "paybackBeforeTax", "peak"] as const;

describe("a workbook with tax in the grid", () => {
  // Without a life, so that one can be typed; the first seed's choices are others than those that are typed.
  const start: Figures = { ...taxedFigures(2), losses: "otherProfit", taxSettled: "sameYear", discounting: "yearEnd" };
  const plan: Plan = planned("full", "en", start);
  let grid: Grid;
  const cellOf = (key: string, beside = 0) => {
    const named = plan.names.find(({ name }) => name === nameOf(1, key));
    if (!named || !("area" in named)) throw new Error(`No name has the key ${key}.`);
    const { row, column } = named.area;
    const found = grid.api
      .getActiveWorkbook()
      ?.getSheetByName(named.sheet)
      ?.getRange(row, column + beside);
    if (!found) throw new Error(`The grid has no sheet ${named.sheet}.`);
    return found;
  };
  const shown = (key: string) => cellOf(key).getValue() as CellValue;
  const type = async (key: string, value: string | number, beside = 0) => {
    cellOf(key, beside).setValue({ v: value, f: null });
    await computed(grid);
  };
  const expectAnswers = (figures: Figures) => {
    const expected = afterTax(figures);
    const wrong = keys.filter(
      (key) => !(key.startsWith("irr") && shown(key) === "–") && !isClose(shown(key), expected[key] ?? "–"),
    );
    expect(wrong.map((key) => [key, shown(key), expected[key]])).toEqual([]);
  };
  gridForAll(async (opened) => {
    grid = opened;
    await univerHost(grid).rewrite({ adds: plan, changes: [] }, () => undefined, new AbortController().signal);
  });

  it("shows the core's answers, and follows each choice that is typed", async () => {
    expectAnswers(start);
    await type("losses", choices.losses.carriedForward);
    expectAnswers({ ...start, losses: "carriedForward" });
    await type("taxSettled", choices.settled.yearLater);
    expectAnswers({ ...start, losses: "carriedForward", taxSettled: "yearLater" });
    await type("discounting", choices.discounting.midYear);
    const all = { ...start, losses: "carriedForward", taxSettled: "yearLater", discounting: "midYear" } as const;
    expectAnswers(all);
    // The useful life stands beside the total, which is beside the years.
    const life = start.years + 2;
    const { purchase = { amounts: [] } } = start.costs;
    await type("costs_purchase", 3, life);
    expectAnswers({ ...all, costs: { ...start.costs, purchase: { ...purchase, life: 3 } } });
    await type("losses", choices.losses.lost);
    expectAnswers({ ...all, losses: "lost", costs: { ...start.costs, purchase: { ...purchase, life: 3 } } });
  });
});
