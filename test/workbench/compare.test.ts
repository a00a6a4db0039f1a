/** Two models of the workbench compared by keyboard alone: two sheets are added, and follow what is typed into a model. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { locales } from "../../src/locales";
import { bare } from "../pane/steps";
import { itDrawn } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { createSample } from "./steps";

/** Of Univer's interface, as the page has it. */
interface Univer {
  getActiveWorkbook(): {
    getActiveSheet(): Sheet;
    getSheets(): readonly Sheet[];
    getDefinedName(name: string): { getFormulaOrRefString(): string } | null;
  };
}
interface Sheet {
  getSheetName(): string;
  getRange(address: string): { setValue(value: number): void };
}

const activeSheet = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { readonly univerAPI: Univer }).univerAPI.getActiveWorkbook().getActiveSheet().getSheetName(),
  );

/** Types into the first cell of a name. */
const typeInto = (page: Page, name: string, value: number) =>
  page.evaluate(
    ({ name, value }) => {
      const workbook = (window as unknown as { readonly univerAPI: Univer }).univerAPI.getActiveWorkbook();
      const [sheet = "", address = ""] = (workbook.getDefinedName(name)?.getFormulaOrRefString() ?? "").split("!");
      workbook
        .getSheets()
        .find((each) => each.getSheetName() === sheet.replace(/^'|'$/g, ""))
        ?.getRange(address.replaceAll("$", ""))
        .setValue(value);
    },
    { name, value },
  );

describeWith(["Chromium"], "a comparison in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  for (const language of ["en", "fa"] as const)
    itDrawn(`is made by keyboard, and follows the models (${language})`, async () => {
      const { page, complaints, elsewhere } = await workbenches.open({ locale: language });
      const { comparing, comparison, pane } = locales[language];
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      await createSample(page, language);
      // Nothing is offered for one model.
      expect(await button(comparing.title).count()).toBe(0);
      await button(pane.create.title).focus();
      await page.keyboard.press("Enter");
      await button(pane.create.sample).focus();
      await page.keyboard.press("Enter");
      await button(comparing.title).waitFor();
      await button(comparing.title).focus();
      await page.keyboard.press("Enter");
      const names = page.locator("fieldset").getByRole("textbox");
      await names.nth(1).waitFor();
      for (const [i, name] of ["Dynamics 365", "HubSpot"].entries()) {
        await names.nth(i).focus();
        await page.keyboard.type(name);
      }
      await page.getByLabel(comparing.against).selectOption("nothing");
      await page.getByText("Dynamics 365", { exact: false }).last().waitFor();
      await page.locator("form p", { hasText: "HubSpot" }).first().waitFor();
      await button(comparing.write).focus();
      await page.keyboard.press("Enter");
      const heading = page.getByRole("heading", { level: 3, name: comparison.sheets.comparison });
      await heading.waitFor();
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await activeSheet(page)).toBe(comparison.sheets.comparison);
      const ranking = page.getByRole("list", { name: comparing.ranking });
      await expect.poll(async () => bare(await ranking.innerText())).toContain("Dynamics 365");
      // At a higher rate, the figures of both fall; the comparison's sentence names the rate.
      const before = bare(await ranking.innerText());
      await typeInto(page, "CRM_1_rate", 0.25);
      await typeInto(page, "CRM_2_rate", 0.25);
      await expect.poll(async () => bare(await ranking.innerText())).not.toBe(before);
      const says = page.locator("form").locator("xpath=preceding-sibling::p").first();
      await expect.poll(async () => bare(await says.innerText())).toMatch(/25\.0|۲۵٫۰/);
      // Once more: sheets of their own.
      await button(comparing.further).focus();
      await page.keyboard.press("Enter");
      const second = `${comparison.sheets.comparison} 2`;
      await page.getByRole("heading", { name: second }).waitFor();
      await expect.poll(() => activeSheet(page)).toBe(second);
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    });
});
