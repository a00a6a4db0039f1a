/** What the Data tab reads is what the planned sheet shows. */
import { beforeAll, describe, expect, it } from "vitest";
import { CRMGOAL } from "../../../src/catalogue/success/CRMGOAL";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { readData, type ModelData } from "../../../src/pane/data/reading";
import { goalKeys, goalMeasures } from "../../../src/workbook/inputs/goals";
import { empty, filled, planned } from "../../workbook/books";
import { sampled } from "../../tools/sample";
import { Paper } from "../paper";

const cases = sampled(
  languages.flatMap((language) => [1, 3, 10].map((years) => ({ language, years }))),
  4,
  ({ language, years }) => [language, years],
);

const nothing = () => undefined;
const painted = async (...given: Parameters<typeof planned>) => {
  const paper = new Paper();
  const model = await paper.paint(planned(...given), nothing, new AbortController().signal);
  return readData(paper, model, locales[model.language]);
};
const listed = <T extends object>(found: T | "unnamed" | "lost"): T => {
  if (typeof found === "string") throw new Error(found);
  return found;
};
const sum = (amounts: readonly (number | undefined)[]) => amounts.reduce<number>((all, each) => all + (each ?? 0), 0);

describe.each(cases)("the data of a sample in $language of $years years", ({ language, years }) => {
  const figures = filled("full", language, years);
  let data: ModelData;
  beforeAll(async () => {
    data = await painted("full", language, figures);
  });

  it("has every goal with what was entered, and attained as CRMGOAL has it", () => {
    const goals = listed(data.goals);
    expect(goals.map(({ name }) => name)).toEqual(goalKeys.map((key) => locales[language].full.goals[key]));
    for (const [i, key] of goalKeys.entries()) {
      const given = figures.goals?.[key];
      const goal = goals[i];
      expect(goal).toMatchObject({
        at: i,
        isPercent: goalMeasures[key].unit === "percent",
        baseline: given?.baseline ?? null,
        target: given?.target ?? null,
        actual: given?.actual ?? null,
        date: given?.review ?? null,
      });
      const { baseline, target, actual } = given ?? {};
      const attained =
        baseline === undefined || target === undefined || actual === undefined
          ? undefined
          : CRMGOAL.compute({ baseline, target, actual });
      if (attained === undefined) expect(goal?.attained).toBeUndefined();
      else expect(goal?.attained).toBeCloseTo(Number(attained), 12);
    }
  });

  it("has every period with its plan, and so far only those with both actual figures", () => {
    const { periods, soFar } = listed(data.review);
    expect(data.currency).toBe("EUR");
    expect(periods.map(({ quarter, year }) => [quarter, year])).toEqual(
      Array.from({ length: years * 4 + 1 }, (_, quarter) => [quarter, Math.ceil(quarter / 4)]),
    );
    const done = periods.filter(
      ({ actualBenefits, actualCosts }) => typeof actualBenefits === "number" && typeof actualCosts === "number",
    );
    expect(soFar.count).toBe(done.length);
    expect(done.length).toBe(figures.actual?.length);
    const totals = {
      planBenefits: sum(done.map((each) => each.planBenefits)),
      planCosts: sum(done.map((each) => each.planCosts)),
      actualBenefits: sum((figures.actual ?? []).map(({ benefits }) => benefits)),
      actualCosts: sum((figures.actual ?? []).map(({ costs }) => costs)),
    };
    for (const [key, total] of Object.entries(totals))
      expect(soFar[key as keyof typeof totals], key).toBeCloseTo(total, 6);
    const net = totals.actualBenefits - totals.actualCosts;
    expect(soFar.variance).toBeCloseTo(net - (totals.planBenefits - totals.planCosts), 6);
    expect(soFar.roi).toBeCloseTo(net / totals.actualCosts, 12);
    expect(soFar.planRoi).toBeCloseTo((totals.planBenefits - totals.planCosts) / totals.planCosts, 12);
  });
});

it("an empty model has goals and periods without figures", async () => {
  const data = await painted("full", "en", empty(2));
  expect(listed(data.goals).every(({ attained, actual }) => attained === undefined && actual === null)).toBe(true);
  const { periods, soFar } = listed(data.review);
  expect(periods.every(({ end }) => end === undefined)).toBe(true);
  expect(soFar).toMatchObject({ count: 0, variance: undefined, roi: undefined });
});
