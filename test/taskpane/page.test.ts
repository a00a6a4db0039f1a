import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "vitest";
import { functionIds } from "../../src/catalogue";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { itDrawn, readers } from "../tools/sample";
import { sitePages, type SitePages } from "./pages";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = { en: "en-US", tr: "tr-TR", fa: "fa-IR", fi: "fi-FI" } as const;

describeWith(["Chromium"], "the page outside Excel", () => {
  let pages: SitePages;
  beforeAll(async () => {
    pages = await sitePages();
  });
  afterAll(() => pages?.close());

  /** The page as a browser opens it in a language. */
  const opened = (locale: string) => pages.open("taskpane.html", { locale });

  it.each(readers)("shows every function in %s", async (language) => {
    const page = await opened(tags[language]);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("html").getAttribute("dir")).toBe(language === "fa" ? "rtl" : "ltr");
    expect(await page.locator("h1").textContent()).toBe(locales[language].taskpane.title);
    await expect.poll(() => page.locator("summary code").allTextContents()).toEqual(functionIds);
    await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain(locales[language].functions.CRMNPV.parameters.timing.options.mid);
    expect(text).toContain(
      language === "tr" || language === "fi" ? "=CRMNPV(B2:E2;B3:E3;0,08)" : "=CRMNPV(B2:E2,B3:E3,0.08)",
    );
    const links = await page.locator("footer a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    const suffix = language === "en" ? "" : `.${language}`;
    expect(links).toEqual([`support${suffix}.html`, `privacy${suffix}.html`]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.evaluate(axe);
    expect(
      await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))"),
    ).toEqual([]);
    await page.close();
  });

  itDrawn("finds a function by the words that people use, the best first, and shows all again", async () => {
    const page = await opened("fi-FI");
    const found = () => page.locator("details:not([hidden]) summary code").allTextContents();
    await page.getByRole("searchbox").fill("TAKAISINMAKSUAIKA:");
    await expect.poll(async () => (await found())[0]).toBe("CRMPAYBACK");
    await page.getByRole("searchbox").fill("churn");
    await expect.poll(async () => (await found())[0]).toBe("CRMCHURN");
    await page.getByRole("searchbox").fill("");
    await expect.poll(found).toEqual(functionIds);
    await page.getByRole("searchbox").fill("xyz");
    expect(await page.getByRole("status").textContent()).toBe(locales.fi.taskpane.nothing);
    expect(await page.locator("details:visible").count()).toBe(0);
    await page.close();
  });

  itDrawn("is in English if it doesn't have the browser's language", async () => {
    const page = await opened("de-DE");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.close();
  });
});
