import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formatCode } from "../../src/grid/formats";
import { fillIsolated } from "../../src/language/fill";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { itDrawn, readers } from "../tools/sample";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { shot } from "./shots";
import { bare, quiet, spoken, withSample } from "./steps";

const words = locales.en.reason.format;

/** A cell that shows the answer of a formula, selected. */
const typed = (page: Page, formula: string, value: number | string | { error: "#VALUE!" }, address = "A1") =>
  page.evaluate(
    ([address, value, formula]) => {
      window.paper.write(address, value, formula);
      window.paper.select(address);
    },
    [address, value, formula] as const,
  );
const formats = (page: Page) => page.evaluate(() => [...window.paper.formats]);
const offers = (page: Page) => page.getByRole("button", { name: /^Show (as|in|with)/ });

describeWith(["Chromium"], "the number format of a typed function", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)("is offered for a cell without one, set there, and the focus stays (%s)", async (language) => {
    const page = await pages.open(language);
    const { format, title } = locales[language].reason;
    await typed(page, "CRMROI({120,130},{100,100})", 0.25);
    const button = page.getByRole("button", { name: format.percent, exact: true });
    await button.waitFor();
    await accessible(page);
    await shot(page, `format-${language}`);
    await button.focus();
    await button.press("Enter");
    await page.getByText(format.done, { exact: true }).last().waitFor();
    expect(await formats(page)).toEqual([["'Sheet1'!A1", formatCode("ratio", { language })]]);
    expect(await button.count()).toBe(0);
    expect(await spoken(page)).toBe(bare(format.done));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(format.done);
    await accessible(page);
    await shot(page, `format-done-${language}`);

    await page.evaluate(() => {
      window.paper.formats.clear();
      Object.assign(window.paper, { refusal: "protected" });
    });
    await typed(page, "CRMROI({120,130},{100,100})", 0.25, "B1");
    expect(await page.getByRole("heading", { name: title }).innerText()).toContain("B1");
    await button.press("Enter");
    await page.getByText(format.protected).waitFor();
    expect(await formats(page)).toEqual([]);
    await accessible(page);
    await shot(page, `format-protected-${language}`);
    quiet(page);
  });

  itDrawn(
    "is of the answer's unit: money in the workbook's currency if there is one, a plain amount otherwise",
    async () => {
      const page = await pages.open("en");
      const cases = [
        ["CRMNPV({0,60000},{100,5},8%)", 55450.6, words.money, "#,##0_);(#,##0)"],
        ["CRMNPV({0,60,80},{100,5,5},8%)", 15.23, words.money, "#,##0.00_);(#,##0.00)"],
        ["CRMPAYBACK({0,60,80},{100,0,0})", 1.5, words.decimals, "#,##0.00_);(#,##0.00)"],
        ["CRMIRR({0,60,80},{100,0,0})", 0.24, words.percent, "0.0%_);(0.0%)"],
      ] as const;
      for (const [formula, value, name, code] of cases) {
        await typed(page, formula, value);
        await page.getByRole("button", { name, exact: true }).press("Enter");
        await expect.poll(() => formats(page)).toEqual([["'Sheet1'!A1", code]]);
        await page.evaluate(() => window.paper.formats.clear());
      }
      await withSample(page);
      const euros = fillIsolated(words.inCurrency, { currency: "€" });
      await typed(page, "CRMNPV({0,60000},{100,5},8%)", 55450.6);
      await page.getByRole("button", { name: euros, exact: true }).press("Enter");
      await expect.poll(() => formats(page)).toEqual([["'Sheet1'!A1", "[$€]#,##0_);([$€]#,##0)"]]);
      // Another model in another currency: nobody knows which one is meant.
      await page.evaluate(() => {
        const { paper } = window;
        const roi = paper.names.get("CRM_1_roi");
        if (!roi) throw new Error("The model has no ROI.");
        paper.formats.clear();
        paper.names.set("CRM_2_model", { text: "1;sheet;en" });
        paper.names.set("CRM_2_roi", roi);
        paper.names.set("CRM_2_currency", { sheet: "Sheet1", area: { row: 8, column: 8, rows: 1, columns: 1 } });
        paper.writeNamed("CRM_2_currency", "USD");
      });
      await page.getByRole("button", { name: words.money, exact: true }).waitFor();
      await page.evaluate(() => window.paper.writeNamed("CRM_2_currency", "EUR"));
      await page.getByRole("button", { name: euros, exact: true }).waitFor();
      quiet(page);
    },
  );

  it.each([
    ["a formula with anything else in it", "CRMROI({120,130},{100,100})+1", 1.25],
    ["a call inside another function", "ROUND(CRMROI({120,130},{100,100}),2)", 0.25],
    ["a table of several units", "CRMSUMMARY({0,60,80},{100,5,5},8%)", "Measure"],
    ["an error", "CRMROI({120,130},{100,100,1})", { error: "#VALUE!" }],
  ] as const)("is not offered for %s", async (_, formula, value) => {
    const page = await pages.open("en");
    await typed(page, formula, value);
    await page.getByRole("heading", { name: "Selected cell" }).waitFor();
    await typed(page, "CRMROI({120,130},{100,100})", 0.25, "B1");
    await offers(page).waitFor();
    await page.evaluate(() => window.paper.select("A1"));
    await page.getByRole("heading", { name: "Selected cell A1" }).waitFor();
    expect(await offers(page).count()).toBe(0);
    quiet(page);
  });

  itDrawn("is not offered for a cell whose format somebody chose", async () => {
    const page = await pages.open("en");
    await typed(page, "CRMROI({120,130},{100,100})", 0.25);
    await offers(page).waitFor();
    await page.evaluate(() => {
      window.paper.formats.set("'Sheet1'!A1", "0.00");
      window.paper.select("A1");
    });
    await offers(page).waitFor({ state: "detached" });
    quiet(page);
  });
});
