import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { openWorkbench, usable, type Workbenches } from "../tools/workbench";
import { createSample, fill, goTo, shown } from "./steps";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { itDrawn } from "../tools/sample";

const words = locales.en.workbench;
const { results } = locales.en.pane;
const saved = (page: Page) => page.locator("#kept", { hasText: words.kept.saved.split("{")[0] ?? "" }).waitFor();
const press = async (page: Page, name: string) => {
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name, exact: true }).click();
  await loaded;
  await usable(page);
};

describeWith(["Chromium"], "the reader's work in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("is there on the next visit, gives way to a new workbook, and can be brought back", async () => {
    const { page, complaints, elsewhere } = await workbenches.open();
    await createSample(page, "en");
    const roi = page.getByRole("button", { name: results.roi }).first();
    await expect.poll(() => roi.innerText()).toContain("%");
    const sample = await roi.innerText();
    const cost = cellOf(
      planned("sheet", "en", filled("sheet", "en", 5)),
      locales.en.sheet.rows.costs_implementation,
      2,
    );
    await goTo(page, cost.address);
    await fill(page, [["99000"]]);
    await shown(page, cost.row, 3).toMatch(/99.?000/);
    await expect.poll(() => roi.innerText()).not.toBe(sample);
    const before = await roi.innerText();
    await saved(page);

    await page.reload();
    await usable(page);
    await shown(page, cost.row, 3).toMatch(/99.?000/);
    await expect.poll(() => roi.innerText()).toBe(before);
    // The figures go on following the cells.
    await goTo(page, cost.address);
    await fill(page, [["999000"]]);
    await expect.poll(() => roi.innerText()).not.toBe(before);
    await saved(page);
    const after = await roi.innerText();

    await press(page, words.kept.fresh);
    await page.getByRole("button", { name: locales.en.pane.create.sample, exact: true }).waitFor();
    expect(await page.locator("#heard caption").innerText()).toContain("Sheet1");
    // One that comes after it takes nothing away.
    await fill(page, [["second"]]);
    await saved(page);
    await press(page, words.kept.fresh);
    await page.getByRole("button", { name: locales.en.pane.create.sample, exact: true }).waitFor();
    await press(page, words.kept.back);
    await shown(page, 1, 1).toBe("second");
    await press(page, words.kept.back);
    await expect.poll(() => roi.innerText()).toBe(after);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  itDrawn("is kept by the first of two tabs alone, and the second says so", async () => {
    const { page } = await workbenches.open();
    await fill(page, [["ours"]]);
    await saved(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await usable(other);
    await other.getByText(words.kept.elsewhere, { exact: true }).waitFor();
    await fill(other, [["theirs"]]);
    await other.close();
    await page.reload();
    await usable(page);
    await shown(page, 1, 1).toBe("ours");
  });

  itDrawn("isn't left unasked where the browser keeps nothing", async () => {
    const { page } = await workbenches.open({
      before: 'Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("", "SecurityError"); } });',
    });
    await page.getByText(words.kept.refused, { exact: true }).waitFor();
    await fill(page, [["1"]]);
    const asked = page.waitForEvent("dialog");
    const closed = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await closed;
  });

  itDrawn("stays open if it can't be saved before a new one", async () => {
    const { page, complaints } = await workbenches.open();
    await saved(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("", "QuotaExceededError");
      };
    });
    await fill(page, [["mine"]]);
    await page.getByRole("button", { name: words.kept.fresh, exact: true }).click();
    await page.getByText(words.kept.refused, { exact: true }).waitFor();
    await shown(page, 1, 1).toBe("mine");
    expect(complaints).toEqual([]);
  });

  itDrawn("is reached by F6 and by links, from the cells to the pane and back", async () => {
    const { page } = await workbenches.open();
    const isIn = (part: string) =>
      expect.poll(() => page.evaluate((part) => document.activeElement?.closest(part) != null, part));
    const grid = "#grid, body > [data-u-comp]";
    await isIn(grid).toBe(true);
    await page.keyboard.press("F6");
    await isIn("#tools").toBe(true);
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Tab");
    const second = await page.evaluate(() => document.activeElement?.textContent);
    expect(second).not.toBe(first);
    await page.keyboard.press("F6");
    await isIn(grid).toBe(true);
    await fill(page, [["7"]]);
    await shown(page, 1, 1).toBe("7");
    await page.keyboard.press("F6");
    await isIn("#tools").toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.getByRole("button", { name: words.toCells }).focus();
    await page.keyboard.press("Enter");
    await isIn(grid).toBe(true);
    await page.getByRole("button", { name: words.toPane }).focus();
    await page.keyboard.press("Enter");
    await isIn("#tools").toBe(true);
  });
});
