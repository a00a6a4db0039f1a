/** What the pane shows of the selected cell, in a browser. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CellValue } from "../../../src/grid/plan";
import { locales } from "../../../src/locales";
import { itDrawn, readers, some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { accessible } from "../accessibility";
import { panePages, type PanePages } from "../browser";
import { shot } from "../shots";
import { bare, quiet, spoken, withSample } from "../steps";

const amounts: Readonly<Record<string, CellValue>> = {
  B2: 0,
  C2: 200_000,
  D2: 200_000,
  E2: 200_000,
  B3: 140_000,
  C3: 40_000,
  D3: 40_000,
  E3: 40_000,
  F2: 0.08,
  F3: 8,
};

async function select(page: Page, formula: string, value: CellValue): Promise<void> {
  await page.evaluate(
    ({ amounts, formula, value }) => {
      for (const [address, amount] of Object.entries(amounts)) window.paper.write(address, amount);
      window.paper.write("A1", value, formula);
      window.paper.select("A1");
    },
    { amounts, formula, value },
  );
}

const text = async (page: Page, title: string) =>
  bare(await page.getByRole("region", { name: new RegExp(`^${title}`) }).innerText());

describeWith(["Chromium"], "the selected cell in the pane", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)("shows the steps of a right answer: %s", async (language) => {
    const page = await pages.open(language);
    const words = locales[language].reason;
    for (const [name, formula, value] of [
      ["npv", "CRMNPV(B2:E2,B3:E3,F2)", 272335.517959661],
      ["roi", "CRMROI(B2:E2*1.1,B3:E3)", 1.5384615384615385],
      ["payback", "CRMPAYBACK(B2:E2,B3:E3)", 0.875],
      ["irr", "CRMIRR(B2:E2,B3:E3)", 1],
      ["table", "CRMCASHFLOW(B2:E2,B3:E3,F2)", "Period"],
    ] as const) {
      await select(page, formula, value);
      const id = formula.slice(0, formula.indexOf("("));
      await page
        .locator("code", { hasText: new RegExp(`^${id}$`) })
        .first()
        .waitFor();
      await page.getByRole("heading", { name: words.how }).waitFor();
      await accessible(page);
      await shot(page, `explain ${language} ${name}`);
    }
    quiet(page);
  });

  // Turkish and Finnish formulas have other signs between arguments.
  it.each(some(["en", "fa"] as const))("shows what was meant by a formula that fails: %s", async (language) => {
    const page = await pages.open(language);
    const words = locales[language].reason;
    for (const [name, formula, meant] of [
      ["percent", "CRMNPV(B2:E2,B3:E3,10)", "=CRMNPV(B2:E2,B3:E3,10%)"],
      ["signs", "CRMROI(B2:E2,-B3:E3)", "=CRMROI(B2:E2,B3:E3)"],
      ["name", "CRMROY(B2:E2,B3:E3)", "=CRMROI(B2:E2,B3:E3)"],
    ] as const) {
      await select(page, formula, { error: name === "name" ? "#NAME?" : "#VALUE!" });
      await page.getByText(words.didYouMean).waitFor();
      await page.getByText(meant, { exact: true }).waitFor();
      await accessible(page);
      await shot(page, `explain ${language} ${name}`);
      if (name === "name") expect(await spoken(page)).toContain("CRMROY");
      await page.locator("li", { hasText: meant }).getByRole("button").click();
      await expect.poll(() => page.evaluate(() => window.paper.log.at(-1))).toMatch(/^insert .* General$/);
      expect(await page.evaluate(() => window.paper.log.at(-1))).toContain(` ${meant} `);
    }
    quiet(page);
  });

  it.each(readers)("explains a headline of a model: %s", async (language) => {
    const page = await pages.open(language);
    const words = locales[language].reason;
    await withSample(page);
    await page.evaluate(() => window.paper.select("CRM_1_npv"));
    await page.getByText(words.headline).waitFor();
    expect(await text(page, words.title)).toContain("CRMNPV");
    await accessible(page);
    await shot(page, `explain ${language} headline`);
    quiet(page);
  });

  itDrawn("says that the explanation could not be loaded", async () => {
    const page = await pages.open("en");
    await page.evaluate(() => Object.assign(window, { isOffline: true }));
    await select(page, "CRMNPV(B2:E2,B3:E3,F2)", 272335.517959661);
    await page.getByText(locales.en.pane.frame.unloaded).waitFor();
    quiet(page);
  });

  it.each(some([{ colorScheme: "dark" }, { forcedColors: "active" }] as const))(
    "is as accessible with %o",
    async (asked) => {
      const page = await pages.open("en", asked);
      await select(page, "CRMNPV(B2:E2,B3:E3,F2)", 272335.517959661);
      await page.getByRole("heading", { name: locales.en.reason.how }).waitFor();
      await accessible(page);
      await shot(page, `explain en ${Object.values(asked).join()}`);
      quiet(page);
    },
  );
});
