import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCode } from "../../src/grid/formats";
import { fillIsolated } from "../../src/language/fill";
import { listed } from "../../src/language/lists";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { itDrawn, readers, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { openTab } from "./openTab";
import { shot } from "./shots";
import { bare, quiet, log, spoken } from "./steps";

describeWith(["Chromium"], "the Functions tab", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const field = (page: Page, language: Language, parameter: string) =>
    page.getByLabel(new RegExp(`^${locales[language].answer.parameters[parameter] ?? parameter}( \\(|$)`));
  const select = (page: Page, cells: string) => page.evaluate((cells) => window.paper.select(cells), cells);
  const value = (page: Page) => page.getByRole("tabpanel").getByRole("status").innerText();

  /** The sheet's figures, and the function's fields, with B5 as the selected cell. */
  async function opened(language: Language, text: string, id: string, options: object = {}) {
    const page = await pages.open(language, options);
    await page.evaluate(() => {
      for (const [cell, amount] of Object.entries({ B2: 120, C2: 130, B3: 100, C3: 100, D3: 1 }))
        window.paper.write(cell, amount);
      window.paper.select("B5");
    });
    await openTab(page, language, "functions");
    const words = locales[language].pane.functions;
    const search = page.getByRole("searchbox");
    await search.fill(text);
    await page.getByRole("button", { name: new RegExp(`^${id}\\b`) }).click();
    await page.getByRole("heading", { name: id }).waitFor();
    return { page, words };
  }

  describe.each(readers)("%s, at 320 px", (language) => {
    it("finds a function by the reader's words, fills its arguments from the sheet, and inserts it", async () => {
      const asked = { en: "rate of return", tr: "getiri", fa: "نرخ بازده", fi: "tuottoprosentti" }[language];
      const { page, words } = await opened(language, asked, "CRMROI");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("CRMROI");
      const { benefits = "", costs = "" } = locales[language].answer.parameters;
      expect(bare(await value(page))).toBe(
        bare(fillIsolated(words.missing, { parameters: listed([benefits, costs], language) })),
      );
      await field(page, language, "benefits").focus();
      await select(page, "B2:C2");
      await expect.poll(() => field(page, language, "benefits").inputValue()).toBe("'Sheet1'!B2:C2");
      await field(page, language, "costs").focus();
      await select(page, "B3:C3");
      await expect.poll(() => value(page).then(bare)).toMatch(/25|۲۵/);
      await accessible(page);
      await shot(page, `functions-${language}`);
      await page.getByRole("button", { name: words.insert, exact: true }).click();
      const inserted = bare(fillIsolated(words.inserted, { function: "CRMROI", address: "B5" }));
      await expect.poll(() => spoken(page)).toBe(inserted);
      expect(bare(await page.getByRole("tabpanel").innerText())).toContain(inserted);
      await expect
        .poll(async () => (await log(page)).at(-1))
        .toBe(`insert 'Sheet1'!B5 =CRMROI(B2:C2,B3:C3) ${formatCode("ratio", { language })}`);
      // The cell is explained, too.
      await page.getByRole("heading", { name: locales[language].reason.title }).waitFor();
      await accessible(page);
      quiet(page);
    });
  });

  it.each(some([{ colorScheme: "dark" }, { forcedColors: "active" }] as const))(
    "is as accessible with %o",
    async (asked) => {
      for (const language of readers) {
        const { page } = await opened(language, "CRMNPV", "CRMNPV", asked);
        await field(page, language, "rate").fill("10");
        await accessible(page);
        await shot(page, `functions-${language}-${JSON.stringify(asked).replace(/\W/g, "")}`);
        quiet(page);
      }
    },
  );

  itDrawn("shows a refusal before inserting, in words, and the value once it is mended", async () => {
    const { page, words } = await opened("en", "CRMROI", "CRMROI");
    await field(page, "en", "benefits").fill("B2:C2");
    await field(page, "en", "costs").fill("B3:D3");
    await expect.poll(() => value(page).then(bare)).toContain("benefits has 2 periods, costs has 3.");
    expect(await value(page)).toContain(words.refused);
    await field(page, "en", "costs").fill("nowhere");
    await expect.poll(() => value(page).then(bare)).toBe("costs: there are no cells at nowhere.");
    await page.evaluate(() => window.paper.write("C3", { error: "#REF!" }));
    await field(page, "en", "costs").fill("b3:c3");
    await expect.poll(() => value(page).then(bare)).toBe("The error #REF! comes from cell C3 (costs).");
    await page.evaluate(() => window.paper.write("C3", 100));
    await expect.poll(() => value(page).then(bare)).toBe("Value: 25.0%");
    quiet(page);
  });

  itDrawn("doesn't insert where arguments are missing, or where the formula would read itself", async () => {
    const { page, words } = await opened("en", "CRMROI", "CRMROI");
    const insert = page.getByRole("button", { name: words.insert, exact: true });
    expect(await insert.getAttribute("aria-disabled")).toBe("true");
    await insert.click({ force: true });
    await field(page, "en", "benefits").fill("B2:C2");
    await field(page, "en", "costs").fill("B3:C5");
    await expect.poll(() => value(page).then(bare)).toContain("B5 would read itself: it lies in costs.");
    await insert.click({ force: true });
    expect((await log(page)).filter((line) => line.startsWith("insert"))).toEqual([]);
    quiet(page);
  });

  itDrawn("asks before it replaces a cell's content, and can leave it", async () => {
    const { page, words } = await opened("en", "CRMROI", "CRMROI");
    await page.evaluate(() => window.paper.write("B5", "mine"));
    await field(page, "en", "benefits").fill("B2:C2");
    await field(page, "en", "costs").fill("B3:C3");
    await page.getByText("25.0%").first().waitFor();
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press(words.insert);
    await page.getByText("is not empty. Replace what it holds?").waitFor();
    await accessible(page);
    await press(words.leave);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.insert);
    expect((await log(page)).filter((line) => line.startsWith("insert"))).toEqual([]);
    await press(words.insert);
    await press(words.replace);
    await expect.poll(() => log(page)).toContain("insert 'Sheet1'!B5 =CRMROI(B2:C2,B3:C3) 0.0%_);(0.0%)");
    quiet(page);
  });

  it.each(some(["protected", "editing", "readOnly", "gone", "failed"] as const))(
    "says why nothing was inserted: %s",
    async (refusal) => {
      const { page, words } = await opened("fi", "CRMROI", "CRMROI");
      await page.evaluate((refusal) => Object.assign(window.paper, { refusal }), refusal);
      await field(page, "fi", "benefits").fill("B2:C2");
      await field(page, "fi", "costs").fill("B3:C3");
      await page.getByText(/25,0/).first().waitFor();
      await page.getByRole("button", { name: words.insert, exact: true }).click();
      expect(await page.getByRole("alert").innerText()).toBe(words.trouble[refusal]);
      quiet(page);
    },
  );

  itDrawn("refuses a table that would meet filled cells", async () => {
    const { page, words } = await opened("en", "CRMROITABLE", "CRMROITABLE");
    await page.evaluate(() => window.paper.write("B7", "mine"));
    await field(page, "en", "benefits").fill("B2:C2");
    await field(page, "en", "costs").fill("B3:C3");
    await field(page, "en", "rate").fill("8%");
    await page.getByText(/A table of/).waitFor();
    await page.getByRole("button", { name: words.insert, exact: true }).click();
    expect(bare(await page.getByRole("alert").innerText())).toMatch(
      /needs \d+ rows and \d+ columns of empty cells from B5/,
    );
    quiet(page);
  });

  itDrawn("writes the example and the formula as this Excel takes them, and says where that is a guess", async () => {
    for (const [language, sign, formula, isTold] of [
      ["en", ",", "=CRMNPV(B2:E2;B3:E3;0,08)", true],
      ["fi", ".", "=CRMNPV(B2:E2,B3:E3,0.08)", true],
      ["fi", undefined, "=CRMNPV(B2:E2;B3:E3;0,08)", false],
    ] as const) {
      const page = await pages.open(language);
      await page.evaluate((sign) => Object.assign(window.paper, { sign }), sign);
      await openTab(page, language, "functions");
      await page.getByRole("searchbox").fill("npv");
      await page.getByRole("button", { name: /^CRMNPV\b/ }).click();
      await page.getByText(formula, { exact: true }).waitFor();
      const words = locales[language].pane.functions;
      const sentence = (isTold ? words.written : words.guessed).split("{")[0] ?? "";
      await expect.poll(() => page.getByText(sentence).count()).toBe(1);
      quiet(page);
    }
  });

  itDrawn("keeps what was filled in over other tabs and functions, and gives the focus back to the list", async () => {
    const { page, words } = await opened("en", "CRMROI", "CRMROI");
    await field(page, "en", "benefits").fill("B2:C2");
    await openTab(page, "en", "result");
    // A selection made for another reason.
    await select(page, "C9");
    await openTab(page, "en", "functions");
    expect(await field(page, "en", "benefits").inputValue()).toBe("B2:C2");
    await page.getByRole("button", { name: words.back, exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^CRMROI/);
    expect(await page.getByRole("searchbox").inputValue()).toBe("CRMROI");
    await page.getByRole("button", { name: /^CRMROI\b/ }).click();
    expect(await field(page, "en", "benefits").inputValue()).toBe("B2:C2");
    quiet(page);
  });
});
