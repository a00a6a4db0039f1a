/** The page and the letter of a model with tax: what they say of it, and that every row adds up. */
import { describe, expect, it } from "vitest";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { packOf, type Pack } from "../../../src/sharing/pack";
import type { Figures } from "../../../src/workbook/figures";
import { planned } from "../../workbook/books";

const plan: Figures = {
  years: 2,
  currency: "EUR",
  discountRate: 0.1,
  users: 4,
  goLive: 0,
  adoption: [1, 1],
  costs: { licences: { amounts: [100, 0, 0] } },
  benefits: { sales: { amounts: [0, 60, 60] } },
};
const packWith = (more: Partial<Figures>, into: (typeof languages)[number] = "en"): Pack => {
  const pack = packOf(bookOfPlan(planned("full", "en", { ...plan, ...more })), locales, {
    into,
    on: new Date("2026-11-26"),
    audience: "reader",
  });
  if (!pack) throw new Error("no pack");
  return pack;
};
const rowsOf = (page: string) =>
  [...page.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );

describe("with losses lost and tax paid a year later", () => {
  const { page = "", letter } = packWith({ tax: 0.25, losses: "lost", taxSettled: "yearLater" });

  it("has the tax of every year, and that of the last one after it", () => {
    expect(rowsOf(page).slice(0, 5)).toEqual([
      ["", "Total costs", "Total benefits", "Tax", "Net benefit", "Cumulative net"],
      ["Year 0", "€100", "€0", "€0", "-€100", "-€100"],
      ["Year 1", "€0", "€60", "€0", "€60", "-€40"],
      ["Year 2", "€0", "€60", "€15", "€45", "€5"],
      ["Tax of year 2", "–", "–", "€15", "-€15", "-€10"],
    ]);
  });

  // One dot is that of the legend.
  it("draws the line to its end", () => expect(page.match(/<circle /g)).toHaveLength(4 + 1));

  it("says how tax is taken", () => {
    for (const text of [page, letter.body])
      expect(text).toContain(
        "discount rate 10.0% a year, after 25.0% tax, losses lost, tax paid a year later, 2 years",
      );
    expect(page).toContain("later years are discounted from their end");
  });
});

it("has the lines before tax, as the total cost of ownership is", () => {
  const rows = rowsOf(packWith({ tax: 0.25 }).page ?? "");
  expect(rows.filter(([label]) => label === locales.en.full.rows.costs_licences)).toEqual([
    [locales.en.full.rows.costs_licences, "€100"],
  ]);
  expect(rows.filter(([label]) => label === locales.en.full.rows.benefits_sales)).toEqual([
    [locales.en.full.rows.benefits_sales, "€120"],
  ]);
});

it.each(languages)("says mid-year in %s, on the page and in the letter; nothing of tax without a rate", (language) => {
  const { page = "", letter } = packWith({ discounting: "midYear" }, language);
  const { midYear, basis } = locales[language].sharing.pack.page;
  for (const text of [page, letter.body]) expect(text).toContain(midYear);
  expect(page).not.toContain(basis);
  expect(page).not.toContain(locales[language].full.summary.losses.otherProfit);
  expect(rowsOf(page)[0]).toHaveLength(5);
});
