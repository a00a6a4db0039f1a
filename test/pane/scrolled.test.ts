import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { quiet, withSample } from "./steps";

/** 320 × 256 is a window of 1280 × 1024 at 400 %. */
const sizes = [
  { width: 320, height: 900 },
  { width: 320, height: 256 },
];

describeWith(["Chromium"], "a long pane that is scrolled", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const bottomOfBar = async (page: Page) => {
    const box = await page.getByRole("tablist").boundingBox();
    return (box?.y ?? NaN) + (box?.height ?? NaN);
  };

  it.each(readers.flatMap((language) => sizes.map((viewport) => ({ language, viewport }))))(
    "keeps its tabs in view, and never the focus under them ($language, $viewport.height)",
    async ({ language, viewport }) => {
      const page = await pages.open(language, { viewport });
      await withSample(page);
      await page.getByRole("img").nth(2).waitFor();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect((await page.getByRole("tablist").boundingBox())?.y).toBe(0);
      await page.getByRole("tabpanel").getByRole("button").last().focus();
      const tops: number[] = [];
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press("Shift+Tab");
        const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? NaN);
        const isInPanel = await page.evaluate(() => document.activeElement?.closest("[role=tabpanel]") !== null);
        if (isInPanel) tops.push(top - (await bottomOfBar(page)));
      }
      expect(tops.length).toBeGreaterThan(5);
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
      quiet(page);
    },
  );

  it("begins another tab at its beginning", async () => {
    const page = await pages.open("en", { viewport: { width: 320, height: 400 } });
    await withSample(page);
    await page.getByRole("img").nth(2).waitFor();
    await openTab(page, "en", "functions");
    await page.getByRole("searchbox").waitFor();
    await openTab(page, "en", "result");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await openTab(page, "en", "functions");
    const box = await page.getByRole("searchbox").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(await bottomOfBar(page));
    expect(box?.y).toBeLessThan(400);
    quiet(page);
  });

  it("comes to the explanation of a headline that is pressed, also if its cell was selected before", async () => {
    const page = await pages.open("en", { viewport: { width: 320, height: 400 } });
    await withSample(page);
    await page.evaluate(() => {
      const place = window.paper.names.get("CRM_1_npv");
      if (!place || !("sheet" in place)) throw new Error("The model has an NPV.");
      const { row, column } = place.area;
      window.paper.select(`'${place.sheet}'!${String.fromCharCode(65 + column)}${row + 1}`);
    });
    const heading = page.getByRole("heading", { name: new RegExp(`^${locales.en.reason.title}`) });
    await heading.waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    const top = async () => (await heading.boundingBox())?.y ?? NaN;
    expect(await top()).toBeGreaterThan(400);
    await page.getByRole("button", { name: /^NPV/ }).click();
    await expect.poll(top).toBeLessThan(400);
    expect(await top()).toBeGreaterThanOrEqual(await bottomOfBar(page));
    quiet(page);
  });
});
