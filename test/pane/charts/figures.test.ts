import { describe, expect, it } from "vitest";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { readChartFigures } from "../../../src/pane/charts/figures";
import { pictures } from "../../../src/pane/charts/pictures";
import type { Plan, PlanCell } from "../../../src/grid/plan";
import { templates, type Template } from "../../../src/workbook";
import { carriers } from "../../../src/workbook/full/sensitivity/carriers";
import { empty, filled, planned } from "../../workbook/books";
import { Paper } from "../paper";

const figuresOf = async (plan: Plan) => {
  const paper = new Paper();
  return readChartFigures(paper, await paper.paint(plan, () => undefined, new AbortController().signal));
};

/** The numbers right of a label, wherever the sheet has it: found by its words, not by the names that the pane reads. */
function beside(plan: Plan, sheetName: string, label: string): readonly number[] {
  const cells = plan.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
  const at = cells.find(({ column, value }) => column === 0 && value === label);
  return cells
    .filter(({ row, column, value }) => row === at?.row && column > 0 && typeof value === "number")
    .sort((a, b) => a.column - b.column)
    .map(({ value }) => value as number);
}

const some = (template: Template, language: Language, years: number) =>
  planned(template, language, filled(template, language, years));

describe.each(languages)("the charts of the one-page form in %s", (language) => {
  const { sheet } = locales[language];
  it.each([1, 5, 10])("have the sheet's own figures, %i years", async (years) => {
    const plan = some("sheet", language, years);
    const { benefits, costs, cumulative, payback, tornado } = await figuresOf(plan);
    const row = (label: string) => beside(plan, sheet.sheetName, label);
    // The total stands behind the years.
    expect(benefits).toEqual(row(sheet.rows.benefits).slice(0, years + 1));
    expect(costs).toEqual(row(sheet.rows.costs).slice(0, years + 1));
    expect(cumulative).toEqual(row(sheet.rows.cumulative));
    expect(payback).toBe(row(sheet.rows.payback)[0]);
    expect(tornado).toBeUndefined();
  });
});

describe.each(languages)("the charts of the full workbook in %s", (language) => {
  const { full } = locales[language];
  it.each([3, 10])("have what the workbook's own charts plot, %i years", async (years) => {
    // With a tax, the rows before and after it differ.
    const plan = planned("full", language, { ...filled("full", language, years), tax: 0.2 });
    const figures = await figuresOf(plan);
    const charts = plan.sheets.flatMap(({ charts: own, name }) => own.map((chart) => ({ chart, on: name })));
    const plotted = (alt: string, series: number) => {
      const found = charts.find(({ chart }) => chart.altText === alt);
      const area = found?.chart.series[series]?.values;
      if (!found || !area) throw new Error(`No chart says ${alt}.`);
      const cells = plan.sheets.find(({ name }) => name === (area.sheet ?? found.on))?.cells ?? [];
      const inArea = ({ row, column }: PlanCell) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      return cells.filter(inArea).map(({ value }) => value);
    };
    expect(figures.cumulative).toEqual(plotted(full.charts.cumulativeAlt, 0));
    expect(figures.benefits).toEqual(plotted(full.charts.byYearAlt, 0));
    expect(figures.costs).toEqual(plotted(full.charts.byYearAlt, 1));
    const [low, high] = [plotted(full.charts.tornadoAlt, 0), plotted(full.charts.tornadoAlt, 1)];
    expect(figures.tornado?.map((swing) => [swing.low, swing.high])).toEqual(
      low.map((each, i) => [each, high[i]]).filter(([a, b]) => a !== 0 || b !== 0),
    );
    expect(figures.tornado?.length).toBe(carriers.length);
    // The strongest first, under the name that the sheet gives it.
    const ranks = figures.tornado?.map(({ carrier }) => full.rows[`carry_${carrier}`]) ?? [];
    const sizes = figures.tornado?.map((swing) => Math.abs(swing.high - swing.low)) ?? [];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const [i, label] of ranks.entries()) {
      const [, , npvLow = 0, npvHigh = 0] = beside(plan, full.sheets.sensitivity, label);
      expect(npvHigh - npvLow).toBeCloseTo((high[i] as number) - (low[i] as number), 4);
    }
  });
});

describe("the pictures", () => {
  it("go on to the tax that is paid after the years, and benefits are before tax", async () => {
    const plan = planned("full", "en", {
      ...{ years: 2, currency: "EUR", discountRate: 0.1, users: 4, goLive: 0, adoption: [1, 1] },
      ...{ tax: 0.25, losses: "lost", taxSettled: "yearLater" },
      costs: { licences: { amounts: [100, 0, 0] } },
      benefits: { sales: { amounts: [0, 60, 60] } },
    });
    const summary = plan.sheets.find(({ name }) => name === locales.en.full.sheets.summary)?.cells ?? [];
    expect(summary.map(({ value }) => value)).toContain(
      "Cumulative net by year (€) – then the tax of year 2, 15: -10 at the end",
    );
    const figures = await figuresOf(plan);
    const { running, byYear } = pictures(figures, locales.en);
    expect(running?.data.rows.map(({ label, figures: [cell] }) => [label, cell?.value])).toEqual([
      ["Year 0", -100],
      ["Year 1", -40],
      ["Year 2", 5],
      ["Tax of year 2", -10],
    ]);
    expect(running?.description.replace(/[\u2066-\u2069]/g, "")).toContain(
      "ends at -€10 in year 3. The tax of year 2, €15, is settled in year 3. The money is not back",
    );
    expect(byYear?.description.replace(/[\u2066-\u2069]/g, "")).toContain("benefits are €120 and costs €100");
  });

  it.each(templates)("say what they show in every language, and have the figures in full: %s", async (template) => {
    for (const language of languages) {
      const figures = await figuresOf(some(template, language, 5));
      const drawn = pictures(figures, locales[language]);
      expect([drawn.byYear, drawn.running].every((each) => each !== undefined)).toBe(true);
      expect(drawn.tornado).toBeDefined();
      for (const chart of Object.values(drawn)) expect(chart?.description ?? "").not.toMatch(/[{}]|undefined|NaN/);
      expect(drawn.running?.data.rows.map(({ figures: [cell] }) => cell?.value)).toEqual(figures.cumulative);
      expect(drawn.byYear?.data.rows.map(({ figures: cells }) => cells.map((cell) => cell?.value))).toEqual(
        figures.benefits.map((benefit, year) => [benefit, figures.costs[year]]),
      );
    }
  });

  it.each(templates)("are none for an empty form: %s", async (template) => {
    const drawn = pictures(await figuresOf(planned(template, "en", empty(3))), locales.en);
    expect(Object.values(drawn)).toEqual([undefined, undefined, undefined]);
  });
});
