import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileName } from "../../build/metadata";
import { functionIds } from "../../src/catalogue";
import { directionOf, languageNames, languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { silentExcel } from "../office/excelOfPage";
import { describeWith } from "../tools/tool";
import { sitePages, type SitePages } from "./pages";
import { openSettings } from "../pane/settings";
import { faultsOf } from "../pane/accessibility";
import { itDrawn, some } from "../tools/sample";
import { usable, workbenchFolder } from "../tools/workbench";

describeWith(["Chromium"], "the site over https, with Microsoft's libraries at their address", () => {
  let pages: SitePages;
  beforeAll(async () => {
    pages = await sitePages();
  });
  afterAll(() => pages.close());

  const locale = { en: "en-US", tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" } as const;
  const sets = { ExcelApi: "1.15", CustomFunctionsRuntime: "1.3" };

  const suffix = (language: Language) => (language === "en" ? "" : `.${language}`);

  const inExcel = (language: Language, ground?: number) => (page: Page) =>
    silentExcel(page, { locale: locale[language], sets, ...(ground !== undefined && { ground }) });

  it.each(some(languages, 2))("gives Excel every function in %s without console messages", async (language) => {
    const page = await pages.open(fileName(language, "html"), { prepare: inExcel(language) });
    await page.waitForFunction("Object.keys(CustomFunctions._association.mappings).length > 0");
    expect(await page.evaluate("Object.keys(CustomFunctions._association.mappings)")).toEqual(functionIds);
    expect(page.complaints).toEqual([]);
  });

  it.each(some(languages, 2))("opens the pane in %s without console messages", async (language) => {
    const page = await pages.open("taskpane.html", { prepare: inExcel(language) });
    await page.getByText(locales[language].pane.create.title).waitFor();
    await openSettings(page, language);
    const { licences, privacy, support } = locales[language].pane.settings;
    for (const [name, path] of [
      [licences, "/licences.txt"],
      [privacy, `/privacy${suffix(language)}.html`],
      [support, `/support${suffix(language)}.html`],
    ] as const) {
      const link = page.getByRole("link", { name, exact: true });
      const place = await link.evaluate(
        (each) => (each as HTMLAnchorElement).pathname + (each as HTMLAnchorElement).hash,
      );
      expect(place).toBe(path);
    }
    expect(page.complaints).toEqual([]);
  });

  it.each([
    { theme: "Black", ground: 0x262626, dark: true },
    { theme: "Dark Grey", ground: 0x666666, dark: true },
    { theme: "Colourful", ground: 0xe6e6e6, dark: false },
  ])("opens the pane in the colours of Excel: $theme", async ({ theme, ground, dark }) => {
    const page = await pages.open("taskpane.html", { prepare: inExcel("en", ground) });
    await page.getByText(locales.en.pane.create.title).waitFor();
    // Excel's library gives no other colour than the one that Excel told.
    expect(await page.evaluate("Office.context.officeTheme.bodyBackgroundColor")).toMatch(/^#[0-9a-f]{6}$/i);
    const pane = page.locator("main > div");
    expect(await pane.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      dark ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)",
    );
    // Nothing of the page is left in another colour.
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const box = await pane.boundingBox();
    expect([box?.x, box?.y, box?.width]).toEqual([0, 0, width]);
    expect(box?.height).toBeGreaterThanOrEqual(height);
    if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/theme-${theme}.png` });
    await openSettings(page, "en");
    await page.getByText(locales.en.pane.settings.lightOrDark.office, { exact: true }).waitFor();
    expect(page.complaints).toEqual([]);
  });

  it("shows the licences as the text that they are, though the server doesn't name its encoding", async () => {
    const page = await pages.open("licences.txt");
    const text = await page.evaluate("document.body.textContent");
    expect(text).toMatch(/^react \d[\d.]* \(MIT\)$/m);
    expect(await page.evaluate("document.characterSet")).toBe("UTF-8");
    expect(page.complaints).toEqual([]);
  });

  it("shows the functions outside Excel, with console messages only from Microsoft's library", async () => {
    const page = await pages.open("taskpane.html", { locale: "fi-FI" });
    await page.locator("details").first().waitFor();
    expect(page.complaints).toEqual(["log: Warning: Office.js is loaded outside of Office client"]);
  });

  const written = languages.flatMap((language) => [
    { name: `support${suffix(language)}.html`, language },
    { name: `privacy${suffix(language)}.html`, language },
  ]);

  it.each([{ name: "index.html", language: "en" } as const, ...some(written, 3)])(
    "shows $name with its styles, for every reader",
    async ({ name, language }) => {
      const page = await pages.open(name);
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe("rgb(23, 64, 109)");
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }));
      expect([lang, dir]).toEqual([language, directionOf(language)]);
      expect(await faultsOf(page)).toEqual([]);
      if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/${name}.png` });
      expect(page.complaints).toEqual([]);
    },
  );

  it("leads from page to page in the reader's language", async () => {
    const page = await pages.open("index.html");
    const { privacy, support } = locales.fa.pane.settings;
    await page.getByRole("link", { name: support, exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe(locales.fa.site.support.title);
    await page.getByRole("link", { name: privacy, exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe(locales.fa.site.privacy.title);
    await page.getByRole("link", { name: languageNames.fi, exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe(locales.fi.site.privacy.title);
    await page.getByRole("link", { name: "CRM ROI for Excel", exact: true }).click();
    await page.getByRole("heading", { name: languageNames.tr, exact: true }).waitFor();
    expect(page.complaints).toEqual([]);
  });

  itDrawn("opens the workbench from its front page", async () => {
    const folder = await workbenchFolder();
    const page = await pages.open("index.html");
    // As where both builds have written into one folder.
    await page.route(
      ({ pathname }) => pathname.startsWith("/workbench/"),
      (route, request) => {
        const path = join(folder, new URL(request.url()).pathname.slice("/workbench/".length));
        return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
      },
    );
    await page.getByRole("link", { name: locales.en.site.workbench, exact: true }).click();
    await usable(page);
  });

  it("runs no scripts from other sites, and no inline scripts", async () => {
    const page = await pages.open("support.html");
    const refused = await page.evaluate(`new Promise((resolve) => {
      // The page's own policy and the header's both refuse each of them.
      const heard = new Set();
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        heard.add(effectiveDirective + " " + blockedURI);
        if (heard.size === 3) resolve([...heard].sort());
      });
      const script = (given) => document.body.append(Object.assign(document.createElement("script"), given));
      script({ textContent: "document.title = 'changed'" });
      script({ src: "https://elsewhere.example/script.js" });
      fetch("https://elsewhere.example/").catch(() => {});
    })`);
    expect(refused).toEqual([
      "connect-src https://elsewhere.example/",
      "script-src-elem https://elsewhere.example/script.js",
      "script-src-elem inline",
    ]);
    expect(await page.title()).not.toBe("changed");
  });
});
