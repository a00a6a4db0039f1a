/** The page to print is one sheet of paper, whatever the template, the years and the language. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";
import { packOf } from "../../../src/sharing/pack";
import { templates } from "../../../src/workbook";
import { launch } from "../../tools/browser";
import { sampled } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { filled, planned } from "../../workbook/books";

const cases = sampled(
  templates.flatMap((template) =>
    languages.flatMap((language) => [3, 10].map((years) => ({ template, language, years }))),
  ),
  4,
  ({ template, language, years }) => [template, language, years],
);

describeWith(["Chromium"], "the page to print", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(cases)("is one sheet: $template, $language, $years years", async ({ template, language, years }) => {
    const figures = filled(template, language, years);
    // So do a decision and a recommendation of a full line.
    const asked = { decision: "Decide on it ".repeat(12), recommendation: "Go ahead now ".repeat(12) };
    // Tax that is paid after the years takes the most room: a column, a row, and words among the assumptions.
    const taxed = { ...figures, tax: 0.25, losses: "carriedForward", taxSettled: "yearLater", ...asked } as const;
    const book = bookOfPlan(planned(template, language, template === "full" ? taxed : figures));
    const html = packOf(book, locales, { into: language, on: new Date("2026-11-26"), audience: "reader" })?.page ?? "";
    expect(html).toContain('class="lines"');
    const page = await browser.newPage();
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});
