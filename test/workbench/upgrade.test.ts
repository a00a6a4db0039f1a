/** A file of an earlier version in the workbench: the pane makes the new form beside it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { openWorkbench, usable, type Workbenches } from "../tools/workbench";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const cases = [
  ["sheet-en", "en"],
  ["sheet-fa-edited", "fa"],
] as const;

describeWith(["Chromium"], "a model of an earlier version", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it.each(cases)("gets a new one beside it, with its results, by keyboard (%s)", async (file, language) => {
    const { page, complaints, elsewhere } = await workbenches.open({ locale: language });
    const { upgrade, workbench, pane, sheet } = locales[language];
    const isEdited = file.endsWith("edited");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: workbench.opening.open, exact: true }).press("Enter");
    const buffer = readFileSync(new URL(`../sharing/version2/${file}.xlsx`, import.meta.url));
    const loaded = page.waitForEvent("load");
    await (await chooser).setFiles({ name: "old.xlsx", mimeType: type, buffer });
    // What another program wrote has parts that the workbench names before it drops them.
    if (isEdited) await page.getByRole("button", { name: workbench.opening.confirm, exact: true }).press("Enter");
    await loaded;
    await usable(page);
    const roi = page.getByRole("button", { name: pane.results.roi }).first();
    await expect.poll(() => roi.innerText()).toMatch(/[%٪]/);
    const before = await roi.innerText();
    await page.getByRole("button", { name: upgrade.submit, exact: true }).press("Enter");
    const goTo = page.getByRole("button", { name: upgrade.goTo, exact: true });
    await goTo.waitFor();
    const section = page
      .locator("section", { has: page.getByRole("heading", { name: upgrade.title, exact: true }) })
      .last();
    await expect.poll(() => section.innerText()).toContain(`${sheet.sheetName} 2`);
    await expect.poll(() => section.innerText()).toContain(upgrade.same);
    expect((await section.innerText()).includes(upgrade.left.outside)).toBe(isEdited);
    if (isEdited) expect(await section.innerText()).toContain("M61");
    expect(await goTo.evaluate((element) => element === document.activeElement)).toBe(true);
    await goTo.press("Enter");
    await expect.poll(() => page.getByRole("heading", { name: upgrade.title, exact: true }).count()).toBe(0);
    await expect.poll(() => roi.innerText()).toBe(before);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });
});
