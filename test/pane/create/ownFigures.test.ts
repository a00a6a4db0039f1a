import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { describeWith } from "../../tools/tool";
import { itDrawn, readers, some } from "../../tools/sample";
import { accessible } from "../accessibility";
import { panePages, type PanePages } from "../browser";
import { chooseLanguage } from "../settings";
import { shot } from "../shots";
import { bare, quiet, own, spoken } from "../steps";

const words = locales.en.pane.create;

/** Types and counts what isn't part of a figure: the key that ends a figure belongs to it, as in a sheet. */
class Keys {
  pressed = 0;
  constructor(private readonly page: Page) {}
  async press(key: string, times = 1) {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
    this.pressed += times;
  }
  async figures(...figures: readonly string[]) {
    for (const figure of figures) {
      await this.page.keyboard.type(figure);
      await this.page.keyboard.press("Enter");
    }
  }
  /** Until the button has the focus. */
  async tabTo(name: string) {
    for (let i = 0; i < 12; i++) {
      await this.press("Tab");
      if ((await this.page.evaluate(() => document.activeElement?.textContent)) === name) return;
    }
    throw new Error(`${name} isn't reached.`);
  }
}

const headline = (page: Page, key: string) => page.locator(`[data-headline=${key}] dd`);
const live = async (page: Page) =>
  Promise.all(["roi", "npv", "payback"].map(async (key) => bare(await headline(page, key).innerText())));
const amount = (page: Page, line: string, year: string) => page.getByLabel(new RegExp(`^\u2068?${line}.*${year}`));
/** Puts a text on the page as the clipboard would. */
const paste = (page: Page, text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const named = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    const [, number = "", key = ""] = /^CRM_(\d+)_(.*)$/.exec(wanted) ?? [];
    const model = (await window.paper.models()).find((each) => each.number === Number(number));
    return model && (await window.paper.read(model, [key])).get(key);
  }, name);

describeWith(["Chromium"], "one's own figures", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  it("are answered after at most twelve keys beside them, by keyboard alone, and are created with these", async () => {
    const page = await pages.open("en", { locale: "en-GB" });
    const keys = new Keys(page);
    await keys.tabTo(words.own);
    await keys.press("Enter");
    // The focus is in the first amount: costs of four years, then past two lines to the benefits, and past one to the rate.
    await keys.figures("100000", "20,000", "20000", "20000");
    await keys.press("ArrowDown", 2);
    await keys.figures("0", "60000", "90000", "90000");
    await keys.press("ArrowDown");
    await page.keyboard.type("10");
    expect(await live(page)).toEqual(["50.0%", "£46,807", "1.86 years"]);
    await keys.press("Control+Enter");
    await page.getByRole("list").first().waitFor();
    expect(keys.pressed).toBeLessThanOrEqual(12);
    expect(await named(page, "CRM_1_costs_licences")).toEqual([[100000, 20000, 20000, 20000]]);
    expect(await named(page, "CRM_1_currency")).toEqual([["GBP"]]);
    expect(bare(await page.getByRole("button", { name: /^NPV/ }).innerText())).toContain("£46,807");
    quiet(page);
  });

  it("are answered after fewer keys if they are pasted", async () => {
    const page = await pages.open("en");
    const keys = new Keys(page);
    await keys.tabTo(words.own);
    await keys.press("Enter");
    await paste(
      page,
      "\t2026\t2027\t2028\nCosts\nLicences\t10,000\t5,000\t5,000\nBenefits\nFewer fairs\t0\t15,000\t15,000",
    );
    keys.pressed += 1;
    await page.keyboard.type("8");
    await expect.poll(async () => (await live(page))[0]).toContain("50.0%");
    expect(keys.pressed).toBeLessThanOrEqual(12);
    expect(await spoken(page)).toBe("Rows taken: 1 of costs, 1 of benefits.");
    expect(await amount(page, "Licences", "2026").inputValue()).toBe("10000");
    expect(await page.getByLabel(words.years).inputValue()).toBe("2");
    quiet(page);
  });

  itDrawn("that were pasted without saying what they are, are asked about, and no row is lost", async () => {
    const page = await pages.open("en");
    await own(page);
    await page.getByRole("button", { name: words.paste.open }).click();
    await paste(page, "Licences; 10; 20\nFairs; 0; 15 k\nTotal; 10; 35\nRegards, Ida");
    const review = page.getByRole("region", { name: words.paste.title });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(words.paste.decide);
    expect(
      await review
        .getByRole("listitem")
        .allInnerTexts()
        .then((all) => all.map(bare)),
    ).toEqual([
      "No row of years was found: the first amount is year 0.",
      "Row 4 has no amounts and is left out: “Regards, Ida”",
      "Row 2: “15 k” is no number. It stands in its field for you to correct.",
    ]);
    await accessible(page);
    await shot(page, "create-review");
    await page.getByRole("button", { name: words.paste.take }).click();
    expect(bare(await page.getByRole("alert").innerText())).toBe(
      "Choose cost, benefit or leave out for: Licences, Fairs.",
    );
    await page.getByRole("radio", { name: words.paste.cost }).first().check();
    await page.getByRole("radio", { name: words.paste.benefit }).nth(1).check();
    await page.getByRole("button", { name: words.paste.take }).click();
    expect(await page.getByRole("alert").innerText()).toBe(words.wrong.amount);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("15 k");
    expect(bare(await page.locator("[data-answer]").innerText())).toContain("Fairs, Year 1 can’t be read");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("15");
    await expect.poll(async () => (await live(page))[0]).toContain("-50.0%");
    quiet(page);
  });

  itDrawn("ask about a number that can be two", async () => {
    const page = await pages.open("fi");
    await own(page);
    await paste(page, "Kustannukset\nA\t1.234\t5");
    const question = page.getByRole("radiogroup", { name: "1.234" });
    await question.getByRole("radio", { name: /^1\s234$/ }).click();
    expect(await amount(page, "A", "0").inputValue()).toBe("1234");
    quiet(page);
  });

  itDrawn("are kept while the reader goes back, and to another language, as the same numbers", async () => {
    const page = await pages.open("en");
    await own(page);
    await amount(page, "Software", "0").fill("1,234.5");
    await page.getByLabel(words.rate).fill("8.5");
    await page.getByRole("button", { name: words.back }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.own);
    await chooseLanguage(page, "en", "fi");
    await own(page);
    expect(await amount(page, "Ohjelmisto", "0").inputValue()).toBe("1234,5");
    // In Finnish 8.5 would be asked about, so the field has the number that was typed.
    expect(await page.getByLabel(locales.fi.pane.create.rate).inputValue()).toBe("8,5");
    await chooseLanguage(page, "fi", "fa");
    const field = amount(page, "نرم‌افزار", "۰");
    // Persian takes Latin digits with their signs for the same number.
    expect(await field.inputValue()).toBe("1,234.5");
    await chooseLanguage(page, "fa", "en");
    expect(await amount(page, "Software", "0").inputValue()).toBe("1,234.5");
    quiet(page);
  });

  itDrawn(
    "are kept when the creation is refused or cancelled, and make a second model with names of its own",
    async () => {
      const page = await pages.open("en");
      await own(page);
      await amount(page, "Software", "0").fill("500");
      await amount(page, "More sales", "1").fill("700");
      await page.evaluate(() => Object.assign(window.paper, { failure: "The workbook is protected." }));
      await page.getByRole("button", { name: words.submit, exact: true }).click();
      expect(await page.getByRole("alert").innerText()).toContain("The workbook is protected.");
      await page.evaluate(() => Object.assign(window.paper, { failure: undefined, pace: 150 }));
      await page.getByRole("button", { name: words.submit, exact: true }).click();
      await page.getByRole("progressbar").waitFor();
      await page.getByRole("button", { name: words.cancel, exact: true }).click();
      await page.getByText(words.cancelled).waitFor();
      expect(await amount(page, "Software", "0").inputValue()).toBe("500");
      await page.evaluate(() => Object.assign(window.paper, { pace: 0 }));
      await page.getByRole("button", { name: words.submit, exact: true }).click();
      await page.getByRole("list").first().waitFor();

      await page.getByRole("button", { name: words.title }).click();
      await own(page);
      expect(await amount(page, "Software", "0").inputValue()).toBe("500");
      await amount(page, "Software", "0").fill("900");
      await page.locator("input[value=full]").check();
      await page.getByText(words.asEntered).waitFor();
      await page.getByRole("button", { name: words.submit, exact: true }).click();
      await page.getByLabel("Sheet", { exact: true }).waitFor();
      expect(await named(page, "CRM_1_costs_licences")).toEqual([[500, 0, 0, 0]]);
      expect(await named(page, "CRM_2_costs_licences")).toEqual([[900, 0, 0, 0]]);
      expect(await named(page, "CRM_2_goLive")).toEqual([[0]]);
      quiet(page);
    },
  );

  itDrawn("can have lines added and removed, with the focus where the reader is", async () => {
    const page = await pages.open("en");
    await own(page);
    await page.getByRole("button", { name: words.addBenefits }).click();
    await page.keyboard.type("Fewer fairs");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "").then((name) => bare(name)),
    ).toBe("Remove Fewer fairs");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.addBenefits);
    expect(await spoken(page)).toBe("Fewer fairs is removed.");
    // A line with amounts and no name is asked for one.
    await page.keyboard.press("Enter");
    await page.getByLabel(/^\u2068?Line without a name.*Year 0/).fill("5");
    await page.getByRole("button", { name: words.submit, exact: true }).click();
    expect(await page.getByRole("alert").innerText()).toBe(words.wrong.label);
    quiet(page);
  });

  itDrawn("beyond the last year are kept and said, and the answer is heard", async () => {
    const page = await pages.open("en");
    await own(page);
    await amount(page, "Software", "0").fill("100");
    await amount(page, "More sales", "3").fill("150");
    await page.getByLabel(words.rate).fill("0");
    await expect.poll(() => spoken(page)).toBe("ROI 50.0%, NPV €50, payback 2.67 years".replace("€", "$"));
    await page.getByLabel(words.years).selectOption("2");
    expect(bare(await page.getByText("Amounts beyond the last year").innerText())).toContain("More sales");
    expect(await headline(page, "payback").innerText().then(bare)).toBe(words.live.never);
    await page.getByLabel(words.years).selectOption("3");
    await expect.poll(async () => (await live(page))[0]).toContain("50.0%");
    quiet(page);
  });

  it.each(readers)("have waves in the full workbook, which the answer and the workbook count: %s", async (language) => {
    const page = await pages.open(language);
    const { waves } = locales[language];
    await own(page);
    await page.locator("[data-figure=costs]").nth(1).fill("10000000000");
    await page.locator("[data-figure=benefits]").nth(1).fill("24000000000");
    expect(await page.getByText(waves.title).count()).toBe(0);
    await page.locator("input[value=full]").check();
    const add = page.getByRole("button", { name: waves.add, exact: true });
    await add.click();
    await page.keyboard.type("Sales");
    const figures = page.locator("[data-figure=waves]");
    await figures.nth(0).fill("30");
    await page.locator("form button[type=submit]").click();
    expect(bare(await page.getByRole("alert").innerText())).toBe(waves.wrong.goLive);
    expect(await figures.nth(1).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type("1");
    await add.click();
    await page.keyboard.type("Service");
    await figures.nth(3).fill("10");
    await figures.nth(4).fill("7");
    await page.locator("[data-figure=users]").fill("50");
    await accessible(page);
    await shot(page, `create-waves-${language}`);
    await page.locator("form button[type=submit]").click();
    const sum = waves.wrong.sum.replace(/\{.*?\}/g, ".*");
    await expect.poll(async () => bare(await page.getByRole("alert").first().innerText())).toMatch(new RegExp(sum));
    await page.locator("[data-figure=users]").fill("");
    // Three quarters of the users work with it all year, the others from its middle on.
    await page.locator("form button[type=submit]").click();
    await page.getByRole("list").first().waitFor();
    expect(await named(page, "CRM_1_users")).toEqual([[40]]);
    const net = (await named(page, "CRM_1_net")) as readonly (readonly number[])[];
    expect(net[0]?.[1]).toBeCloseTo(2.4e10 * 0.875 - 1e10, 3);
    quiet(page);
  });

  it.each(readers.flatMap((language) => some(["light", "dark"] as const).map((scheme) => [language, scheme] as const)))(
    "have no fault an accessibility checker finds, nor a sideways scroll: %s, %s, at 320 px",
    async (language: Language, colorScheme) => {
      const page = await pages.open(language, { colorScheme });
      await shot(page, `create-choice-${language}-${colorScheme}`);
      await accessible(page);
      await own(page);
      await accessible(page);
      const fields = page.locator("[data-figure=costs]");
      await fields.nth(0).fill("62000");
      await fields.nth(1).fill("x");
      await page.locator("[data-figure=benefits]").nth(2).fill("215000000000");
      await page.locator("form button[type=submit]").click();
      await page.getByRole("alert").waitFor();
      await accessible(page);
      await fields.nth(1).fill("39000");
      await page.locator("[data-figure=rate]").fill("8");
      await page.locator("input[value=full]").check();
      await shot(page, `create-own-${language}-${colorScheme}`);
      await accessible(page);
      quiet(page);
    },
  );
});
