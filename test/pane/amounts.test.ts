import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { money } from "../../src/language/formatted";
import { shownMoney } from "../../src/language/scaled";
import { describeWith } from "../tools/tool";
import { readers } from "../tools/sample";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { bare, quiet, figure, withSample } from "./steps";

const npv = 215_312_345_678;

describeWith(["Chromium"], "a large amount in the pane", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)("is short on its card, and in full by keyboard and for screen readers: %s", async (language) => {
    const page = await pages.open(language);
    await withSample(page);
    await page.evaluate((amount) => {
      window.paper.writeNamed("CRM_1_npv", amount);
      window.paper.writeNamed("CRM_1_currency", "EUR");
      window.paper.writeNamed("CRM_1_statement", "1000 EUR, 1808 EUR.", 'FIXED(1000,0,TRUE)&" EUR, "');
    }, npv);
    const card = figure(page, locales[language].pane.results.npv);
    const short = card.locator("[aria-hidden]").getByText(shownMoney(npv, "EUR", language).text, { exact: true });
    await short.waitFor();
    const full = bare(money(npv, "EUR", language));
    expect(bare(await card.locator("[aria-hidden] + span").textContent())).toBe(full);
    await card.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const width = () => card.locator("[aria-hidden] + span").evaluate((element) => element.clientWidth);
    await expect.poll(width).toBeGreaterThan(50);
    await accessible(page);
    await page.keyboard.press("Escape");
    await expect.poll(width).toBe(1);
    await card.hover();
    await expect.poll(width).toBeGreaterThan(50);
    const grouped = { en: "1,000", tr: "1.000", fa: "۱٬۰۰۰", fi: "1 000" } as const;
    expect(bare(await page.locator("p[lang]").first().textContent())).toContain(grouped[language]);
    // A sentence of the reader's own is shown as typed.
    const own = "Our project 1000 of 2027 brings back 1808.5 EUR.";
    await page.evaluate((sentence) => window.paper.writeNamed("CRM_1_statement", sentence), own);
    await page.getByText(own, { exact: true }).waitFor();
    quiet(page);
  });
});
