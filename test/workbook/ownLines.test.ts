/** Lines that the user names, in both templates. */
import { describe, expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { Plan } from "../../src/grid/plan";
import { locales } from "../../src/locales";
import { translated } from "../../src/sharing/translated";
import { templates, type Template } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { modelFigures } from "../../src/workbook/model/figures";
import { modelsIn } from "../../src/workbook/model/models";
import { planned } from "./books";

const own = (kind: string, count: number, size: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `My ${kind} ${i + 1}`, amounts: [0, size, (i + 1) * size] }));
const figuresOf = (costs: number, benefits: number, template: Template): Figures => ({
  currency: "EUR",
  years: 2,
  discountRate: 0.1,
  users: 4,
  costs: { licences: { amounts: [100, 10, 10] } },
  benefits: { sales: { amounts: [0, 50, 60] } },
  ownCosts: own("cost", costs, 10),
  ownBenefits: own("benefit", benefits, 30),
  ...(template === "full" && { goLive: 0, adoption: [1, 1] }),
});
const modelOf = (plan: Plan) => {
  const book = bookOfPlan(plan);
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("The plan has no model.");
  return { model, look: lookup(book) };
};

describe.each(templates)("lines of the user's own, %s", (template) => {
  it.each([0, 1, 3, 4, 20])("%i of cost and of benefit stand in their order and are counted", (count) => {
    const plan = planned(template, "en", figuresOf(count, count, template));
    const cells = plan.sheets.flatMap(({ cells }) => cells);
    const typed = cells.flatMap(({ value, formula }) =>
      formula === undefined && typeof value === "string" && value.startsWith("My ") ? [value] : [],
    );
    expect(typed).toEqual(
      ["cost", "benefit"].flatMap((kind) => Array.from({ length: count }, (_, i) => `My ${kind} ${i + 1}`)),
    );
    const { model, look } = modelOf(plan);
    const read = modelFigures(model, look, locales.en);
    const series = (count * (count + 1)) / 2;
    expect(read?.lines.costs).toEqual([100, 10 + 10 * count, 10 + 10 * series]);
    expect(read?.lines.benefits).toEqual([0, 50 + 30 * count, 60 + 30 * series]);
    expect(read?.checks).not.toBe("fail");
    expect(cells.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
  });

  it("keep the template where the free lines suffice, so that the workbook can be translated", () => {
    const { model, look } = modelOf(planned(template, "en", figuresOf(3, 2, template)));
    const finnish = translated(model, look, "fi", locales)?.plan;
    const labels = new Set(finnish?.sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
    const { sheet, full } = locales.fi;
    const licences = template === "sheet" ? sheet.rows.costs_licences : full.rows.costs_licences;
    expect(["My cost 3", "My benefit 2", licences].map((label) => labels.has(label))).toEqual([true, true, true]);
  });
});
