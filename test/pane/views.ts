/** Every view of the pane, each with how a reader comes to it. */
import type { Page } from "playwright-core";
import { locales } from "../../src/locales";
import type { CellValue } from "../../src/grid/plan";
import type { Language } from "../../src/language/languages";
import { fill } from "../../src/language/fill";
import { audiences } from "../../src/sharing/audience";
import type { PanePages } from "./browser";
import { chooseFiles, textFile } from "./choosing";
import { gets, openTab } from "./openTab";
import { openCheck, openSettings } from "./settings";
import { simulating } from "./simulate";
import { create, own, withSample } from "./steps";

export interface View {
  readonly name: string;
  /** A script that runs before the page's own. */
  readonly before?: string;
  readonly show: (page: Page, language: Language) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The pane with its charts, which come after the figures. */
async function results(page: Page, template: "sheet" | "full" = "sheet"): Promise<void> {
  await withSample(page, template);
  await page.getByRole("img").nth(2).waitFor();
}

/** A model on one page and one in a full workbook, in the form that compares them. */
async function twoModels(page: Page, language: Language): Promise<void> {
  const { comparing, pane } = locales[language];
  await withSample(page);
  await button(page, pane.create.title).click();
  await withSample(page, "full");
  await button(page, comparing.title).click();
  await page.getByLabel(comparing.base).waitFor();
}

async function typedFigures(page: Page): Promise<void> {
  await own(page);
  const amounts = page.locator("form input[data-figure]");
  await amounts.first().waitFor();
  const typed = ["0", "12000", "12000", "12000"];
  for (const [i, amount] of typed.entries()) await amounts.nth(i).fill(amount);
}

async function selected(page: Page, formula: string, value: CellValue): Promise<void> {
  await page.evaluate(
    ({ formula, value }) => {
      const amounts = { B2: 0, C2: 200_000, D2: 200_000, B3: 140_000, C3: 40_000, D3: 40_000, F2: 0.08 };
      for (const [address, amount] of Object.entries(amounts)) window.paper.write(address, amount);
      window.paper.write("A1", value, formula);
      window.paper.select("A1");
    },
    { formula, value },
  );
}

async function functionOpened(page: Page, language: Language): Promise<void> {
  await openTab(page, language, "functions");
  await page.getByRole("searchbox").fill("CRMNPV");
  await page.getByRole("button", { name: /^CRMNPV\b/ }).click();
  await page.getByRole("heading", { name: "CRMNPV" }).waitFor();
}

async function exportChosen(page: Page, language: Language, text: string): Promise<void> {
  await openTab(page, language, "data");
  await button(page, locales[language].importing.choose).waitFor();
  await chooseFiles(page, locales[language].importing.choose, [textFile("deals.csv", text)]);
}

async function checkOpened(page: Page, language: Language): Promise<void> {
  const words = locales[language].selfTest;
  await openCheck(page, language);
  await button(page, words.start).waitFor();
}

const hasCheck = "window.hasCheck = true;";

export const views: readonly View[] = [
  { name: "start", show: async () => undefined },
  { name: "own figures", show: typedFigures },
  {
    name: "own figures, refused",
    show: async (page) => {
      await own(page);
      await page.locator("[data-figure=users]").fill("0");
      await page.locator("[data-figure=rate]").fill("101");
      await create(page);
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "pasted block",
    show: async (page, language) => {
      const { paste } = locales[language].pane.create;
      await own(page);
      await button(page, paste.open).click();
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "Licences; 10; 20\nFairs; 0; 15 k\nTotal; 10; 35\nRegards, Ida");
        const given = { clipboardData, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", given));
      });
      await page.getByRole("region", { name: paste.title }).waitFor();
    },
  },
  { name: "result of one page", show: (page) => results(page) },
  { name: "result of the full workbook", show: (page) => results(page, "full") },
  {
    name: "result with large amounts",
    show: async (page) => {
      await results(page);
      await page.evaluate(() => {
        for (const [key, amount] of Object.entries({ npv: -215_312_345_678, tco: 123_456_789_012_345 }))
          window.paper.writeNamed(`CRM_1_${key}`, amount);
      });
    },
  },
  {
    name: "result with failing and missing",
    show: async (page) => {
      await results(page);
      await page.evaluate(() => {
        window.paper.writeNamed("CRM_1_rate", 10);
        window.paper.writeNamed("CRM_1_checks", "?");
        window.paper.writeNamed("CRM_1_users", null);
      });
      await page.getByRole("group").first().waitFor();
    },
  },
  {
    name: "tables of the charts",
    show: async (page, language) => {
      await results(page);
      const closed = button(page, locales[language].pane.charts.asTable);
      for (let left = await closed.count(); left > 0; left--) await closed.first().click();
    },
  },
  {
    name: "add a line",
    show: async (page, language) => {
      const { addLine, pane } = locales[language];
      await results(page);
      await button(page, pane.results.addLine).click();
      await button(page, addLine.submit).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "how sure",
    show: async (page, language) => {
      const steps = simulating(page, language);
      await results(page);
      await steps.fold();
      await page.locator("fieldset input").first().fill("");
      await steps.submit();
      await page.locator("fieldset [role=alert]").first().waitFor();
    },
  },
  {
    name: "how sure, with its outcome",
    show: async (page, language) => {
      const steps = simulating(page, language);
      await results(page);
      await steps.fold();
      await page.locator("fieldset input").first().waitFor();
      await steps.enter([55, 110, 95, 140]);
      await steps.submit();
      await steps.figures();
    },
  },
  {
    name: "compare",
    show: async (page, language) => {
      await twoModels(page, language);
      await page.evaluate(() => {
        window.paper.writeNamed("CRM_2_rate", 0.2);
        window.paper.writeNamed("CRM_2_currency", "USD");
      });
      await page.getByRole("heading", { name: locales[language].comparing.conflicts }).waitFor();
    },
  },
  {
    name: "compare, with its result",
    show: async (page, language) => {
      const { comparing } = locales[language];
      await twoModels(page, language);
      await page.getByLabel(comparing.against).selectOption("present");
      await page.getByText(comparing.preview.split("{")[0]?.trim() ?? "").waitFor();
      await button(page, comparing.write).click();
      await button(page, comparing.onSheet).waitFor();
      await page.getByRole("heading", { name: comparing.pairs }).waitFor();
    },
  },
  {
    name: "an answer explained",
    show: async (page, language) => {
      await selected(page, "CRMNPV(B2:D2,B3:D3,F2)", 142_661);
      await page.getByRole("heading", { name: locales[language].reason.how }).waitFor();
    },
  },
  {
    name: "an error explained",
    show: async (page, language) => {
      await selected(page, "CRMNPV(B2:D2,B3:C3,10)", { error: "#VALUE!" });
      await page.getByRole("heading", { name: locales[language].reason.title }).waitFor();
    },
  },
  {
    name: "data",
    show: async (page, language) => {
      await withSample(page, "full");
      await openTab(page, language, "data");
      await page.getByRole("heading", { name: locales[language].data.review.title }).waitFor();
    },
  },
  {
    name: "data, edited and refused",
    show: async (page, language) => {
      const { data, full } = locales[language];
      await withSample(page, "full");
      await openTab(page, language, "data");
      const edit = fill(data.editItem, { item: `\u2068${full.goals.cycle}\u2069` });
      await button(page, edit).click();
      await page.getByLabel(data.goals.actual, { exact: true }).fill("soon");
      await page.getByLabel(data.goals.target, { exact: true }).fill("1 1/2");
      await button(page, data.save).click();
      await page.getByText(data.wrong.number).waitFor();
    },
  },
  {
    name: "export, asked",
    show: async (page, language) => {
      await exportChosen(page, language, "Close Date,Amount,Stage\n2026-01-15,1000,Done\n2026-02-15,500,Gone");
      await page.getByRole("combobox").nth(1).waitFor();
    },
  },
  {
    name: "export, understood",
    show: async (page, language) => {
      const { importing } = locales[language];
      const rows = Array.from(
        { length: 130 },
        (_, i) => `2026-0${(i % 9) + 1}-15,${i * 100},${i % 3 ? "Won" : "Lost"},Web`,
      );
      await exportChosen(
        page,
        language,
        ["Close Date,Amount,Stage,Lead Source", ...rows, "soon,1,Won,Fair"].join("\n"),
      );
      await button(page, importing.found.title).click();
      await page.getByText(importing.found.columns, { exact: true }).waitFor();
      await page.getByLabel(importing.goLive.day).fill("2026-06-01");
      await page.keyboard.press("Enter");
      await page.getByRole("table").nth(1).waitFor();
    },
  },
  {
    name: "functions",
    show: async (page, language) => {
      await openTab(page, language, "functions");
      await page.getByText("CRMTCOUSER").first().waitFor();
    },
  },
  { name: "a function", show: functionOpened },
  ...audiences.map((audience): View => ({
    name: `share, ${audience}`,
    show: async (page, language) => {
      await withSample(page, "full");
      await gets(page, language, audience);
      await page.getByRole("heading", { level: 3 }).first().waitFor();
    },
  })),
  { name: "settings", before: hasCheck, show: openSettings },
  { name: "check this Excel", before: hasCheck, show: checkOpened },
  {
    name: "check this Excel, with its report",
    before: hasCheck,
    show: async (page, language) => {
      await checkOpened(page, language);
      await page.evaluate(() => {
        Object.assign(window.check.found, {
          undoStep: { outcome: "refused", detail: "UndoNotSupported: This operation isn't supported for undo." },
        });
      });
      await button(page, locales[language].selfTest.start).click();
      await page.locator("tbody tr").first().waitFor();
    },
  },
];

/** The way in which the pane is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

const colours = [
  { colours: "light", colorScheme: "light", forcedColors: "none" },
  { colours: "dark", colorScheme: "dark", forcedColors: "none" },
  { colours: "forced", colorScheme: "light", forcedColors: "active" },
] as const;

/** At 400 %, a screen of 1280 × 1024 has room for 320 × 256. */
const sizes = [
  { size: "narrow", width: 320, height: 900 },
  { size: "wide", width: 800, height: 900 },
  { size: "400 percent", width: 320, height: 256 },
] as const;

export const looks: readonly Look[] = colours.flatMap(({ colours: name, ...look }) =>
  sizes.map(({ size, ...room }) => ({ name: `${name}, ${size}`, ...look, ...room })),
);

export async function lookAt(page: Page, { width, height, colorScheme, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize({ width, height });
  await page.locator(`main > [style*="color-scheme: ${colorScheme}"]`).waitFor();
  // Colours pass into each other for a moment.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
}

/** Goals are overdue from their day on: views are looked at on a day that stays. */
const sameDay =
  "{ const day = Date.UTC(2026, 10, 29, 12); const now = Date; Date = class extends now { constructor(...given) { super(...(given.length ? given : [day])); } static now() { return day; } }; }";

/** A view in a page of its own. */
export async function opened({ before = "", show }: View, language: Language, pages: PanePages) {
  const page = await pages.open(language, { before: sameDay + before });
  await show(page, language);
  return page;
}
