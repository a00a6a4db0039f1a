import { afterAll, beforeAll, expect, it } from "vitest";
import { directionOf } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { chooseLanguage, leaveSettings, openSettings } from "../pane/settings";
import { storageRefusals } from "../pane/storageRefusals";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { fill, goTo, shown, typeKeys } from "./steps";
import { itDrawn } from "../tools/sample";

describeWith(["Chromium"], "the workbench without storage", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it.each(storageRefusals)(
    "that is %s shows the pane, and turns language, direction and functions",
    async (_, before) => {
      const { page, complaints } = await workbenches.open({ before });
      await page.getByRole("button", { name: locales.en.pane.create.own, exact: true }).waitFor();
      let from: "en" | "fa" | "tr" = "en";
      for (const to of ["fa", "tr"] as const) {
        await chooseLanguage(page, from, to);
        await openSettings(page, to);
        await page.getByText(locales[to].pane.settings.languageNotKept, { exact: true }).waitFor();
        await leaveSettings(page, to);
        expect(await page.locator("html").getAttribute("lang")).toBe(to);
        expect(await page.locator("html").getAttribute("dir")).toBe(directionOf(to));
        from = to;
      }
      await goTo(page, "A1");
      await typeKeys(page, "=CRMROI");
      await page.getByText(locales.tr.functions.CRMROI.says).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await goTo(page, "A3");
      await fill(page, [["=CRMROI({120,130},{100,100})"]]);
      // The grid writes as the reader of the last language does.
      await shown(page, 3, 1).toBe("0,25");
      expect(complaints).toEqual([]);
    },
  );

  itDrawn("shows a typed function in the format of its unit", async () => {
    const { page, complaints } = await workbenches.open();
    const { format } = locales.en.reason;
    await fill(page, [["=CRMROI({120,130},{100,100})"]]);
    await shown(page, 1, 1).toBe("0.25");
    await goTo(page, "A1");
    await page.getByRole("button", { name: format.percent, exact: true }).press("Enter");
    await page.getByText(format.done, { exact: true }).last().waitFor();
    await shown(page, 1, 1).toMatch(/^25[.]0%/);
    expect(await page.getByRole("button", { name: format.percent, exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
