/** The names by which the pane finds what a simulation draws from. */
import { describe, expect, it } from "vitest";
import { unsaid } from "../../src/catalogue/call";
import { CRMSIMULATE } from "../../src/catalogue/uncertainty/CRMSIMULATE";
import { benefitLines, costLines } from "../../src/workbook/lines";
import type { CellValue, Plan } from "../../src/grid/plan";
import { sample } from "../../src/workbook/sample";
import { readers } from "../tools/sample";
import { filled, planned } from "./books";

/** The values of an area of a name, row by row. */
function named(plan: Plan, key: string): readonly (readonly CellValue[])[] {
  const name = plan.names.find((each) => each.name === `CRM_1_${key}`);
  if (!name || !("area" in name)) throw new Error(`No area is named ${key}.`);
  const { row, column, rows, columns } = name.area;
  const cells = plan.sheets.find((sheet) => sheet.name === name.sheet)?.cells ?? [];
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => at.get(`${row + r}:${column + c}`) ?? null),
  );
}

it("gives the lines of the one-sheet form by year", () => {
  const figures = sample({ years: 4, currency: "EUR" });
  const plan = planned("sheet", "en", figures);
  const amounts = <K extends string>(lines: readonly K[], given: Partial<Record<K, { amounts: readonly number[] }>>) =>
    // The heading of a block and the rows below its last line are in it, so that new rows are, too.
    [undefined, ...lines, undefined, undefined, undefined, undefined].map((line) =>
      Array.from({ length: 5 }, (_, year) => (line && given[line]?.amounts[year]) ?? null),
    );
  expect(named(plan, "simulatedBenefits")).toEqual(amounts(benefitLines, figures.benefits));
  expect(named(plan, "simulatedCosts")).toEqual(amounts(costLines, figures.costs));
  expect(named(plan, "rate")).toEqual([[figures.discountRate]]);
});

describe.each(readers)("in the full workbook in %s", (language) => {
  it.each([3, 5])("gives the figures of the workbook's own simulation, %i years", (years) => {
    const plan = planned("full", language, filled("full", language, years));
    const shown = plan.sheets
      .flatMap(({ cells }) => cells)
      .filter(({ formula }) => formula?.includes("CRMSIMULATE("))
      .sort((a, b) => a.column - b.column)
      .map(({ value }) => value);
    const areas = ["simulatedBenefits", "simulatedCosts", "rate", "simulatedBenefitRisk", "simulatedCostRisk"];
    const answer = unsaid(CRMSIMULATE, [...areas.map((key) => named(plan, key)), 16_384, 1, "adverse"]);
    if (!Array.isArray(answer)) throw new Error("No table.");
    const [, [, p5, p25, p50, p75, p95, , share]] = answer as readonly (readonly unknown[])[] & [unknown[], unknown[]];
    expect(shown).toEqual([p5, p25, p50, p75, p95, share]);
  });

  it("draws the lines as the headline counts them: their NPV is the headline's", () => {
    const plan = planned("full", language, { ...filled("full", language, 3), tax: 0.2, scenario: "low" });
    const total = (key: string) =>
      named(plan, key).reduce<number[]>((sums, line) => line.map((each, i) => (sums[i] ?? 0) + Number(each)), []);
    const [benefits, costs, rate] = [total("simulatedBenefits"), total("simulatedCosts"), named(plan, "rate")[0]?.[0]];
    const npv = benefits.reduce((sum, each, t) => sum + (each - (costs[t] ?? 0)) / (1 + Number(rate)) ** t, 0);
    expect(npv).toBeCloseTo(named(plan, "npv")[0]?.[0] as number, 4);
  });
});
