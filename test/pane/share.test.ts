import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import type { Audience } from "../../src/sharing/audience";
import { describeWith } from "../tools/tool";
import { itDrawn, readers, some } from "../tools/sample";
import { filled, planned } from "../workbook/books";
import { cellOf } from "../workbook/cellOf";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { gets } from "./openTab";
import { shot as shotOf } from "./shots";
import { bare, quiet, log, spoken, withSample } from "./steps";

const press = async (page: Page, name: string) => {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
};

/** Formulas of the sheet with our functions. */
const ours = (page: Page) =>
  page.evaluate(async () => {
    const { sheets } = await window.paper.book();
    return sheets
      .slice(0, 2)
      .flatMap(({ cells }) => cells.flatMap(({ formula }) => (/CRM[A-Z]+\(/.test(formula ?? "") ? [formula] : [])));
  });

/** The cell with our function beside the first answer. */
const addInOf = (language: Language): string =>
  cellOf(planned("sheet", language, filled("sheet", language, 5)), locales[language].sheet.rows.roi, 3).address;

describeWith(["Chromium"], "sharing from the pane", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const opened = async (
    language: Language,
    options: BrowserContextOptions = {},
    audience: Audience = "withoutAddIn",
  ) => {
    const page = await pages.open(language, options);
    await withSample(page);
    const words = locales[language].pane.share;
    await gets(page, language, audience);
    await page.getByRole("button", { name: words.check, exact: true }).waitFor();
    const shot = (name: string) => shotOf(page, name);
    return { page, words, shot };
  };

  describe.each(readers)("%s, by the keyboard, at 320 px", (language) => {
    it("checks, shows every change before preparing, and restores", async () => {
      const { page, words, shot } = await opened(language);
      const { sharing } = locales[language];
      await press(page, words.check);
      await page.getByText(sharing.found.sample.title, { exact: true }).waitFor();
      await accessible(page);
      await shot(`check-${language}`);

      const before = await ours(page);
      expect(before).toHaveLength(8);
      await press(page, words.prepare);
      // By kind and count; the formulas are behind a button.
      await page.getByText(sharing.becomes.twin).first().waitFor();
      expect(await page.getByText(addInOf(language)).count()).toBe(0);
      await press(page, words.showFormulas);
      await page.getByText(addInOf(language)).first().waitFor();
      expect(bare(await page.locator("main").innerText())).toContain(sharing.becomes.twin);
      await accessible(page);
      await shot(`prepare-${language}`);
      expect(await ours(page)).toEqual(before);

      await press(page, words.prepareHere);
      await expect.poll(() => ours(page)).toEqual([]);
      await expect.poll(() => spoken(page)).toContain(sharing.note.sheet);
      await accessible(page);

      await press(page, words.restore);
      await page.getByRole("button", { name: words.restoreAll, exact: true }).waitFor();
      await shot(`restore-${language}`);
      await page.getByRole("button", { name: words.restoreAll, exact: true }).press("Enter");
      await expect.poll(() => ours(page)).toEqual(before);
      expect(await spoken(page)).toContain(words.restored);
      quiet(page);
    });

    it("makes a workbook, a page and a mail text in another language", async () => {
      const { page, words, shot } = await opened(language);
      const into: Language = language === "fa" ? "fi" : "fa";
      await page.getByLabel(words.pack.language).selectOption(into);
      await press(page, words.pack.workbook);
      await expect.poll(() => log(page)).toContain(`file of ${into}`);
      await expect.poll(async () => (await log(page)).at(-1)).toMatch(/^deliver 2 .*\.xlsx$/);
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
      });
      await press(page, words.pack.letter);
      const text = page.locator("textarea");
      await text.waitFor();
      expect(await text.getAttribute("dir")).toBe(into === "fa" ? "rtl" : "ltr");
      expect(await text.inputValue()).toContain(locales[into].sharing.pack.sample);
      await accessible(page);
      await shot(`pack-${language}`);
      quiet(page);
    });
  });

  itDrawn("prints a page in its own frame, which is removed after printing", async () => {
    const { page, words } = await opened("en", {}, "reader");
    await page.evaluate(() => {
      const printed: string[] = [];
      Object.assign(window, { printed });
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(node instanceof HTMLIFrameElement)) continue;
          node.addEventListener("load", () => {
            const shown = node.contentWindow;
            if (shown)
              shown.print = () =>
                void ["beforeprint", "afterprint"].forEach((event) => {
                  if (event === "beforeprint") printed.push(shown.document.title);
                  shown.dispatchEvent(new Event(event));
                });
          });
        }
      }).observe(document.body, { childList: true });
    });
    await page.getByLabel(words.pack.language).selectOption("fi");
    await press(page, words.pack.page);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed))
      .toEqual([locales.fi.sharing.pack.page.title]);
    await expect.poll(() => page.locator("iframe").count()).toBe(0);
    quiet(page);
  });

  itDrawn("repairs formulas that another add-in has changed", async () => {
    const { page, words } = await opened("en");
    await page.evaluate(() => window.paper.write("B2", { error: "#NAME?" }, "'C:\\x.xla'!_xldudf_CRMROI(B3:C3,B4:C4)"));
    await press(page, words.repair);
    await page.getByRole("button", { name: words.repairAll, exact: true }).press("Enter");
    await expect.poll(() => ours(page)).toContain("=CRMROI(B3:C3,B4:C4)");
    quiet(page);
  });

  itDrawn("leaves the workbook unchanged when cancelled or failed, and gives the reason", async () => {
    const { page, words } = await opened("en");
    const before = await ours(page);
    await page.evaluate(() => Object.assign(window.paper, { pace: 200 }));
    await press(page, words.prepare);
    await press(page, words.prepareHere);
    await press(page, words.cancel);
    await page.getByText(words.trouble.cancelled).waitFor();
    expect(await ours(page)).toEqual(before);
    await page.evaluate(() => Object.assign(window.paper, { pace: 0, failure: "no" }));
    await press(page, words.prepare);
    await press(page, words.prepareHere);
    await page.getByText(words.trouble.failed).waitFor();
    expect(await ours(page)).toEqual(before);
    quiet(page);
  });

  const looks = [
    ["dark", { colorScheme: "dark" }],
    ["contrast", { forcedColors: "active" }],
    ["wide", { viewport: { width: 720, height: 900 } }],
    ["wide dark", { viewport: { width: 720, height: 900 }, colorScheme: "dark" }],
  ] as const;
  it.each(some(looks))("is accessible in this variant: %s", async (name, options) => {
    for (const language of readers) {
      const { page, words, shot } = await opened(language, options);
      await press(page, words.prepare);
      await press(page, words.showFormulas);
      await page.getByText(addInOf(language)).first().waitFor();
      await accessible(page);
      await shot(`${name}-${language}`);
      quiet(page);
    }
  });
});
