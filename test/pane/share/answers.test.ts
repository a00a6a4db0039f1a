/** Who gets the workbook: the steps for each answer in each state of the workbook, by the keyboard alone too. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../../src/grid/book";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { StepKey } from "../../../src/pane/share/steps";
import { audiences, type Audience } from "../../../src/sharing/audience";
import { prepare } from "../../../src/sharing/prepare";
import { itDrawn, readers, some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { accessible } from "../accessibility";
import { panePages, type PanePages } from "../browser";
import { gets, openTab } from "../openTab";
import { shot } from "../shots";
import { bare, quiet, log, withSample } from "../steps";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const titlesIn = async (page: Page) => (await page.locator("ol h3").allInnerTexts()).map(bare);
/** The step's place in the list, with all that it shows. */
const step = (page: Page, language: Language, key: StepKey) =>
  page
    .locator("ol > li")
    .filter({ has: page.getByText(locales[language].pane.share.steps.titles[key], { exact: true }) });
const isDone = async (page: Page, language: Language, key: StepKey) =>
  (await step(page, language, key).getByText(locales[language].pane.share.steps.done, { exact: true }).count()) > 0;
const broken = (page: Page) =>
  page.evaluate(() => window.paper.write("B2", { error: "#NAME?" }, "[1]!_xldudf_CRMROI(B3:C3,B4:C4)"));

async function prepareElsewhere(page: Page): Promise<void> {
  const book = (await page.evaluate(() => window.paper.book())) as Book;
  const { rewriting } = prepare(book, locales.en);
  if (!rewriting) throw new Error("There is nothing to prepare.");
  await page.evaluate((given) => window.paper.rewrite(given, () => undefined, new AbortController().signal), rewriting);
}

describeWith(["Chromium"], "who gets the workbook", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "no calls": async () => undefined,
    calls: (page) => withSample(page),
    prepared: async (page) => {
      await withSample(page);
      await prepareElsewhere(page);
    },
    broken: async (page) => {
      await withSample(page);
      await broken(page);
    },
    "prepared and broken": async (page) => {
      await withSample(page);
      await prepareElsewhere(page);
      await broken(page);
    },
  };

  const own: Readonly<Record<Audience, readonly StepKey[]>> = {
    withAddIn: ["check", "repair", "restore", "file", "letter"],
    withoutAddIn: ["check", "repair", "prepare", "file", "letter", "restore"],
    reader: ["check", "repair", "page", "letter", "restore"],
  };

  it.each(some(Object.keys(states), 2))("has exactly its steps in a workbook with: %s", async (state) => {
    const page = await pages.open("en");
    await states[state]?.(page);
    await openTab(page, "en", "share");
    const { titles } = locales.en.pane.share.steps;
    const isNeeded = (key: StepKey) =>
      key === "repair" ? state.includes("broken") : key === "restore" ? state.includes("prepared") : true;
    const expected = (keys: readonly StepKey[]) => keys.filter(isNeeded).map((key) => titles[key]);
    await expect.poll(() => titlesIn(page)).toEqual(expected(["repair", "restore"]));
    await accessible(page);
    for (const audience of audiences) {
      await gets(page, "en", audience);
      await expect.poll(() => titlesIn(page)).toEqual(expected(own[audience]));
      // Only what Prepare would do is done without the reader, and only where there is nothing to do.
      const done = page.locator("ol > li").filter({ hasText: locales.en.pane.share.steps.done });
      const isPrepared = audience === "withoutAddIn" && (state === "no calls" || state === "prepared");
      await expect.poll(() => done.count(), { message: audience }).toBe(isPrepared ? 1 : 0);
      await accessible(page);
    }
    quiet(page);
  });

  describe.each(readers)("by the keyboard alone (%s)", (language) => {
    const words = locales[language].pane.share;
    const focused = (page: Page) =>
      page.evaluate(() => ({
        text: (document.activeElement as HTMLElement | null)?.innerText ?? "",
        isLost: document.activeElement === null || document.activeElement === document.body,
      }));
    const keep = async (page: Page) => expect((await focused(page)).isLost).toBe(false);
    const tabTo = async (page: Page, name: string) => {
      for (let times = 0; times < 40; times++) {
        await page.keyboard.press("Tab");
        if (bare((await focused(page)).text) === name) return;
      }
      throw new Error(`No stop is called ${name}.`);
    };
    const answer = async (page: Page, audience: Audience) => {
      await page.getByRole("tab", { name: locales[language].pane.frame.tabs.share }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("radio").first().waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      for (let at = 0; at < audiences.indexOf(audience); at++) await page.keyboard.press("ArrowDown");
      await expect.poll(() => page.getByRole("radio", { checked: true }).getAttribute("value")).toBe(audience);
    };
    const check = async (page: Page) => {
      await tabTo(page, words.check);
      await page.keyboard.press("Enter");
      await page.getByText(locales[language].sharing.found.sample.title, { exact: true }).waitFor();
      await keep(page);
      await page.keyboard.press("Escape");
      await expect.poll(async () => (await focused(page)).text).toBe(words.check);
    };

    itDrawn("a sender comes from the tab to the file: somebody with the add-in", async () => {
      const page = await pages.open(language);
      await withSample(page);
      await answer(page, "withAddIn");
      await check(page);
      expect(await page.getByText(locales[language].sharing.found.ours.title, { exact: true }).count()).toBe(0);
      await tabTo(page, words.pack.workbook);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await log(page)).at(-1)).toMatch(/^deliver 2 .*\.xlsx$/);
      // As it is: nothing was replaced in it.
      expect((await log(page)).filter((line) => line.startsWith("file"))).toEqual([]);
      await expect.poll(() => isDone(page, language, "file")).toBe(true);
      await keep(page);
      await accessible(page);
      await shot(page, `answers-with-${language}`);
      quiet(page);
    });

    it("a sender comes from the tab to the file: somebody without it", async () => {
      const page = await pages.open(language);
      await withSample(page);
      await answer(page, "withoutAddIn");
      await check(page);
      await tabTo(page, words.prepare);
      await page.keyboard.press("Enter");
      await page.getByText(locales[language].sharing.becomes.twin).first().waitFor();
      await keep(page);
      await tabTo(page, words.prepareHere);
      await page.keyboard.press("Enter");
      await expect.poll(() => isDone(page, language, "prepare")).toBe(true);
      await keep(page);
      await tabTo(page, words.pack.workbook);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await log(page)).at(-1)).toMatch(/^deliver 2 .*\.xlsx$/);
      await keep(page);
      await tabTo(page, words.pack.letter);
      await page.keyboard.press("Enter");
      await expect.poll(() => isDone(page, language, "letter")).toBe(true);
      await accessible(page);
      await shot(page, `answers-without-${language}`);
      await tabTo(page, words.restore);
      await page.keyboard.press("Enter");
      await tabTo(page, words.restoreAll);
      await page.keyboard.press("Enter");
      await expect.poll(() => step(page, language, "restore").innerText()).toContain(words.restored);
      await keep(page);
      // What was sent is not unsent by it, and there is something to prepare again.
      expect(await isDone(page, language, "letter")).toBe(true);
      expect(await isDone(page, language, "prepare")).toBe(false);
      quiet(page);
    });

    itDrawn("a sender comes from the tab to the file: only a reader", async () => {
      const page = await pages.open(language);
      await withSample(page);
      await page.evaluate(() => Object.assign(window.paper, { print: () => Promise.reject(new Error("no")) }));
      await answer(page, "reader");
      await check(page);
      await tabTo(page, words.pack.page);
      await page.keyboard.press("Enter");
      await page.getByText(words.pack.notPrinted, { exact: true }).waitFor();
      await keep(page);
      await tabTo(page, words.pack.savePage);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toMatch(/\.html$/);
      await shot(page, `answers-reader-${language}`);
      quiet(page);
    });
  });

  itDrawn("remembers the answer and the recipient's language for the workbook", async () => {
    const page = await pages.open("en");
    await withSample(page);
    await gets(page, "en", "reader");
    await page.getByLabel(locales.en.pane.share.pack.language).selectOption("fi");
    await page.reload();
    await openTab(page, "en", "share");
    expect(await page.getByRole("radio", { checked: true }).getAttribute("value")).toBe("reader");
    expect(await page.getByLabel(locales.en.pane.share.pack.language).inputValue()).toBe("fi");
    quiet(page);
  });

  itDrawn("writes nothing that the reader has not seen: the list is shown anew", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await withSample(page);
    await gets(page, "en", "withoutAddIn");
    await press(page, words.prepare);
    await page.getByRole("button", { name: words.prepareHere, exact: true }).waitFor();
    await page.evaluate(() => window.paper.write("A1", 0.5, "CRMROI(B3:C3,B4:C4)"));
    await press(page, words.prepareHere);
    await page.getByText(words.renewed).waitFor();
    expect(await log(page)).toEqual(["paint Cost and benefit"]);
    await press(page, words.prepareHere);
    await expect.poll(async () => (await log(page)).at(-1)).toBe("rewrite 9");
    quiet(page);
  });

  itDrawn("shows nothing as done once the workbook has changed, or is for somebody else", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await withSample(page);
    await gets(page, "en", "withoutAddIn");
    await press(page, words.check);
    await press(page, words.pack.letter);
    const letter = step(page, "en", "letter").getByText(words.steps.done, { exact: true });
    const check = step(page, "en", "check").getByText("To look at");
    await letter.waitFor();
    await expect.poll(() => check.count()).toBe(1);
    await gets(page, "en", "reader");
    expect(await letter.count()).toBe(0);
    await gets(page, "en", "withoutAddIn");
    await expect.poll(() => letter.count()).toBe(1);
    await page.evaluate(() => window.paper.write("A1", 7));
    await letter.waitFor({ state: "detached" });
    expect(await check.count()).toBe(0);
    quiet(page);
  });

  itDrawn("makes no file in which functions would be left, and names the cells", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await withSample(page);
    await page.evaluate(() =>
      window.paper.write("A1", { error: "#NAME?" }, "CRMROI(OFFSET(B3,0,0,1,2),OFFSET(B4,0,0,1,2))"),
    );
    await gets(page, "en", "withoutAddIn");
    await press(page, words.pack.workbook);
    const alert = step(page, "en", "file").getByRole("alert");
    await alert.waitFor();
    expect(bare(await alert.innerText())).toContain("no value that could be fixed in the file: Sheet1!A1.");
    expect((await log(page)).filter((line) => line.startsWith("deliver"))).toEqual([]);
    quiet(page);
  });

  itDrawn("names the sheets that a file in another language leaves out", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await withSample(page);
    await page.evaluate(() => window.paper.write("A1", 7));
    await gets(page, "en", "withAddIn");
    await page.getByLabel(words.pack.language).selectOption("tr");
    await press(page, words.pack.workbook);
    await expect.poll(async () => bare(await step(page, "en", "file").innerText())).toContain("“Sheet1”");
    expect(await log(page)).toContain("file of tr");
    quiet(page);
  });

  itDrawn("says what to do where the spreadsheet gives no file of a workbook that was changed", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await withSample(page);
    await page.evaluate(() => {
      Object.assign(window.paper, { file: undefined });
      window.paper.write("'Cost and benefit'!B60", 1, "1+0");
    });
    await gets(page, "en", "withoutAddIn");
    await press(page, words.pack.workbook);
    await page.getByText(words.pack.prepareFirst).waitFor();
    await press(page, words.prepare);
    await press(page, words.prepareHere);
    await expect.poll(() => step(page, "en", "prepare").innerText()).toContain(words.steps.done);
    await press(page, words.pack.workbook);
    await page.getByText(words.pack.saveCopy).waitFor();
    quiet(page);
  });

  itDrawn("says that the workbook could not be read", async () => {
    const page = await pages.open("en");
    await page.evaluate(() => Object.assign(window.paper, { book: () => Promise.reject(new Error("no")) }));
    await openTab(page, "en", "share");
    await page.getByText(locales.en.pane.share.trouble.unreadable).waitFor();
    quiet(page);
  });

  it("takes back what it has found, once the workbook can't be read any more", async () => {
    const page = await pages.open("en");
    const words = locales.en.pane.share;
    await gets(page, "en", "withoutAddIn");
    // A workbook without a call of ours has nothing to prepare.
    await expect.poll(() => step(page, "en", "prepare").innerText()).toContain(words.nothingToPrepare);
    await page.evaluate(() => {
      Object.assign(window.paper, { book: () => Promise.reject(new Error("no")) });
      window.paper.write("A1", 1, "CRMROI(1,2)");
    });
    await page.getByText(words.trouble.unreadable).waitFor();
    expect(await step(page, "en", "prepare").innerText()).not.toContain(words.nothingToPrepare);
    quiet(page);
  });

  it.each(some(["tr", "fi"] as const))("looks well in %s at 320 px", async (language) => {
    const page = await pages.open(language);
    await withSample(page);
    await broken(page);
    await gets(page, language, "withoutAddIn");
    await step(page, language, "repair").waitFor();
    await accessible(page);
    await shot(page, `answers-${language}`);
    quiet(page);
  });
});
