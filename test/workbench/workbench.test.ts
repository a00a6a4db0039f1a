import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../src/hosts/univer/offer";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { openWorkbench, type Workbench, type Workbenches } from "../tools/workbench";

/** A cell as a screen reader is told of it, row and column counted from 1. */
const cell = (page: Page, row: number, column: number) =>
  page.locator(`#heard tr:nth-of-type(${row + 1}) > :nth-child(${column + 1})`);

/** Row by row from the active cell, as anyone fills a sheet: Tab to the right, Enter to the next row. */
async function fill(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  for (const row of rows) {
    for (const [i, text] of row.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press(i < row.length - 1 ? "Tab" : "Enter");
    }
  }
}

const text = { timeout: 20_000 };

describeWith(["Chromium"], "the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  const wait = (page: Page, row: number, column: number, want: string) =>
    expect.poll(() => cell(page, row, column).textContent(text), text).toBe(want);

  it("computes what is typed, explains it while it is typed, and asks nobody else", async () => {
    const { page, complaints, elsewhere } = await workbenches.open();
    await fill(page, [
      ["Benefits", "0", "200000", "200000", "200000", "200000"],
      ["Costs", "140000", "40000", "40000", "40000", "40000"],
    ]);

    await page.keyboard.type("=CRM");
    const list = page.locator("[data-u-comp=sheets-formula-editor] li, li:has-text('CRMROI')").first();
    await list.waitFor(text);
    const offered = await page.locator("li", { hasText: /^CRM/ }).allTextContents();
    expect(offered).toHaveLength(definitions.length);
    for (const { id, says } of definitions) expect(offered).toContain(id + says);

    await page.keyboard.type("ROI(");
    await page.getByText("CRMROI(benefits,costs,[method],[rate])").waitFor(text);
    await page.keyboard.type("B1:F1,B2:F2)");
    await page.keyboard.press("Enter");
    await wait(page, 3, 1, "1.666666666667");

    // A text among the costs.
    for (const key of ["ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await fill(page, [["forty"]]);
    await wait(page, 3, 1, "#VALUE!");
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
