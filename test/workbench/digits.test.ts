import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseDigits } from "../pane/settings";
import { isDrawn } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { fill, goTo, shown } from "./steps";

describeWith(["Chromium"], "a Persian reader's digits in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it.runIf(isDrawn("digits"))("are those of the pane in the grid too, and Latin ones in what is copied", async () => {
    const { page, complaints } = await workbenches.open({ locale: "fa-IR" });
    await fill(page, [["1234.5"]]);
    await shown(page, 1, 1).toBe("۱۲۳۴٫۵");
    await goTo(page, "A1");
    await page.keyboard.press("ControlOrMeta+C");
    await page.evaluate(() => {
      const field = Object.assign(document.createElement("textarea"), { id: "copied" });
      document.body.append(field);
      field.focus();
    });
    // The grid writes to the clipboard after the key, in its own time.
    const copied = page.locator("#copied");
    await expect
      .poll(async () => {
        await copied.fill("");
        await page.keyboard.press("ControlOrMeta+V");
        return copied.inputValue();
      })
      .toContain("1234.5");
    await chooseDigits(page, "latin");
    await shown(page, 1, 1).toBe("1234.5");
    expect(complaints).toEqual([]);
  });
});
