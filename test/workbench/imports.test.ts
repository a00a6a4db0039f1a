/** An export in the workbench: its KPI sheets in the grid show what another program has found in the same file. */
import { afterAll, beforeAll, expect } from "vitest";
import { fill } from "../../src/language/fill";
import { locales } from "../../src/locales";
import independent from "../exports/independent/figures.json";
import { lookalikes } from "../exports/lookalikes";
import { chooseFiles } from "../pane/choosing";
import { openTab } from "../pane/openTab";
import { itDrawn, readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";

describeWith(["Chromium"], "an export in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  for (const language of readers)
    itDrawn(`is written as KPI sheets that calculate, by keyboard, in ${language}`, async () => {
      const { page, complaints, elsewhere } = await workbenches.open({ locale: language });
      const { importing, kpis, sheet } = locales[language];
      await openTab(page, language, "data");
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      await button(importing.choose).waitFor();
      const file = "suitecrm-tr.csv";
      await chooseFiles(page, importing.choose, [{ name: file, buffer: Buffer.from(lookalikes.get(file) ?? []) }]);
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      await button(importing.write.sheets).focus();
      await page.keyboard.press("Enter");
      await button(importing.write.goTo).waitFor();
      await page.keyboard.press("Enter");
      const { won, lost } = independent[file].deals;
      // A KPI, the figure as it was read, and their check.
      const rowOf = (label: string) => page.locator("#heard tr", { hasText: label }).first();
      for (const [label, value] of [
        [kpis.rows.won, won],
        [kpis.rows.lost, lost],
      ] as const)
        await expect.poll(async () => latin(await rowOf(label).innerText())).toMatch(new RegExp(`\\b${value}\\b`));
      // Each check says OK; the word for a check that doesn't is the column's heading in some languages.
      const checks = page.locator("#heard td:nth-child(6)");
      await expect
        .poll(async () => (await checks.allInnerTexts()).filter((text) => text === sheet.ok).length)
        .toBeGreaterThan(5);
      expect((await checks.allInnerTexts()).slice(4)).not.toContain(sheet.check);
      // Once more, with the rows: the new sheets have names of their own.
      await chooseFiles(page, importing.others, [{ name: file, buffer: Buffer.from(lookalikes.get(file) ?? []) }]);
      await button(importing.write.sheets).waitFor();
      await page.getByRole("checkbox", { name: importing.write.rows }).check();
      await button(importing.write.sheets).click();
      await button(importing.write.goTo).waitFor();
      const sheets = await page.evaluate(() => {
        const { univerAPI } = window as unknown as {
          univerAPI: { getActiveWorkbook(): { getSheets(): { getSheetName(): string }[] } };
        };
        return univerAPI
          .getActiveWorkbook()
          .getSheets()
          .map((each) => each.getSheetName());
      });
      expect(new Set(sheets).size).toBe(1 + 2 * 3 + 1);
      expect(sheets.at(-1)).toBe(fill(kpis.sheets.rows, { table: kpis.tables.deals }));
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    });
});

const latin = (text: string) => text.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
