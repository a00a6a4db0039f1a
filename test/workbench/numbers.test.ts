import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { createSample, fill, goTo, here, inCell, shown } from "./steps";

describeWith(["Chromium"], "numbers in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("look", async () => {
    for (const locale of ["tr-TR", "fa-IR"] as const) {
      const { page, complaints } = await workbenches.open({ locale });
      const language = locale.slice(0, 2) as "tr" | "fa";
      await fill(page, [["7,5%", "62.000", "12,5"], ["12.5", "سلام دنیا (۱)", "1/2"]]);
      await page.screenshot({ path: `/tmp/pics-numbers/${language}-typed.png` });
      await goTo(page, "B2");
      await page.keyboard.press("F2");
      await page.waitForTimeout(700);
      await page.screenshot({ path: `/tmp/pics-numbers/${language}-edit.png` });
      await page.keyboard.press("Escape");
      await createSample(page, language);
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/pics-numbers/${language}-sample.png` });
      console.log(complaints, await page.locator("#heard").innerText());
    }
  });
});
