/** Settings: one place, for readers of every language and by keyboard. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { directionOf, languageNames, languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { itDrawn, readers } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { chooseLanguage, languageButton, leaveSettings, openCheck, openSettings } from "./settings";
import { shot } from "./shots";
import { own, quiet } from "./steps";

describeWith(["Chromium"], "Settings", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText);

  it.each(readers)("takes the focus, and gives it back at Escape and by its button (%s)", async (language) => {
    const page = await pages.open(language);
    const { settings, frame } = locales[language].pane;
    const opener = page.getByRole("button", { name: settings.title, exact: true });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(settings.title);
    await page.keyboard.press("Enter");
    const view = page.getByRole("region", { name: settings.title });
    await view.getByRole("heading", { name: settings.title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(await page.getByRole("tab").count()).toBe(0);
    expect(await page.getByRole("tabpanel").count()).toBe(0);
    // The languages are the first stops.
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(languageNames[languages[0]]);
    await accessible(page);
    await shot(page, `settings-${language}`);
    await page.keyboard.press("Escape");
    await opener.waitFor();
    expect(await focused(page)).toBe(settings.title);
    expect(await view.count()).toBe(0);
    await opener.press("Enter");
    await page.getByRole("button", { name: settings.back, exact: true }).press("Enter");
    expect(await focused(page)).toBe(settings.title);
    await expect.poll(() => page.getByRole("tab", { name: frame.tabs.result, selected: true }).count()).toBe(1);
    quiet(page);
  });

  it.each(readers)(
    "shows the languages to a reader who can't read %s, and stays at the chosen one",
    async (language) => {
      const page = await pages.open(language);
      // The sign of the button is known without words.
      await page.locator("header button:has(svg)").click();
      for (const each of languages) {
        const button = languageButton(page, each);
        expect(await button.getAttribute("lang")).toBe(each);
        expect(await button.getAttribute("aria-pressed")).toBe(String(each === language));
      }
      for (const each of languages) {
        await languageButton(page, each).press("Enter");
        await page.getByRole("heading", { name: locales[each].pane.settings.title }).waitFor();
        expect(await focused(page)).toBe(languageNames[each]);
        const root = page.locator("main > div");
        expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual([each, directionOf(each)]);
        expect(await page.locator("[aria-pressed=true]").first().innerText()).toBe(languageNames[each]);
      }
      quiet(page);
    },
  );

  itDrawn("keeps what the tabs hold, and the tab in view", async () => {
    const page = await pages.open("en");
    await own(page);
    await page.getByLabel("Users").fill("12");
    await openTab(page, "en", "share");
    await chooseLanguage(page, "en", "fi");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(locales.fi.pane.frame.tabs.share);
    await openTab(page, "fi", "result");
    expect(await page.getByLabel(locales.fi.pane.create.users).inputValue()).toBe("12");
    quiet(page);
  });

  itDrawn("keeps a running check while it is out of view", async () => {
    const page = await pages.open("en", { before: "window.hasCheck = true;" });
    const { selfTest } = locales.en;
    await openCheck(page, "en");
    await page.evaluate(() => (window.check.waitsAt = "formats"));
    await page.getByRole("button", { name: selfTest.start, exact: true }).press("Enter");
    await page.getByRole("progressbar").waitFor();
    await leaveSettings(page, "en");
    await page.evaluate(() => (window.check.waitsAt = undefined));
    await openSettings(page, "en");
    await page.locator("tbody tr").first().waitFor();
    quiet(page);
  });

  itDrawn("says that it could not be loaded, and is left as ever", async () => {
    const page = await pages.open("en", { before: "window.isOffline = true" });
    const { settings, frame } = locales.en.pane;
    await page.getByRole("button", { name: settings.title, exact: true }).press("Enter");
    expect(await page.getByRole("alert").innerText()).toBe(frame.unloaded);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(settings.title);
    quiet(page);
  });

  it.each([
    { says: "office", dark: true, system: "light" },
    { says: "office", dark: false, system: "dark" },
    { says: "system", dark: undefined, system: "dark" },
  ] as const)("follows Office, or else the system: %o", async ({ says, dark, system }) => {
    const before = `window.officeIsDark = ${String(dark)};`;
    const page = await pages.open("en", { before, colorScheme: system });
    await openSettings(page, "en");
    await page.getByText(locales.en.pane.settings.lightOrDark[says], { exact: true }).waitFor();
    const shown = () => page.locator("main > div").evaluate((root) => getComputedStyle(root).colorScheme);
    expect(await shown()).toBe((dark ?? system === "dark") ? "dark" : "light");
    if (dark === undefined) return;
    // Excel's theme changes without an event; the reader comes back to the pane.
    await page.evaluate((changed) => {
      Object.assign(window, { officeIsDark: changed });
      window.dispatchEvent(new Event("focus"));
    }, !dark);
    expect(await shown()).toBe(dark ? "light" : "dark");
    quiet(page);
  });

  itDrawn("nothing moves where the reader's system asks for less motion", async () => {
    const page = await pages.open("en", { before: "window.hasCheck = true;", reducedMotion: "reduce" });
    await openCheck(page, "en");
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 1).length,
      );
    expect(await moving()).toBe(0);
    await leaveSettings(page, "en");
    await openTab(page, "en", "share");
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await openTab(page, "en", "result");
    // Otherwise the line below the tab moves.
    expect(await moving()).toBeGreaterThan(0);
    quiet(page);
  });
});
