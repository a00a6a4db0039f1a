import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { itDrawn, readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { shot } from "./shots";
import { quiet, own, withSample } from "./steps";
import { storageRefusals } from "./storageRefusals";

describeWith(["Chromium"], "the tabs of the pane", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);
  const inView = (page: Page) => page.getByRole("tab", { selected: true }).innerText();

  it.each(readers)("are reached by arrow keys, Home and End, and keep the focus (%s)", async (language) => {
    const page = await pages.open(language);
    const { result, data, functions, share } = locales[language].pane.frame.tabs;
    const [onwards, backwards] = language === "fa" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    await page.getByRole("tab", { name: result, exact: true }).focus();
    const heard: (string | null | undefined)[] = [];
    for (const key of [onwards, onwards, onwards, backwards, "Home", "End"]) {
      await page.keyboard.press(String(key));
      heard.push(await focused(page));
    }
    expect(heard).toEqual([data, functions, share, functions, result, share]);
    // Until Enter is pressed, another tab is in view.
    expect(await inView(page)).toBe(result);
    await page.keyboard.press("Enter");
    await page.getByRole("tabpanel", { name: share }).getByRole("radio").first().waitFor();
    expect(await inView(page)).toBe(share);
    expect(await focused(page)).toBe(share);
    // There is one stop for all tabs, and the next one is in the panel.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=tabpanel]") !== null)).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe(share);
    await shot(page, `tabs-${language}`);
    quiet(page);
  });

  itDrawn("keep entries, and running work, of a tab that is out of view", async () => {
    const page = await pages.open("en");
    await own(page);
    await page.getByLabel("Users").fill("12");
    await openTab(page, "en", "share");
    await openTab(page, "en", "result");
    expect(await page.getByLabel("Users").inputValue()).toBe("12");
    await page.evaluate(() => Object.assign(window.paper, { pace: 50 }));
    await page.locator("button[type=submit]").click();
    await openTab(page, "en", "functions");
    await expect.poll(() => page.evaluate(() => window.paper.log)).toEqual(["paint Cost and benefit"]);
    quiet(page);
  });

  itDrawn("come back with a workbook that has a model; one without opens where a model is created", async () => {
    const page = await pages.open("en");
    await openTab(page, "en", "share");
    await page.reload();
    await page.getByRole("button", { name: locales.en.pane.create.sample, exact: true }).waitFor();
    expect(await inView(page)).toBe("Result");
    // A new model moves nobody elsewhere.
    await withSample(page);
    expect(await inView(page)).toBe("Result");
    await openTab(page, "en", "functions");
    const names = await page.evaluate(() => [...window.paper.names]);
    await page.addInitScript((kept) => {
      let paper: Window["paper"];
      Object.defineProperty(window, "paper", {
        get: () => paper,
        // The model is there before the pane asks for it.
        set(made: Window["paper"]) {
          paper = made;
          for (const [name, place] of kept) paper.names.set(name, place);
        },
      });
    }, names);
    await page.reload();
    await page.getByRole("searchbox").waitFor();
    expect(await inView(page)).toBe("Functions");
    quiet(page);
  });

  it.each(storageRefusals)("work where the browser keeps nothing (%s)", async (_, before) => {
    const page = await pages.open("en", { before });
    await openTab(page, "en", "functions");
    await page.getByRole("searchbox").waitFor();
    quiet(page);
  });

  itDrawn("say that a part could not be loaded", async () => {
    const page = await pages.open("en", { before: "window.isOffline = true" });
    await openTab(page, "en", "share");
    const words = locales.en.pane.frame;
    expect(await page.getByRole("alert").innerText()).toBe(words.unloaded);
    quiet(page);
  });
});
