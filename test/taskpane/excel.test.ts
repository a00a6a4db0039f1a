import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../src/catalogue/words";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/template";
import { sample } from "../../src/template/sample";
import { built, type Site } from "../functions/site";
import { valuesOf } from "../office/calculate";
import { connect } from "../office/client";
import { EmulatedExcel } from "../office/excel";
import { describeWith, need } from "../tools/tool";

/** Microsoft's client for the browser, unmodified, and the little of a page in Excel that its loader would add. */
const client = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8",
);
const loader = (displayLanguage: string) => `
  const requirements = { isSetSupported: (name, version = "1.1") => name === "ExcelApi" && Number(version.split(".")[1]) <= 15 };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements, platform: "PC" }) };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  window.Office = {
    onReady: async (f) => f({ host: "Excel" }),
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "${displayLanguage}", requirements },
  };`;

interface Opened {
  readonly page: Page;
  readonly excel: EmulatedExcel;
  readonly complaints: readonly string[];
}

describeWith(["Chromium"], "the pane in Excel, through Microsoft's own client", () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await built({ only: "taskpane" });
    browser = await chromium.launch({ executablePath: need("Chromium"), args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.remove();
  });

  /** The page as Excel opens it; what its client sends goes to an emulated Excel here, and the answers back. */
  async function opened(language: Language, displayLanguage: string, currency: string): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const words = locales[language].template;
    const plan = planWorkbook({ template: "sheet", language, words, figures: sample({ years: 5, currency }) });
    let receive: (text: string) => void = () => undefined;
    const tell = (message: object) =>
      void page
        .evaluate((text) => {
          const { _richApiNativeBridge: bridge } = globalThis as unknown as {
            _richApiNativeBridge: { onMessageFromHost(text: string): void };
          };
          bridge.onMessageFromHost(text);
        }, JSON.stringify(message))
        // The page may be closed by the time Excel speaks.
        .catch(() => undefined);
    const excel = new EmulatedExcel({
      calculate: valuesOf(plan),
      connect: (host) => {
        // The emulation reads the library's own description of itself, so the library is loaded here too.
        connect(host);
        receive = (text) => host.receive(text);
        return {
          answer: (id, body) =>
            tell({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } }),
          tell: (event) => tell({ type: 3, message: { entries: [event] } }),
        };
      },
    });
    await page.exposeFunction("toExcel", (text: string) => receive(text));
    await page.addInitScript(
      "window._richApiNativeBridge = { sendMessageToHost: (text) => void window.toExcel(text) }",
    );
    await page.route(/^https:/, (route) =>
      route.fulfill({ contentType: "text/javascript; charset=utf-8", body: client + loader(displayLanguage) }),
    );
    const css = join(import.meta.dirname, "../../src/taskpane/page.css");
    await page.route(/page\.css$/, (route) => route.fulfill({ contentType: "text/css", path: css }));
    await page.goto(pathToFileURL(join(site.folder, "taskpane.html")).href);
    return { page, excel, complaints };
  }

  it.each([
    ["en", "en-GB", "EUR", "80.8%"],
    ["fa", "fa-IR", "IRR", "۸۰٫۸٪"],
  ] as const)("creates the sheet and reads its answers back (%s)", async (language, displayLanguage, currency, roi) => {
    const { page, excel, complaints } = await opened(language, displayLanguage, currency);
    const { create, results } = locales[language].pane;
    await page.getByText(create.sample, { exact: true }).click();
    await page.getByRole("button", { name: create.submit, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    const shown = page.getByRole("button", { name: results.roi }).first();
    await expect.poll(async () => (await shown.innerText()).replace(/[\u200e\u200f]/g, "")).toContain(roi);
    expect(await page.locator("html").getAttribute("dir")).toBe(language === "fa" ? "rtl" : "ltr");
    expect(excel.book.active.name).toBe(locales[language].template.sheetName);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(excel.defects).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says in words that a cell is being edited, and creates when it is done", async () => {
    const { page, excel } = await opened("en", "en-US", "EUR");
    const { create, results } = locales.en.pane;
    await page.getByText(create.sample, { exact: true }).click();
    excel.beginCellEdit();
    await page.getByRole("button", { name: create.submit, exact: true }).click();
    await page.getByText(create.trouble.editing).waitFor();
    excel.endCellEdit();
    await page.getByRole("button", { name: create.submit, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    await page.close();
  });
});
