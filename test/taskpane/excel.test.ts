import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../src/language/languages";
import type { Plan } from "../../src/grid/plan";
import { scenarios } from "../../src/hosts/selfTest";
import { locales } from "../../src/locales";
import { fillIsolated } from "../../src/language/fill";
import { planWorkbook } from "../../src/workbook";
import { sample } from "../../src/workbook/sample";
import { valuesOf } from "../office/calculate";
import type { EmulatedExcel, ExcelOptions, Failure } from "../office/excel";
import { excelOfPage } from "../office/excelOfPage";
import { picture } from "../office/picture";
import { answered, simulating, type Ranges } from "../pane/simulate";
import { refusedStorage } from "../pane/storageRefusals";
import { count, itDrawn, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { sitePages, type SitePage, type SitePages } from "./pages";
import { chooseLanguage, openCheck } from "../pane/settings";

/** The sync then meets what was done, and needs no failure of its own. */
function after(doing: () => unknown): undefined {
  doing();
}

const general = { code: "GeneralException", after: 0 };
type Fault = (excel: EmulatedExcel, isFirst: () => boolean) => Failure | undefined;

type Given = Pick<ExcelOptions, "turkish">;

interface Opened {
  readonly page: SitePage;
  readonly excel: EmulatedExcel;
}

describeWith(["Chromium"], "the pane in Excel, through Microsoft's own client", () => {
  let pages: SitePages;
  beforeAll(async () => {
    pages = await sitePages();
  });
  afterAll(() => pages?.close());

  /** The page as Excel on Windows opens it. */
  async function opened(
    language: Language,
    locale: string,
    currency: string,
    given: Given = {},
    before = "",
    plans: readonly Plan[] = [],
  ): Promise<Opened> {
    const plan = planWorkbook({
      template: "sheet",
      language,
      words: locales[language],
      figures: sample({ years: 5, currency }),
    });
    const host = { locale, sets: { ExcelApi: "1.15" } };
    const { excel, prepare } = excelOfPage(host, { ...given, calculate: valuesOf(plan, ...plans) });
    const prepared = async (blank: Page) => {
      await blank.addInitScript(before);
      await prepare(blank);
    };
    return { page: await pages.open("taskpane.html", { prepare: prepared }), excel };
  }

  const examples = [
    ["en", "en-GB", "EUR", "80.8%"],
    ["fa", "fa-IR", "IRR", "۸۰٫۸٪"],
  ] as const;
  it.each(some(examples))("creates the sheet and shows its results (%s)", async (language, locale, currency, roi) => {
    const { page, excel } = await opened(language, locale, currency);
    const { create, results } = locales[language].pane;
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    const shown = page.getByRole("button", { name: results.roi }).first();
    await expect.poll(async () => (await shown.innerText()).replace(/[\u200e\u200f]/g, "")).toContain(roi);
    expect(await page.locator("html").getAttribute("dir")).toBe(language === "fa" ? "rtl" : "ltr");
    expect(excel.book.active.name).toBe(locales[language].sheet.sheetName);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(excel.defects).toEqual([]);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  const readers = [
    ["en", "en-GB"],
    ["fa", "fa-IR"],
  ] as const;
  it.each(some(readers))(
    "checks the Excel it runs in, and leaves the workbook as it was (%s)",
    async (language, locale) => {
      const plans = (["sheet", "full"] as const).map((template) =>
        planWorkbook({
          template,
          language,
          words: locales[language],
          figures: sample({ years: 3, currency: "EUR" }),
        }),
      );
      const { page, excel } = await opened(language, locale, "EUR", {}, "", plans);
      const { selfTest } = locales[language];
      const before = picture(excel);
      for (let round = 0; round < count(1, 2); round++) {
        if (round === 0) await openCheck(page, language);
        await page.getByRole("button", { name: selfTest.start, exact: true }).click();
        await page.getByRole("button", { name: selfTest.copy }).waitFor();
        const rows = await page.getByRole("table").last().getByRole("row").allInnerTexts();
        // All but what ExcelApi 1.20 brings.
        expect(rows.filter((row) => row.includes(selfTest.outcomes.differs))).toEqual([]);
        expect(rows.filter((row) => row.includes(selfTest.outcomes.works))).toHaveLength(scenarios.length - 2);
        expect(rows.filter((row) => row.includes("ExcelApi 1.20"))).toHaveLength(2);
        expect(picture(excel)).toEqual(before);
      }
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      if (process.env["PICTURES"])
        await page.screenshot({ path: `${process.env["PICTURES"]}/check-${language}.png`, fullPage: true });
      expect(excel.defects).toEqual([]);
      expect(page.complaints).toEqual([]);
      await page.close();
    },
  );

  it("simulates the sheet in the site's own worker: shows progress, can be cancelled, equals the function to the last digit", async () => {
    const { page, excel } = await opened("en", "en-GB", "EUR");
    const { create, results, simulation } = locales.en.pane;
    const scripts: string[] = [];
    page.on("worker", (worker) => scripts.push(new URL(worker.url()).pathname));
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    const { fold, enter, ask, submit, cancelMidway, shares, figures } = simulating(page, "en");
    const ranges: Ranges = [55, 110, 95, 140];
    await fold();
    await enter(ranges);
    await ask(131_072);
    await cancelMidway();
    expect((await shares()).at(-1)).toBeLessThan(1);
    await submit();
    expect(await figures()).toEqual(answered(sample({ years: 5, currency: "EUR" }), ranges, 131_072));
    await expect.poll(() => page.workers().length).toBe(0);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toMatch(/^\/pane\/simulation\.[0-9a-f]{8}\.js$/);

    expect(await page.getByText(simulation.stale).count()).toBe(0);
    await page.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.names.getItem("CRM_1_rate").getRange().values = [[0.2]];
      }),
    );
    await page.getByText(simulation.stale).waitFor();
    expect(excel.defects).toEqual([]);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  const kept = [
    ["keeps the language chosen in it", "", "fa"],
    ["changes its language where nothing can be kept", refusedStorage, "en"],
  ] as const;
  it.each(some(kept))("%s", async (_, before, next) => {
    const { page } = await opened("en", "fil-PH", "EUR", {}, before);
    const submit = (language: Language) =>
      page.getByRole("button", { name: locales[language].pane.create.sample, exact: true }).waitFor();
    await submit("en");
    await chooseLanguage(page, "en", "fa");
    await submit("fa");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await expect
      .poll(() => page.getByText(locales.fa.pane.settings.languageNotKept).count())
      .toBe(before === "" ? 0 : 1);
    await page.reload();
    await submit(next);
    expect(await page.locator("html").getAttribute("lang")).toBe(next);
    // Microsoft's library reports on the console, once for each load, that it was denied the storage. The pane throws nothing.
    const denied = "error: SecurityError: Access is denied for this document.";
    expect(page.complaints).toEqual(before === "" ? [] : [denied, denied]);
    await page.close();
  });

  itDrawn("explains that a Turkish Excel doesn't know the functions, and still shows the figures", async () => {
    const { page, excel } = await opened("tr", "tr-TR", "TRY", { turkish: "deaf" });
    const { create, results } = locales.tr.pane;
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    await page.getByText(results.addInUnknown).waitFor();
    const shown = page.getByRole("button", { name: results.roi }).first();
    expect((await shown.innerText()).replace(/[\u200e\u200f\u00a0]/g, "")).toContain("%80,8");
    expect(excel.defects).toEqual([]);
    await page.close();
  });

  /** What goes wrong in Excel as soon as the new sheet is there, or before, and the words for it. */
  const faults: readonly (readonly [
    Language,
    string,
    keyof typeof locales.en.pane.create.trouble | "failed",
    Fault,
  ])[] = [
    ["en", "en-GB", "protected", ({ book }) => after(() => (book.isProtected = true))],
    ["tr", "tr-TR", "gone", ({ book }) => after(() => book.sheetList[1]?.delete())],
    ["fi", "fi-FI", "failed", ({ book }, isFirst) => (book.sheetList[1] && isFirst() ? general : undefined)],
    ["fa", "fa-IR", "remains", ({ book }) => (book.sheetList[1] ? general : undefined)],
  ];

  it.each(some(faults, 2))("explains in %s (%s) what went wrong: %s", async (language, locale, key, fault) => {
    const { page, excel } = await opened(language, locale, "EUR");
    const { create, results } = locales[language].pane;
    const before = picture(excel);
    let failed = 0;
    excel.onSync = () => fault(excel, () => failed++ === 0);
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    const sheets = locales[language].sheet.sheetName;
    await page.getByText(key === "failed" ? create.failed : fillIsolated(create.trouble[key], { sheets })).waitFor();
    excel.onSync = undefined;
    if (key !== "remains") expect(picture(excel)).toEqual(before);
    excel.book.isProtected = false;
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    expect(excel.book.sheetList.map(({ name }) => name)).toEqual(["Sheet1", sheets]);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  itDrawn("explains that a cell is being edited, and creates the sheet afterwards", async () => {
    const { page, excel } = await opened("en", "en-US", "EUR");
    const { create, results } = locales.en.pane;
    const sample = page.getByRole("button", { name: create.sample, exact: true });
    await sample.waitFor();
    excel.beginCellEdit();
    await sample.click();
    await page.getByText(create.trouble.editing).waitFor();
    excel.endCellEdit();
    await page.getByRole("button", { name: create.sample, exact: true }).click();
    await page.getByRole("heading", { name: results.title }).waitFor();
    await page.close();
  });
});
