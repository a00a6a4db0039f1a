/** What the creator's choice of thousands or millions changes: number formats of the summary, and nothing else. */
import { expect, it } from "vitest";
import type { Plan } from "../../src/grid/plan";
import { languages } from "../../src/language/languages";
import { templates } from "../../src/workbook";
import { filled, planned } from "./books";

const withoutFormats = (plan: Plan) =>
  plan.sheets.map(({ cells, charts }) => ({
    cells: cells.map((cell) => ({ ...cell, format: undefined })),
    charts: charts.map((chart) => ({ ...chart, format: undefined })),
  }));
const shortened = (plan: Plan) =>
  plan.sheets.map(({ cells }) => cells.filter(({ format = "" }) => format.startsWith("[>=10000]")).length);

it.each(languages.flatMap((language) => templates.map((template) => [template, language] as const)))(
  "the Summary's amounts alone are shortened, by their format: %s, %s",
  (template, language) => {
    const figures = filled(template, language, 3);
    const whole = planned(template, language, figures);
    const short = planned(template, language, { ...figures, amountsIn: "thousands" });
    expect(withoutFormats(short)).toEqual(withoutFormats(whole));
    expect(shortened(whole)).toEqual(whole.sheets.map(() => 0));
    const [first = 0, ...others] = shortened(short);
    expect(first).toBeGreaterThanOrEqual(template === "full" ? 20 : 2);
    expect(others).toEqual(others.map(() => 0));
    expect(short.sheets[0]?.charts.every(({ format }) => format.startsWith("[>=10000]"))).toBe(true);
  },
);
