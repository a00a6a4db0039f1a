import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../src/catalogue";
import { bookOf, openWorkbook } from "../../src/hosts/xlsx/file";
import { locales } from "../../src/locales";
import { chooseLanguage } from "../pane/settings";
import { cellAddress } from "../../src/grid/address";
import { sample } from "../../src/workbook/sample";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { answered, simulating, type Ranges } from "../pane/simulate";
import { gets, openTab } from "../pane/openTab";
import { itDrawn, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { createSample, enter, fill, goOn, goTo, here, inCell, shown, typeKeys } from "./steps";

describeWith(["Chromium"], "the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("calculates typed formulas, shows help while typing, and makes no network requests", async () => {
    const { page, complaints, elsewhere } = await workbenches.open();
    await fill(page, [
      ["Benefits", "0", "300", "300"],
      ["Costs", "140", "30", "30"],
    ]);

    await typeKeys(page, "=CRM");
    // The first ten; the others come as more is typed.
    const offered = page.locator("li", { hasText: /^CRM/ });
    await expect.poll(() => offered.count()).toBe(10);
    await expect
      .poll(() => offered.allTextContents())
      .toEqual(definitions.slice(0, 10).map(({ id, says }) => id + says));

    await page.keyboard.type("ROI(");
    await page.getByText("CRMROI(benefits,costs,[method],[rate])").waitFor();
    await goOn(page, "=CRMROI(", "B1:D1,B2:D2)");
    await enter(page, "=CRMROI(B1:D1,B2:D2)");
    await shown(page, 3, 1).toBe("2");

    await goTo(page, "C2");
    await fill(page, [["forty"]]);
    await shown(page, 3, 1).toBe("#VALUE!");
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it("creates a Persian sheet, updates the pane after an edit, downloads a valid file", async () => {
    const { page, elsewhere, complaints } = await workbenches.open({ locale: "fa-IR" });
    const words = locales.fa.pane;
    expect(await page.locator("html").getAttribute("lang")).toBe("fa");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await createSample(page, "fa");
    const roi = page.getByRole("button", { name: words.results.roi }).first();
    const before = await roi.innerText();
    const plan = planned("sheet", "fa", filled("sheet", "fa", 5));

    await goTo(page, cellOf(plan, locales.fa.sheet.rows.costs_implementation, 2).address);
    await fill(page, [["99000"]]);
    await expect.poll(() => roi.innerText()).not.toBe(before);

    // To the cell, where the keyboard goes on.
    await roi.click();
    const { names } = plan;
    const place = names.find(({ name }) => name === "CRM_1_roi");
    if (!place || !("area" in place)) throw new Error("The sheet has no name for its ROI");
    const address = cellAddress(place.area.row, place.area.column);
    await expect.poll(() => here(page)).toMatch(new RegExp(`^${address} `));
    await inCell(page, address);
    await typeKeys(page, "=CRMR");
    await page.getByText(locales.fa.functions.CRMROI.says).waitFor();
    await page.keyboard.press("Escape");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.file.download }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(await validate(await readFile(await download.path()))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it("creates the full workbook, recalculates all sheets after an edit, downloads a valid file", async () => {
    const { page, complaints } = await workbenches.open({ locale: "fi-FI" });
    const { pane, full } = locales.fi;
    await createSample(page, "fi", "full");
    const npv = page.getByRole("button", { name: pane.results.npv }).first();
    const before = await npv.innerText();

    await page.getByText(full.sheets.inputs, { exact: true }).click();
    await expect.poll(() => page.locator("#heard caption").innerText()).toContain(full.sheets.inputs);
    const rate = cellOf(planned("full", "fi", filled("full", "fi", 5)), full.rows.rate, 2, full.sheets.inputs);
    await goTo(page, rate.address);
    await shown(page, rate.row, 1).toBe(full.rows.rate);
    await fill(page, [["20%"]]);
    await expect.poll(() => npv.innerText()).not.toBe(before);
    await npv.click();
    await expect.poll(() => page.locator("#heard caption").innerText()).toContain(full.sheets.returns);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: pane.file.download }).click(),
    ]);
    expect(await validate(await readFile(await download.path()))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  itDrawn(
    "simulates a sheet in a worker: shows progress, can be cancelled, equals the function to the last digit",
    async () => {
      const { page, complaints, elsewhere } = await workbenches.open();
      const { simulation } = locales.en.pane;
      await createSample(page, "en");
      const { fold, enter, ask, submit, cancelMidway, shares, figures } = simulating(page, "en");
      const ranges: Ranges = [55, 110, 95, 140];
      await fold();
      await enter(ranges);
      await ask(131_072);
      await cancelMidway();
      expect((await shares()).at(-1)).toBeLessThan(1);
      await submit();
      expect(await figures()).toEqual(answered(sample({ years: 5, currency: "EUR" }), ranges, 131_072));
      await expect.poll(() => page.workers().length).toBe(0);

      const plan = planned("sheet", "en", filled("sheet", "en", 5));
      await goTo(page, cellOf(plan, locales.en.sheet.rows.costs_implementation, 2).address);
      await fill(page, [["99000"]]);
      await page.getByText(simulation.stale).waitFor();
      await submit();
      await page.getByText(simulation.stale).waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  itDrawn("prepares the workbook, downloads a prepared file, and restores", async () => {
    const { page, complaints, elsewhere } = await workbenches.open();
    const { share, results } = locales.en.pane;
    await createSample(page, "en");
    const roi = page.getByRole("button", { name: results.roi }).first();
    const before = await roi.innerText();
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await gets(page, "en", "withoutAddIn");
    await press(share.prepare);
    const [download] = await Promise.all([page.waitForEvent("download"), press(share.prepareFile)]);
    const bytes = await readFile(await download.path());
    expect(await validate(bytes)).toEqual([]);
    const workbook = openWorkbook(bytes);
    const book = "refused" in workbook ? undefined : bookOf(workbook);
    const sheets = book && "sheets" in book ? book.sheets : [];
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => /(?<!")CRM[A-Z]+\(/.test(formula))).toEqual([]);

    await press(share.prepare);
    await press(share.prepareHere);
    await page.getByText("Prepared for sharing").first().waitFor();
    await openTab(page, "en", "result");
    await expect.poll(() => roi.innerText()).toBe(before);
    await openTab(page, "en", "share");
    await press(share.restore);
    await press(share.restoreAll);
    await page.getByText(share.restored).first().waitFor();
    await openTab(page, "en", "result");
    await expect.poll(() => roi.innerText()).toBe(before);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  itDrawn("uses the language chosen in the pane, also on the next visit", async () => {
    const { page } = await workbenches.open();
    await chooseLanguage(page, "en", "tr");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("tr");
    await page.getByText("İngilizcedir").waitFor();
    await page.reload();
    await page.getByRole("button", { name: locales.tr.pane.create.own, exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("tr");
  });

  itDrawn("gives the grid the whole narrow window when the pane is closed", async () => {
    const { page } = await workbenches.open({ viewport: { width: 320, height: 640 } });
    await createSample(page, "en");
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widest()).toBe(320);
    const toggle = page.locator("#toggle");
    await toggle.focus();
    await page.keyboard.press("Enter");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator("#pane").isVisible()).toBe(false);
    expect((await page.locator("#grid").boundingBox())?.height).toBeGreaterThan(500);
    expect(await widest()).toBe(320);
  });

  it.each(some(["light", "dark"] as const))(
    "has nothing an accessibility checker finds, beside the grid itself (%s)",
    async (colorScheme) => {
      const { page } = await workbenches.open({ colorScheme, bypassCSP: true });
      await createSample(page, "en");
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
          exclude: ["#grid"],
        }),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    },
  );
});
