/** Compare in a browser: offered for two models, refused in words while something keeps them apart, and written then. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../../src/language/fill";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { bare, log, quiet, spoken, withSample } from "./steps";

describeWith(["Chromium"], "Compare", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const press = async (page: Page, name: string) => {
    await button(page, name).focus();
    await page.keyboard.press("Enter");
  };

  async function twoModels(language: Language) {
    const page = await pages.open(language, { locale: language });
    const { comparing, pane } = locales[language];
    await withSample(page);
    // One model alone isn't compared with anything.
    expect(await button(page, comparing.title).count()).toBe(0);
    await button(page, pane.create.title).click();
    await withSample(page, "full");
    await button(page, comparing.title).waitFor();
    await press(page, comparing.title);
    await page.getByLabel(comparing.base).waitFor();
    return page;
  }

  it.each(readers)(
    "rates that differ: refused in words, put right, and written, by keyboard (%s)",
    async (language) => {
      const page = await twoModels(language);
      const { comparing, comparison, full } = locales[language];
      await page.evaluate(() => window.paper.writeNamed("CRM_2_rate", 0.2));
      await page.getByRole("heading", { name: comparing.conflicts }).waitFor();
      const before = await page.evaluate(() => window.paper.sheets.map(({ name }) => name));
      await press(page, comparing.write);
      await page.getByRole("alert").filter({ hasText: comparing.refused }).waitFor();
      expect(await page.evaluate(() => window.paper.sheets.map(({ name }) => name))).toEqual(before);
      expect((await log(page)).filter((line) => line.startsWith("rewrite"))).toEqual([]);
      await accessible(page);
      // The cell in which the rate of the second model stands.
      const goTo = fill(comparing.goTo, { name: `\u2068${full.sheets.summary}` });
      const places = page.getByRole("listitem").filter({ hasText: comparison.failures.ratesAgree });
      await places.getByRole("button", { name: goTo }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => log(page)).toContain("show 2 rate");
      await page.getByLabel(comparing.rate).focus();
      await page.keyboard.type("12");
      await page.getByLabel(comparing.against).selectOption("present");
      await expect.poll(() => page.getByRole("heading", { name: comparing.conflicts }).count()).toBe(0);
      await press(page, comparing.write);
      const heading = page.getByRole("heading", { level: 3, name: comparison.sheets.comparison });
      await heading.waitFor();
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => window.paper.sheets.map(({ name }) => name))).toEqual([
        ...before,
        comparison.sheets.comparison,
        comparison.sheets.compared,
      ]);
      expect(await log(page)).toContain(`show '${comparison.sheets.comparison}'!A1`);
      expect(await spoken(page)).toBe(bare(fill(comparing.written, { sheet: comparison.sheets.comparison })));
      const ranked = page.getByRole("list", { name: comparing.ranking }).getByRole("listitem");
      await expect.poll(() => ranked.count()).toBe(2);
      await accessible(page);
      // A mistyped rate isn't passed over where the rates agree.
      await page.evaluate(() => window.paper.writeNamed("CRM_1_rate", 0.2));
      await page.getByLabel(comparing.rate).fill("x");
      await press(page, comparing.further);
      await page.getByText(comparing.wrongRate).waitFor();
      await page.getByRole("alert").filter({ hasText: comparing.refused }).waitFor();
      const rewritings = async () => (await log(page)).filter((line) => line.startsWith("rewrite")).length;
      await expect.poll(rewritings).toBe(1);
      await page.getByLabel(comparing.rate).fill("12");
      await press(page, comparing.further);
      const which = page.getByRole("combobox", { name: comparing.which, exact: true });
      await which.waitFor();
      await page.getByRole("heading", { level: 3, name: `${comparison.sheets.comparison} 2` }).waitFor();
      // The one that is chosen is shown, and the choice keeps the focus.
      await which.focus();
      await page.keyboard.press("ArrowUp");
      await page.getByRole("heading", { level: 3, name: comparison.sheets.comparison, exact: true }).waitFor();
      expect(await which.evaluate((element) => element === document.activeElement)).toBe(true);
      // Its sheets stay where they are when a model is left out of the next comparison.
      await page.getByRole("checkbox", { name: full.sheets.summary, exact: true }).focus();
      await page.keyboard.press("Space");
      await press(page, comparing.further);
      await page.getByRole("alert").filter({ hasText: comparing.refused }).waitFor();
      await page.getByText(comparing.chosen.split("{")[0] ?? "").waitFor();
      quiet(page);
    },
  );
});
