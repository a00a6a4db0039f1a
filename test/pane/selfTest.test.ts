/** "Check this Excel": a spreadsheet that tests itself, as the pane shows it. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chosenScenarios, scenarios, type Report } from "../../src/hosts/selfTest";
import type { TroubleKey } from "../../src/hosts/trouble";
import { fillIsolated } from "../../src/language/fill";
import { listedNames } from "../../src/language/lists";
import { type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { describeWith } from "../tools/tool";
import { itDrawn, readers, some } from "../tools/sample";
import { accessible } from "./accessibility";
import { panePages, type Given, type PanePages } from "./browser";
import { leaveSettings, openCheck, openSettings } from "./settings";
import { shot } from "./shots";
import { bare, quiet, spoken } from "./steps";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const hasCheck = "window.hasCheck = true;";
const noCopying = `Object.defineProperty(navigator, "clipboard", { value: undefined }); document.execCommand = () => false;`;

let pages: PanePages;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const press = async (page: Page, name: string) => {
  await button(page, name).focus();
  await button(page, name).press("Enter");
};
const rows = async (page: Page) =>
  (await page.locator("tbody tr").all()).reduce<Promise<string[][]>>(
    async (before, row) => [...(await before), (await row.locator("th, td").allInnerTexts()).map(bare)],
    Promise.resolve([]),
  );

async function opened(language: Language, given: Given & Parameters<PanePages["open"]>[1] = {}) {
  const page = await pages.open(language, { ...given, before: `${hasCheck}${given.before ?? ""}` });
  const words = locales[language].selfTest;
  await openCheck(page, language);
  await button(page, words.start).waitFor();
  return { page, words };
}

const twoRefusals = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window.check.found, {
      addressLists: { outcome: "differs", detail: "A1,B2 is refused (InvalidArgument); A1;B2 is taken." },
      undoStep: { outcome: "refused", detail: "UndoNotSupported: This operation isn't supported for undo." },
    });
  });

const waitingAt = async (page: Page, words: (typeof locales)["en"]["selfTest"]) => {
  await page.evaluate(() => (window.check.waitsAt = "formats"));
  await press(page, words.start);
  const bar = page.getByRole("progressbar");
  await expect.poll(async () => bare(await bar.getAttribute("aria-label"))).toContain(words.scenarios.formats);
  return bar;
};

/** What a reader's Ctrl+V brings. */
const pasted = async (page: Page) => {
  await page.evaluate(() => {
    const field = Object.assign(document.createElement("textarea"), { id: "pasted" });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+V");
  return page.locator("#pasted").inputValue();
};

describeWith(["Chromium"], "Check this Excel", () => {
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  itDrawn("is absent where the spreadsheet doesn't test itself", async () => {
    const page = await pages.open("en");
    await openSettings(page, "en");
    expect(await button(page, locales.en.pane.settings.selfTest).count()).toBe(0);
    quiet(page);
  });

  it.each(readers)("runs by keyboard, and ends with a sentence, a table and the report (%s)", async (language) => {
    const { page, words } = await opened(language);
    await twoRefusals(page);
    await accessible(page);
    await shot(page, `check-start-${language}`);
    for (const each of chosenScenarios) {
      const box = page.getByRole("checkbox", { name: words.scenarios[each] });
      expect(await box.isChecked()).toBe(false);
      await expect.poll(() => page.getByText(words.stays[each], { exact: true }).count()).toBe(1);
    }
    await page.getByRole("checkbox", { name: words.scenarios.clipboard }).press("Space");
    await press(page, words.start);
    await page.locator("table").waitFor();

    const number = (value: number) => new Intl.NumberFormat(language).format(value);
    const sentence = bare(
      [
        fillIsolated(words.works, { count: number(18), all: number(20) }),
        fillIsolated(words.differs, { count: number(1) }),
        fillIsolated(words.refused, { count: number(1) }),
      ].join(" "),
    );
    expect(await spoken(page)).toBe(sentence);
    expect(bare(await page.locator("strong").innerText())).toBe(sentence);
    const ran = [...scenarios, "clipboard"] as const;
    const said = { addressLists: "differs", undoStep: "refused" } as const;
    expect((await rows(page)).map(([name, outcome = ""]) => [name, outcome.split("\n")[0]])).toEqual(
      ran.map((each) => [
        bare(words.scenarios[each]),
        words.outcomes[each in said ? said[each as keyof typeof said] : "works"],
      ]),
    );
    const own = page.getByText("UndoNotSupported", { exact: false });
    expect([await own.getAttribute("lang"), await own.getAttribute("dir")]).toEqual(["en", "ltr"]);
    expect(bare(await page.locator("caption").innerText())).toContain(version);
    await expect.poll(() => page.locator("tbody svg").count()).toBe(20);
    await accessible(page);
    await shot(page, `check-done-${language}`);

    await press(page, words.copy);
    await page.getByText(words.copied, { exact: true }).last().waitFor();
    const text = await pasted(page);
    const report = JSON.parse(text) as Report;
    expect(text).toBe(JSON.stringify(report, null, 2));
    expect(report).toMatchObject({ format: 1, addIn: version, excel: { language } });
    expect(report.findings.map(({ scenario }) => scenario)).toEqual(ran);
    expect(await page.evaluate(() => window.check.asked)).toEqual([
      { chosen: ["clipboard"], language, addIn: version },
    ]);
    quiet(page);
  });

  itDrawn("says so if everything works", async () => {
    const { page, words } = await opened("en");
    await press(page, words.start);
    await page.locator("table").waitFor();
    expect(bare(await page.locator("strong").innerText())).toBe("19 of 19 work.");
    quiet(page);
  });

  it.each(readers)("asks first if the workbook holds anything (%s)", async (language) => {
    const { page, words } = await opened(language);
    await page.evaluate(() => (window.check.holds = true));
    const asked = page.getByRole("alert").filter({ hasText: words.asks });
    await press(page, words.start);
    await asked.waitFor();
    expect(await page.evaluate(() => document.activeElement?.querySelector("[role=alert]") !== null)).toBe(true);
    await accessible(page);
    await shot(page, `check-asks-${language}`);
    await press(page, words.cancel);
    await asked.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.start);
    expect(await page.evaluate(() => window.check.asked)).toEqual([]);

    await press(page, words.start);
    // By keyboard alone: the question has the focus, and its first button follows.
    await asked.waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.here);
    await page.keyboard.press("Enter");
    await page.locator("table").waitFor();
    expect(await page.evaluate(() => document.activeElement?.querySelector("table") !== null)).toBe(true);
    expect(await page.evaluate(() => window.check.asked.length)).toBe(1);
    quiet(page);
  });

  it.each(readers)("shows what it is at, and can be cancelled (%s)", async (language) => {
    const { page, words } = await opened(language);
    await twoRefusals(page);
    const bar = await waitingAt(page, words);
    const at = scenarios.indexOf("formats");
    expect(Number(await bar.getAttribute("aria-valuenow"))).toBeCloseTo(at / scenarios.length, 6);
    expect(await button(page, words.start).getAttribute("aria-disabled")).toBe("true");
    await accessible(page);
    await shot(page, `check-runs-${language}`);
    await press(page, words.cancel);
    await page.locator("table").waitFor();
    expect((await rows(page)).map(([name]) => name)).toEqual(
      scenarios.slice(0, at).map((each) => bare(words.scenarios[each])),
    );
    expect(bare(await page.locator("strong").innerText())).toContain(bare(words.cancelled));
    expect(await spoken(page)).toContain(bare(words.cancelled));
    await accessible(page);
    await shot(page, `check-cancelled-${language}`);

    await page.evaluate(() => (window.check.waitsAt = "functions"));
    await press(page, words.start);
    await press(page, words.cancel);
    await page.getByText(words.nothingFound, { exact: true }).first().waitFor();
    expect(await page.locator("table").count()).toBe(0);
    expect(await button(page, words.copy).count()).toBe(0);
    quiet(page);
  });

  itDrawn("continues while its section is closed, and keeps what was chosen and found", async () => {
    const { page, words } = await opened("en");
    await page.getByRole("checkbox", { name: words.scenarios.clipboard }).check();
    await waitingAt(page, words);
    await press(page, locales.en.pane.settings.selfTest);
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    await page.evaluate(() => (window.check.waitsAt = undefined));
    await expect.poll(() => spoken(page)).toBe("20 of 20 work.");
    await press(page, locales.en.pane.settings.selfTest);
    await page.locator("table").waitFor();
    expect(await page.getByRole("checkbox", { name: words.scenarios.clipboard }).isChecked()).toBe(true);
    quiet(page);
  });

  it.each(readers)("has the report in a field where the clipboard refuses (%s)", async (language) => {
    const { page, words } = await opened(language, { before: noCopying });
    await press(page, words.start);
    await press(page, words.copy);
    const field = page.locator("textarea");
    await field.waitFor();
    expect(JSON.parse(await field.inputValue())).toMatchObject({ format: 1, addIn: version });
    expect(await field.getAttribute("dir")).toBe("ltr");
    expect(await field.evaluate((each: HTMLTextAreaElement) => each.readOnly)).toBe(true);
    const isSelected = await field.evaluate(
      (each: HTMLTextAreaElement) =>
        each === document.activeElement && each.selectionStart === 0 && each.selectionEnd === each.value.length,
    );
    expect(isSelected).toBe(true);
    expect(await page.getByText(words.copied, { exact: true }).count()).toBe(0);
    await accessible(page);
    await shot(page, `check-field-${language}`);
    quiet(page);
  });

  describe("says in words what went wrong", () => {
    const keys = ["editing", "protected", "readOnly", "remains", "failed"] as const satisfies TroubleKey[];
    const each = keys.flatMap((key) => readers.map((language) => [key, language] as const));
    it.each(some(each, 2))("%s (%s)", async (key, language) => {
      const { page, words } = await opened(language);
      for (const at of key === "remains" ? (["run"] as const) : (["look", "run"] as const)) {
        await page.evaluate(
          ([at, key]) =>
            (window.check.trouble = { at, key, ...(key === "remains" && { sheets: ["Check 1", "Check 2"] }) }),
          [at, key] as const,
        );
        await press(page, words.start);
        const sheets = listedNames(["Check 1", "Check 2"], language);
        const sentence = bare(fillIsolated(words.trouble[key], { sheets }));
        await expect
          .poll(async () => (await page.getByRole("alert").allInnerTexts()).map(bare))
          .toEqual([`${sentence}\nGeneralException: no.`]);
        await expect.poll(() => spoken(page)).toBe(sentence);
        expect(await page.locator("table").count()).toBe(0);
        await accessible(page);
        await page.evaluate(() => (window.check.trouble = undefined));
        await press(page, words.start);
        await page.locator("table").waitFor();
      }
      quiet(page);
    });

    itDrawn("an error that nobody expects", async () => {
      const { page, words } = await opened("en");
      await page.evaluate(() => (window.check.trouble = { at: "run" }));
      await press(page, words.start);
      await page.getByText(words.trouble.unknown, { exact: false }).first().waitFor();
      await expect.poll(() => page.getByText("x is undefined").count()).toBe(1);
      quiet(page);
    });

    itDrawn("a part of the pane that can't be loaded", async () => {
      const { frame: words, settings, create } = locales.en.pane;
      const page = await pages.open("en", { before: hasCheck });
      await openSettings(page, "en");
      await page.evaluate("window.isOffline = true");
      await press(page, settings.selfTest);
      await page.getByRole("alert").filter({ hasText: words.unloaded }).waitFor();
      await accessible(page);
      await leaveSettings(page, "en");
      await button(page, create.own).waitFor();
      quiet(page);
    });
  });

  const looks = [
    { colorScheme: "dark" },
    { forcedColors: "active" },
    { viewport: { width: 560, height: 900 } },
    { viewport: { width: 560, height: 900 }, colorScheme: "dark" },
  ] as const;
  it.each(some(looks))("is as accessible with %o", async (asked) => {
    for (const language of readers) {
      const { page, words } = await opened(language, asked);
      await twoRefusals(page);
      await press(page, words.start);
      await page.locator("table").waitFor();
      await accessible(page);
      await shot(
        page,
        `check-${Object.values(asked)
          .map((each) => (typeof each === "string" ? each : "wide"))
          .join("-")}-${language}`,
      );
      quiet(page);
    }
  });
});
