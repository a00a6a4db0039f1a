import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { oneSheet } from "../plans/oneSheet";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { itDrawn, readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { withPicture } from "../tools/withPicture";
import { openWorkbench, usable, type Workbenches } from "../tools/workbench";
import { fill, goTo, shown } from "./steps";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Chooses the file by keyboard, as far as the browser's own window lets it. */
async function choose(page: Page, open: string, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: open, exact: true }).focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
}

describeWith(["Chromium"], "a file in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it.each(readers)(
    "is opened by keyboard and has its results in the pane, in %s; the workbook before comes back",
    async (language) => {
      const { page, complaints, elsewhere } = await workbenches.open({ locale: language });
      const { opening, kept } = locales[language].workbench;
      const { results } = locales[language].pane;
      await fill(page, [["mine"]]);
      await page.locator("#kept", { hasText: kept.saved.split("{time}")[0] ?? "" }).waitFor();
      const plan = planned("sheet", language, filled("sheet", language, 3));
      const loaded = page.waitForEvent("load");
      await choose(page, opening.open, "case.xlsx", await writeXlsx(plan));
      await loaded;
      await usable(page);
      const roi = page.getByRole("button", { name: results.roi }).first();
      await expect.poll(() => roi.innerText()).toMatch(/[%٪]/);
      const before = await roi.innerText();
      // The figures follow the cells.
      await goTo(page, cellOf(plan, locales[language].sheet.rows.costs_implementation, 2).address);
      await fill(page, [["99000"]]);
      await expect.poll(() => roi.innerText()).not.toBe(before);
      const back = page.waitForEvent("load");
      await page.getByRole("button", { name: kept.back, exact: true }).click();
      await back;
      await usable(page);
      await shown(page, 1, 1).toBe("mine");
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  it("is opened where it is dropped on the page; two at once, and one where nothing is kept, have a sentence", async () => {
    const { page, complaints } = await workbenches.open();
    const { opening } = locales.en.workbench;
    const bytes = [...(await writeXlsx(planned("sheet", "en", filled("sheet", "en", 2))))];
    const drop = (count: number) =>
      page.evaluate(
        ([content, files]) => {
          const transfer = new DataTransfer();
          for (let i = 0; i < files; i++) transfer.items.add(new File([new Uint8Array(content)], "case.xlsx"));
          const target = document.querySelector("canvas") ?? document.body;
          const held = new DragEvent("dragover", { dataTransfer: transfer, bubbles: true, cancelable: true });
          target.dispatchEvent(held);
          const hint = document.querySelector<HTMLElement>(".drop");
          const shown = hint && !hint.hidden ? hint.textContent : "";
          target.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
          return [held.defaultPrevented, shown, hint?.hidden];
        },
        [bytes, count] as const,
      );
    expect(await drop(2)).toEqual([true, opening.drop, true]);
    await page.getByText(opening.several, { exact: true }).waitFor();
    const loaded = page.waitForEvent("load");
    await drop(1);
    await loaded;
    await usable(page);
    await page.getByRole("button", { name: locales.en.pane.results.roi }).first().waitFor();
    // A second tab keeps nothing.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await usable(other);
    await other.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["x"], "case.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await other.getByText(opening.nowhere, { exact: true }).waitFor();
    await other.close();
    expect(complaints).toEqual([]);
  });

  itDrawn("with a picture is asked about first, and a file that isn't read has a sentence", async () => {
    const { page, complaints } = await workbenches.open();
    const { opening } = locales.en.workbench;
    await choose(page, opening.open, "old.xls", new TextEncoder().encode("text"));
    await page.getByText(opening.why.notZip).waitFor();
    const cells = [{ row: 0, column: 0, value: "theirs", style: "label" } as const];
    const file = withPicture(await writeXlsx(oneSheet({ cells })));
    await choose(page, opening.open, "pictured.xlsx", file);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`${opening.lost.pictures}: 1`, { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(opening.open);
    await shown(page, 1, 1).not.toBe("theirs");
    await choose(page, opening.open, "pictured.xlsx", file);
    const loaded = page.waitForEvent("load");
    await dialog.getByRole("button", { name: opening.confirm, exact: true }).focus();
    await page.keyboard.press("Enter");
    await loaded;
    await usable(page);
    await shown(page, 1, 1).toBe("theirs");
    expect(complaints).toEqual([]);
  });
});
