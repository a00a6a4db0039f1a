import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sizeOf } from "../../build/sizes";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { unloaded } from "../../src/locales/unloaded";
import { silentExcel } from "../office/excelOfPage";
import { built } from "../functions/site";
import { describeWith } from "../tools/tool";
import { sitePages, type SitePage, type SitePages } from "./pages";
import { languageButton, openSettings } from "../pane/settings";
import { itDrawn, some } from "../tools/sample";

const tags = { en: "en-US", tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" } as const;

describeWith(["Chromium"], "the pane's first load", () => {
  let pages: SitePages;
  beforeAll(async () => {
    pages = await sitePages();
  });
  afterAll(() => pages?.close());

  /** The browser is never idle, so nothing is loaded ahead. */
  async function opened(language: Language, prepare: (page: Page) => unknown): Promise<SitePage> {
    return pages.open("taskpane.html", {
      locale: tags[language],
      prepare: async (page) => {
        await silentExcel(page, { locale: tags[language], sets: { ExcelApi: "1.15" } });
        await page.addInitScript("window.requestIdleCallback = () => 0");
        await prepare(page);
      },
    });
  }

  const isOwn = (response: Response) => /\/(taskpane\.js|pane\/.*\.js)(\?|$)/.test(response.url());
  const isLibrary = (response: Response) => /\/pane\/libraries\./.test(response.url());

  it.each(some(languages, 2))("is small in %s, with the words of that language only", async (language) => {
    const loaded: Response[] = [];
    const page = await opened(language, async (blank) => {
      blank.on("response", (response) => {
        if (isOwn(response)) loaded.push(response);
      });
    });
    await page.getByText(locales[language].pane.create.title).waitFor();
    const paths = (all: readonly Response[]) => all.map((response) => new URL(response.url()).pathname.slice(1));
    const { folder } = await built();
    const own = sizeOf(folder, "own", language);
    const libraries = sizeOf(folder, "libraries", language);
    expect(paths(loaded.filter((response) => !isLibrary(response)))).toEqual(own.files);
    expect(paths(loaded.filter(isLibrary))).toEqual(libraries.files);
    expect(own.kiB).toBeLessThan(own.ceiling);
    expect(libraries.kiB).toBeLessThan(libraries.ceiling);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  it.each(some(languages, 2))("has results that are small, too (%s)", async (language) => {
    const { folder } = await built();
    const { kiB, ceiling } = sizeOf(folder, "results", language);
    expect(kiB).toBeLessThan(ceiling);
  });

  it.each(some(["en", "fa"] as const))("without its words says so, and tries again (%s)", async (language) => {
    const page = await opened(language, (blank) => blank.route("**/pane/words.*", (route) => route.abort()));
    const { says, again } = unloaded[language];
    expect(await page.getByRole("alert").innerText()).toBe(says);
    expect(await page.locator("html").getAttribute("dir")).toBe(language === "fa" ? "rtl" : "ltr");
    const button = page.getByRole("button", { name: again, exact: true });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.press("Enter");
    await expect.poll(() => page.complaints.filter((each) => each.includes("ERR_FAILED")).length).toBeGreaterThan(1);
    await page.getByRole("alert").waitFor();
    await page.unroute("**/pane/words.*");
    await button.press("Enter");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  itDrawn("keeps its language until the chosen one is there", async () => {
    const page = await opened("en", (blank) => blank.route("**/pane/words.fi.*", (route) => route.abort()));
    await openSettings(page, "en");
    const [finnish, english] = [languageButton(page, "fi"), languageButton(page, "en")];
    await finnish.press("Enter");
    const { frame } = locales.en.pane;
    expect(await page.getByRole("alert").innerText()).toBe(frame.unloaded);
    expect(await english.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.unroute("**/pane/words.fi.*");
    await page.getByRole("button", { name: frame.again, exact: true }).press("Enter");
    await page.getByRole("heading", { name: locales.fi.pane.settings.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fi");
    expect(await page.title()).toBe(locales.fi.taskpane.title);
    expect(await finnish.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.close();
  });

  itDrawn("keeps the choice and the focus until the form is there", async () => {
    const page = await opened("en", (blank) => blank.route("**/pane/taskpane.figures.*", (route) => route.abort()));
    const { create, frame } = locales.en.pane;
    const own = page.getByRole("button", { name: create.own, exact: true });
    await page.getByRole("button", { name: create.title }).click();
    await own.press("Enter");
    expect(await page.getByRole("alert").innerText()).toBe(frame.unloaded);
    expect(await own.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.unroute("**/pane/taskpane.figures.*");
    await page.getByRole("button", { name: frame.again, exact: true }).press("Enter");
    await page.getByLabel(create.users).waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-figure"))).toBe(true);
    await page.close();
  });

  itDrawn("leads back to a tab that was loaded at the second attempt", async () => {
    const page = await opened("en", (blank) => blank.route("**/pane/taskpane.functions.*", (route) => route.abort()));
    const { frame } = locales.en.pane;
    await page.getByRole("tab", { name: frame.tabs.functions }).click();
    await page.getByRole("button", { name: frame.again, exact: true }).press("Enter");
    await page.getByRole("alert").waitFor();
    await page.unroute("**/pane/taskpane.functions.*");
    await page.getByRole("button", { name: frame.again, exact: true }).press("Enter");
    await page.getByRole("searchbox").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("[role=tabpanel]") !== null)).toBe(true);
    await page.close();
  });

  itDrawn("without a part says that nothing was created", async () => {
    const page = await opened("en", (blank) => blank.route("**/pane/taskpane.planning.*", (route) => route.abort()));
    const { create } = locales.en.pane;
    await page.getByRole("button", { name: create.title }).click();
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    expect(await page.getByRole("alert").innerText()).toBe(create.trouble.unloaded);
    await page.close();
  });
});
