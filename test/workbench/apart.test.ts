/** A kept workbook that can't be opened is set aside, and the workbench starts. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { readWorkbook } from "../tools/readWorkbook";
import { describeWith } from "../tools/tool";
import { openWorkbench, usable, type Workbenches } from "../tools/workbench";
import { fill, shown } from "./steps";

const { kept } = locales.en.workbench;

/** What the browser keeps under a key of the workbench's database. */
const put = (page: Page, entries: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("crm-roi-workbench");
        opening.onerror = () => reject(new Error("The database can't be opened."));
        opening.onsuccess = () => {
          const change = opening.result.transaction("workbooks", "readwrite");
          for (const [key, value] of Object.entries(given)) change.objectStore("workbooks").put(value, key);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );

const cellData = { 0: { 0: { v: "Kept", t: 1 }, 1: { v: 42, t: 2, f: "=40+2" } } };
/** Univer takes its sheets' order for a list. */
const damaged = {
  version: 1,
  work: { workbook: { id: "w", sheetOrder: 7, sheets: { s: { id: "s", name: "Mine", cellData } } }, sheet: "s" },
};

describeWith(["Chromium"], "a kept workbook that can't be opened", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("is set aside, can be downloaded, and is deleted only if the reader says so", async () => {
    const { page } = await workbenches.open();
    await put(page, { now: damaged });
    await page.goto("about:blank");
    await page.goBack();
    await usable(page);
    await page.getByText(kept.apart.kept, { exact: true }).waitFor();
    // What is typed now is kept as ever.
    await fill(page, [["new"]]);
    await page.locator("#kept", { hasText: kept.saved.split("{")[0] ?? "" }).waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: kept.apart.download, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("CRM ROI.xlsx");
    const { sheets } = readWorkbook(new Uint8Array(await readFile(await file.path())));
    expect(sheets.map(({ name }) => name)).toEqual(["Mine"]);
    expect(sheets[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      ["Kept", undefined],
      [42, "=40+2"],
    ]);
    await page.getByText(kept.apart.downloaded, { exact: true }).waitFor();

    const whole = page.waitForEvent("download");
    await page.getByRole("button", { name: kept.apart.whole, exact: true }).click();
    expect(JSON.parse(await readFile(await (await whole).path(), "utf8"))).toEqual(damaged.work);
    await page.getByText(kept.apart.wholeDownloaded, { exact: true }).waitFor();
    // It doesn't open this time either, and what is open now comes back.
    const tried = page.waitForEvent("load");
    await page.getByRole("button", { name: kept.apart.again, exact: true }).click();
    await tried;
    await usable(page);
    await page.getByText(kept.apart.kept, { exact: true }).waitFor();
    await shown(page, 1, 1).toBe("new");

    page.once("dialog", (dialog) => void dialog.dismiss());
    await page.getByRole("button", { name: kept.apart.forget, exact: true }).click();
    await page.reload();
    await usable(page);
    await shown(page, 1, 1).toBe("new");
    await page.getByText(kept.apart.kept, { exact: true }).waitFor();

    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: kept.apart.forget, exact: true }).click();
    await page.getByText(kept.apart.kept, { exact: true }).waitFor({ state: "hidden" });
    // One that opens by now is the present one, and the one before can be brought back.
    const mended = { ...damaged, work: { ...damaged.work, workbook: { ...damaged.work.workbook, sheetOrder: ["s"] } } };
    await put(page, { apart: [mended] });
    await page.reload();
    await usable(page);
    const opened = page.waitForEvent("load");
    await page.getByRole("button", { name: kept.apart.again, exact: true }).click();
    await opened;
    await usable(page);
    await shown(page, 1, 1).toBe("Kept");
    expect(await page.getByText(kept.apart.kept, { exact: true }).count()).toBe(0);
    const back = page.waitForEvent("load");
    await page.getByRole("button", { name: kept.back, exact: true }).click();
    await back;
    await usable(page);
    await shown(page, 1, 1).toBe("new");
    // A later version of the page may have kept it in another form.
    await put(page, { now: { version: 9, later: "?" } });
    await page.goto("about:blank");
    await page.goBack();
    await usable(page);
    await page.getByText(kept.apart.kept, { exact: true }).waitFor();
    await expect.poll(() => page.getByText(kept.apart.kept, { exact: true }).count()).toBe(1);
  });
});
