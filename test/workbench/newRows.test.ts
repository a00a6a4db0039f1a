/** In the workbench, a line beyond the free ones moves all that the grid keeps beside its cells. */
import { afterAll, beforeAll, expect } from "vitest";
import type { Page } from "playwright-core";
import { locales } from "../../src/locales";
import { itDrawn } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
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
    await add("First", 18);
    await add("Second", 19);
    await add("Third", 20);
    await form.getByText("No line is free here").waitFor();
    const before = await rows(page);
    expect(before).toEqual({
      conditions: ["49:66", "4:4"],
      validations: ["10:20", "18:20", "25:32", "30:32", "6:6", "7:7"],
    });
    const tco = page.getByRole("button", { name: new RegExp(`^${pane.results.tco}`) });
    await add("Fourth", 20);
    expect(await rows(page)).toEqual({
      conditions: ["4:4", "50:67"],
      validations: ["10:21", "18:21", "26:33", "31:33", "6:6", "7:7"],
    });
    await expect.poll(() => tco.innerText()).toContain("492,500");
    await form.getByRole("button", { name: words.goTo, exact: true }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => rows(page)).toEqual(before);
    await expect.poll(() => tco.innerText()).toContain("492,000");
    expect(complaints).toEqual([]);
  });
});
