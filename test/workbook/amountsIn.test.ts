/** What the creator's choice of thousands or millions changes: number formats of the summary, and nothing else. */
import { expect, it } from "vitest";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { Plan } from "../../src/grid/plan";
import { amountUnit, usualSize } from "../../src/language/cellForm";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { packOf } from "../../src/sharing/pack";
import { templates } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { scaleOf } from "../../src/workbook/sample";
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

it.each([
  ["sheet", "tr", /₺?\d,\d\u00a0bin/],
  ["full", "fi", /\d,\d\u00a0t\.\u00a0€/],
  ["full", "fa", /[۰-۹]٫[۰-۹]\u00a0هزار\u00a0/],
] as const)("is kept in a translated workbook, on the page and in the letter: %s, %s", (template, into, written) => {
  const figures = { ...filled(template, "en", 3), amountsIn: "thousands" } as const;
  const packed = (given: Figures) =>
    packOf(bookOfPlan(planned(template, "en", given)), locales, { into, on: new Date("2026-11-26") });
  const [pack, whole] = [packed(figures), packed({ ...figures, amountsIn: "units" })];
  const [first = 0] = pack?.workbook ? shortened(pack.workbook) : [];
  expect(first).toBeGreaterThanOrEqual(template === "full" ? 20 : 2);
  const table = (page: string | undefined) => page?.slice(page.indexOf("<table"), page.indexOf("</table"));
  for (const text of [table(pack?.page), pack?.letter.body]) expect(text).toMatch(written);
  for (const text of [table(whole?.page), whole?.letter.body]) expect(text).not.toMatch(written);
});

const numbersOf = ({ sheets }: Plan) =>
  sheets.map(({ cells }) =>
    cells.flatMap(({ row, column, value }) => (typeof value === "number" ? [{ row, column, value }] : [])),
  );
const firstTexts = ({ sheets }: Plan) => sheets[0]?.cells.map(({ value }) => value) ?? [];
const inMillions = ({ sheets }: Plan) =>
  sheets.map(({ cells }) => cells.filter(({ format = "" }) => format.startsWith("#,##0,,")).length);
const chosen = ({ names }: Plan) =>
  names.flatMap((each) => (each.name.endsWith("_amountsIn") && "text" in each ? each.text : []));

it.each(
  languages.flatMap((language, i) =>
    templates.map((template, k) => [template, language, ["IRR", "IRT", "VND", "IDR"][(i + k) % 4] ?? ""] as const),
  ),
)("all are in millions, and say so, where a million is little: %s, %s, %s", (template, language, currency) => {
  const figures = filled(template, language, 2, currency);
  const made = planned(template, language, figures);
  const whole = planned(template, language, { ...figures, amountsIn: "units" });
  expect(numbersOf(made)).toEqual(numbersOf(whole));
  expect([chosen(made), chosen(whole)]).toEqual([["millions"], []]);
  const [first = 0, ...others] = inMillions(made);
  expect(first).toBeGreaterThanOrEqual(template === "full" ? 20 : 2);
  expect([...others, ...inMillions(whole)]).toEqual([...others, ...inMillions(whole)].map(() => 0));
  const unit = amountUnit(language, currency, "millions");
  // The axes of all charts, also of those beside cells with all digits, with the unit in the titles.
  const charts = made.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBe(template === "full" ? 5 : 1);
  for (const { format, title } of charts) {
    expect(format).toMatch(/^#,##0,,/);
    expect(title).toContain(`${unit})`);
    expect(title).not.toMatch(/\d[\d.,٬\u00a0]{10}/);
  }
  for (const { format, title } of whole.sheets.flatMap((sheet) => sheet.charts)) {
    expect(format).not.toContain(",,");
    expect(title).not.toContain(unit);
  }
  expect(firstTexts(made).filter((text) => text === unit).length).toBeGreaterThanOrEqual(template === "full" ? 10 : 2);
  expect(firstTexts(whole)).not.toContain(unit);
  // Nothing beside the amounts on the page, the letter and a translation is in another size.
  const packed = packOf(bookOfPlan(made), locales, {
    into: language === "fa" ? "en" : "fa",
    on: new Date("2026-11-26"),
  });
  expect(packed?.workbook && chosen(packed.workbook)).toEqual(["millions"]);
  const kept = packOf(bookOfPlan(whole), locales, {
    into: language === "fa" ? "en" : "fa",
    on: new Date("2026-11-26"),
  });
  expect(kept?.workbook && inMillions(kept.workbook)[0]).toBe(0);
});

it("a million is little in the currencies in which a euro costs 10,000 or more", () => {
  const codes = Intl.supportedValuesOf("currency").concat("IRT");
  expect(codes.filter((code) => usualSize(code) === "millions")).toEqual(
    codes.filter((code) => scaleOf(code) >= 10_000),
  );
});
