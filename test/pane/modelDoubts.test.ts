/** Questions about a model, what it has lost, and a simulation's sheet, in a browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillIsolated } from "../../src/language/fill";
import { locales } from "../../src/locales";
import { readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { shot } from "./shots";
import { simulating } from "./simulate";
import { bare, quiet, log, spoken, withSample } from "./steps";

describeWith(["Chromium"], "a model", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it.each(readers)(
    "is asked about where a benefit's name calls it revenue, and is told what it has lost: %s",
    async (language) => {
      const page = await pages.open(language);
      const { pane, modelDoubts } = locales[language];
      await withSample(page);
      // The sample's amounts give way to the reader's own.
      const row = await page.evaluate(() => {
        const { paper } = window;
        for (const name of paper.names.keys()) if (/^CRM_1_(?:costs|benefits)_/.test(name)) paper.writeNamed(name, 7);
        paper.writeNamed("CRM_1_statement", "Mine");
        const place = paper.names.get("CRM_1_benefits_markets");
        if (!place || !("sheet" in place)) throw new Error("The line has no name.");
        const at = place.area.row + 2;
        paper.write(`'${place.sheet}'!A${at}`, "Extra revenue");
        paper.write(`'${place.sheet}'!D${at}`, 500);
        return at - 1;
      });
      const says = fillIsolated(modelDoubts.revenue.says, { line: "Extra revenue" });
      const item = page.getByRole("list", { name: pane.checks.title }).getByRole("listitem").filter({ hasText: says });
      await item.waitFor();
      expect(bare(await item.innerText())).toContain(modelDoubts.revenue.why);
      await page.getByText(modelDoubts.open.replace("{checks}", pane.results.checksHold)).waitFor();
      await accessible(page);
      await shot(page, `doubt-${language}`);
      await item.getByRole("button").first().click();
      await expect.poll(async () => (await log(page)).at(-1)).toMatch(new RegExp(`^show .*A${row + 1}$`));
      await item.getByRole("button").last().click();
      await page.getByText(pane.results.checksHold, { exact: true }).waitFor();
      const kept = page.getByRole("button", { name: pane.checks.showAll, exact: true });
      expect(await kept.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(bare(await spoken(page))).toBe(bare(fillIsolated(modelDoubts.settled, { doubt: says })));

      await page.evaluate(() => {
        window.paper.names.delete("CRM_1_tco");
        window.paper.select("A1");
      });
      const lost = page.getByText(modelDoubts.lost.title, { exact: true });
      await lost.waitFor();
      await expect.poll(() => page.getByText("CRM_1_tco").isVisible()).toBe(true);
      expect(await page.getByText(pane.results.checksHold, { exact: true }).count()).toBe(0);
      await accessible(page);
      await shot(page, `lost-${language}`);
      await page.evaluate(() => {
        window.paper.names.delete("CRM_1_model");
        window.paper.select("B1");
      });
      await page.getByText("CRM_1_model").waitFor();
      await lost.waitFor({ state: "detached" });
      quiet(page);
    },
  );

  it.each(readers)("keeps its simulation as a sheet, once it has run: %s", async (language) => {
    const page = await pages.open(language);
    const { simulationWriting: words, simulationSheet } = locales[language];
    await withSample(page);
    const steps = simulating(page, language);
    await steps.fold();
    await page.locator("fieldset").first().waitFor();
    expect(await page.getByRole("button", { name: words.write }).count()).toBe(0);
    await steps.enter([55, 110, 95, 140]);
    await steps.submit();
    await page.getByRole("button", { name: words.write, exact: true }).click();
    const goTo = page.getByRole("button", { name: words.goTo, exact: true });
    await goTo.waitFor();
    expect(await goTo.evaluate((element) => element === document.activeElement)).toBe(true);
    await accessible(page);
    await shot(page, `simulation-sheet-${language}`);
    await goTo.press("Enter");
    await expect.poll(async () => (await log(page)).at(-1)).toContain(simulationSheet.sheetName);
    await page.getByRole("button", { name: words.again, exact: true }).click();
    await goTo.waitFor();
    const sheets = await page.evaluate(() => window.paper.sheets.map(({ name }) => name));
    expect(sheets.filter((name) => name.startsWith(simulationSheet.sheetName)).length).toBe(1);
    quiet(page);
  });
});
