import { afterAll, beforeAll, expect, it } from "vitest";
import { copyHostile, foreign, inject, outcome, ranOrLive } from "../tools/hostile";
import { describeWith } from "../tools/tool";
import { openWorkbench, type Workbenches } from "../tools/workbench";
import { goTo, shown } from "./steps";

describeWith(["Chromium"], "HTML from elsewhere in the workbench", () => {
  let workbenches: Workbenches;
  beforeAll(async () => {
    workbenches = await openWorkbench();
  });
  afterAll(() => workbenches?.close());

  it("runs nothing when it is pasted into a cell, and loads nothing", async () => {
    const { page, elsewhere } = await workbenches.open();
    await copyHostile(page);
    await goTo(page, "B2");
    await page.keyboard.press("ControlOrMeta+V");
    // Univer keeps the text of the link.
    await shown(page, 2, 2).toContain("link");
    expect(await ranOrLive(page)).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it("runs nothing even where it gets into the page", async () => {
    const { page } = await workbenches.open();
    const asked: string[] = [];
    await page.route(`${foreign}/**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await inject(page);
    await expect
      .poll(() => outcome(page))
      .toEqual({ ran: [], refused: ["connect-src", "script-src-attr", "script-src-elem"] });
    expect(asked).toEqual([]);
  });
});
