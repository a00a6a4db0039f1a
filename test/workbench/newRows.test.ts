/** In the workbench, a line beyond the free ones moves all that the grid keeps beside its cells. */
import { afterAll, beforeAll, expect } from "vitest";
import type { Page } from "playwright-core";
import { locales } from "../../src/locales";
import { itDrawn } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { createSample } from "./steps";

/** Of Univer's interface, as the page has it. */
interface Univer {
  getActiveWorkbook(): {
    getSheetByName(name: string): {
      getConditionalFormattingRules(): readonly { readonly ranges: readonly Rows[] }[];
      getDataValidations(): readonly { readonly rule: { readonly ranges: readonly Rows[] } }[];
    };
  };
}
interface Rows {
  readonly startRow: number;
  readonly endRow: number;
}

const rows = (page: Page) =>
  page.evaluate(() => {
    const { univerAPI } = window as unknown as { readonly univerAPI: Univer };
    const sheet = univerAPI.getActiveWorkbook().getSheetByName("Cost and benefit");
    const of = (ranges: readonly Rows[]) => ranges.map(({ startRow, endRow }) => `${startRow + 1}:${endRow + 1}`);
    return {
      conditions: [...new Set(sheet.getConditionalFormattingRules().flatMap(({ ranges }) => of(ranges)))].sort(),
      validations: [...new Set(sheet.getDataValidations().flatMap(({ rule }) => of(rule.ranges)))].sort(),
    };
  });

describeWith(["Chromium"], "the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  itDrawn("puts a line into a new row, with its rules, and takes it back with one undo", async () => {
    const { page, complaints } = await workbenches.open();
    const { addLine: words, pane } = locales.en;
    await createSample(page, "en");
    await page.getByRole("button", { name: pane.results.addLine, exact: true }).click();
    const form = page.locator("form").filter({ has: page.getByRole("radio", { name: words.cost }) });
    const add = async (label: string, row: number) => {
      await form.getByRole("textbox", { name: pane.create.line, exact: true }).fill(label);
      await form.getByRole("textbox", { name: words.eachYear }).fill("100");
      await form.getByRole("button", { name: words.submit, exact: true }).click();
      await form.getByText(new RegExp(`${label}.*row \\W?${row}\\W? of`)).waitFor();
    };
    const plan = planned("sheet", "en", filled("sheet", "en", 5));
    const { rows: names, checks } = locales.en.sheet;
    const at = (label: string) => cellOf(plan, label, 0).row;
    const [cost, free] = [at(names.costs_licences), at(names.costs_retirement) + 1];
    const [benefit, freeBenefit] = [at(names.benefits_sales), at(names.benefits_markets) + 1];
    const [answer, check] = [at(names.roi), at(checks.noneIsNegative)];
    const inputs = [names.rate, names.users, names.fiscalYear, names.fiscalMonth].map(
      (label) => `${at(label)}:${at(label)}`,
    );
    /** With so many lines more among the costs. */
    const moved = (more: number) => ({
      conditions: ["4:4", `${answer + more}:${check + more}`].sort(),
      validations: [
        ...inputs,
        `${cost}:${free + 2 + more}`,
        `${free}:${free + 2 + more}`,
        `${benefit + more}:${freeBenefit + 2 + more}`,
        `${freeBenefit + more}:${freeBenefit + 2 + more}`,
      ].sort(),
    });
    await add("First", free);
    await add("Second", free + 1);
    await add("Third", free + 2);
    await form.getByText("No line is free here").waitFor();
    const before = await rows(page);
    expect(before).toEqual(moved(0));
    const tco = page.getByRole("button", { name: new RegExp(`^${pane.results.tco}`) });
    await add("Fourth", free + 2);
    expect(await rows(page)).toEqual(moved(1));
    await expect.poll(() => tco.innerText()).toContain("492,500");
    await form.getByRole("button", { name: words.goTo, exact: true }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows(page)).toEqual(before);
    await expect.poll(() => tco.innerText()).toContain("492,000");
    expect(complaints).toEqual([]);
  });
});
