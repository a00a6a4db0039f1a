/** Exports in the Data tab, in a browser: read in its worker, asked about, and written as KPI sheets. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../../src/language/fill";
import { count } from "../../src/language/formatted";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { lookalikes } from "../exports/lookalikes";
import independent from "../exports/independent/figures.json";
import { itDrawn, readers, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, usualPolicy, type PanePages } from "./browser";
import { chooseFiles, textFile, type ChosenFile } from "./choosing";
import { openTab } from "./openTab";
import { chooseLanguage } from "./settings";
import { shot } from "./shots";
import { bare, log, quiet, spoken, withSample } from "./steps";

const lookalike = (name: string): ChosenFile => ({
  name,
  buffer: Buffer.from(lookalikes.get(name) ?? new Uint8Array()),
});

/** Two years. */
const months = Array.from(
  { length: 24 },
  (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);

describeWith(["Chromium"], "exports in the Data tab", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
  });
  afterAll(() => pages.close());

  const opened = async (language: Language, asked: Parameters<PanePages["open"]>[1] = {}) => {
    const page = await pages.open(language, { locale: language, ...asked });
    await openTab(page, language, "data");
    await button(page, locales[language].importing.choose).waitFor();
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const valueOf = async (page: Page, label: string) =>
    bare(await page.locator("dt", { hasText: label }).first().locator("xpath=following-sibling::dd").innerText());
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? "");

  it.each(readers)(
    "a Salesforce report, from choosing it to its KPI sheets, by keyboard alone (%s)",
    async (language) => {
      const page = await opened(language);
      const { importing, kpis } = locales[language];
      await chooseFiles(page, importing.choose, [lookalike("salesforce-report.csv")]);
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      expect(await focused(page)).toBe("DIV");
      const wanted = independent["salesforce-report.csv"].deals;
      expect(await valueOf(page, kpis.rows.won)).toBe(count(wanted.won, language));
      expect(await valueOf(page, kpis.rows.lost)).toBe(count(wanted.lost, language));
      await accessible(page);
      await button(page, importing.found.title).focus();
      await page.keyboard.press("Enter");
      await page.getByText(importing.found.columns, { exact: true }).waitFor();
      await accessible(page);
      await shot(page, `import-found-${language}`);
      await button(page, importing.write.sheets).focus();
      await page.keyboard.press("Enter");
      const goTo = button(page, importing.write.goTo);
      await goTo.waitFor();
      await expect.poll(() => goTo.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      expect(await log(page)).toEqual(["rewrite 0", `show '${kpis.sheets.kpis}'!A1`]);
      expect(await page.evaluate(() => window.paper.sheets.map(({ name }) => name))).toEqual([
        "Sheet1",
        ...[kpis.sheets.kpis, kpis.sheets.tables, kpis.sheets.source],
      ]);
      await shot(page, `import-written-${language}`);
      quiet(page);
    },
  );

  itDrawn(
    "dates that can be two days, amounts that can be two numbers, words that can be two things: asked, one by one",
    async () => {
      const page = await opened("en");
      const { importing, kpis } = locales.en;
      const rows = ["03/04/2026;1.234;Done", "05/06/2026;2.500;Gone", "01/02/2026;1.000;Done"];
      const file = textFile("sales.csv", ["Close Date;Amount;Stage", ...rows].join("\n"));
      await chooseFiles(page, importing.choose, [file]);
      const asks = async (text: string, answer: string) => {
        await page.getByText(text).first().waitFor();
        await accessible(page);
        const radio = page.getByRole("radio", { name: answer });
        await radio.focus();
        await page.keyboard.press("Space");
        await page.keyboard.press("Enter");
      };
      // Nothing chosen: it says so, and nothing is read.
      await page.getByRole("radio").first().waitFor();
      await button(page, importing.answer.read).click();
      await page.getByText(importing.answer.need).waitFor();
      for (let i = 0; i < 2; i++) {
        const text = bare(await page.getByRole("alert").first().innerText());
        if (text.includes("two numbers")) await asks("two numbers", "1,234");
        else await asks("several days", "mdy" in kpis.orders ? kpis.orders.dmy : "");
      }
      await page.getByLabel(/Done/).waitFor();
      await shot(page, "import-words-en");
      await page
        .getByLabel(fill(importing.answer.word, { word: "\u2068Done\u2069", count: "\u20682\u2069" }))
        .selectOption("won");
      await page
        .getByLabel(fill(importing.answer.word, { word: "\u2068Gone\u2069", count: "\u20681\u2069" }))
        .selectOption("lost");
      await button(page, importing.answer.read).click();
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      expect(await valueOf(page, kpis.rows.won)).toBe("2");
      expect(await valueOf(page, kpis.rows.revenue)).toBe("2,234");
      quiet(page);
    },
  );

  itDrawn("a table that nobody recognises is mapped by hand; a word is corrected afterwards", async () => {
    const page = await opened("en");
    const { importing, kpis } = locales.en;
    const rows = Array.from({ length: 30 }, (_, i) => `n${i},${i % 3 === 0 ? "Won" : "Lost"},${i}.50`);
    await chooseFiles(page, importing.choose, [textFile("odd.csv", ["Thing,Fate,Worth", ...rows].join("\n"))]);
    await page.getByLabel(importing.answer.table).selectOption("deals");
    const column = (field: "outcome" | "amount" | "source") =>
      page.getByLabel(fill(importing.answer.column, { field: `\u2068${kpis.fields[field]}\u2069` }));
    await column("outcome").selectOption("Fate");
    await button(page, importing.answer.read).click();
    await page.getByText(importing.answer.need).waitFor();
    await column("amount").selectOption("Worth");
    await accessible(page);
    await button(page, importing.answer.read).click();
    await page.getByRole("heading", { name: importing.figures.title }).waitFor();
    expect(await valueOf(page, kpis.rows.won)).toBe("10");
    await button(page, importing.found.title).click();
    await page.getByLabel(/Lost.*20/).selectOption("open");
    await button(page, importing.answer.change).click();
    await expect.poll(() => valueOf(page, kpis.rows.open)).toBe("20");
    expect(await page.getByText(importing.found.fromBefore).count()).toBe(0);
    // And a column, together with another word.
    await button(page, importing.found.changeColumns).click();
    expect(await focused(page)).toBe("SELECT");
    await column("source").selectOption("Thing");
    await column("amount").selectOption(importing.answer.noAmount);
    await page.getByLabel(/Lost.*20/).selectOption("lost");
    await accessible(page);
    await shot(page, "import-columns-en");
    await button(page, importing.answer.change).click();
    await expect.poll(() => valueOf(page, kpis.rows.lost)).toBe("20");
    expect(await page.locator("dt", { hasText: kpis.rows.revenue }).count()).toBe(0);
    quiet(page);
  });

  itDrawn(
    "amounts of several currencies: rows of others are left out, or counted at the rates that are typed",
    async () => {
      const page = await opened("tr");
      const { importing, kpis } = locales.tr;
      const rows = ["2026-03-04,100,EUR,Closed Won", "2026-03-05,100,USD,Closed Won", "2026-03-06,50,EUR,Closed Lost"];
      const file = textFile("deals.csv", ["Close Date,Amount,Currency,Stage", ...rows].join("\n"));
      const answer = async (rate: string) => {
        await page.getByRole("radio", { name: "€" }).check();
        const field = page.getByLabel(
          fill(importing.answer.rate, { other: "\u2068$\u2069", currency: "\u2068€\u2069" }),
        );
        await field.fill(rate);
        await page.getByRole("button", { name: importing.answer.read, exact: true }).click();
        return field;
      };
      await chooseFiles(page, importing.choose, [file]);
      const field = await answer("0");
      await page.getByText(importing.answer.rateWrong).waitFor();
      await accessible(page);
      await shot(page, "import-rates-tr");
      await field.fill("0,9");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      expect(await valueOf(page, kpis.rows.won)).toBe("2");
      expect(await valueOf(page, kpis.rows.revenue)).toContain("190");
      await chooseFiles(page, importing.others, [file]);
      await answer("");
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      expect(await valueOf(page, kpis.rows.won)).toBe("1");
      quiet(page);
    },
  );

  itDrawn("cells of a sheet are read as a file is: days by their formats; too few are refused in words", async () => {
    const page = await opened("fa");
    const { importing, kpis } = locales.fa;
    await button(page, importing.selected).click();
    await page.getByText(importing.noTable.noCells).waitFor();
    await page.evaluate(() => {
      const table = [
        ["Close Date", "Amount", "Stage"],
        [46143, 1.234, "Closed Won"],
        [46144, 20, "Closed Won"],
        [46145, 30, "Closed Lost"],
      ] as const;
      table.forEach((row, r) => row.forEach((value, c) => window.paper.write(`${"CDE"[c] ?? ""}${r + 4}`, value)));
      for (const row of [5, 6, 7]) window.paper.formats.set(`'Sheet1'!C${row}`, "d.m.yyyy");
      window.paper.select("C4:E7");
    });
    await button(page, importing.selected).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: importing.figures.title }).waitFor();
    expect(await valueOf(page, kpis.rows.won)).toBe(count(2, "fa"));
    expect(await valueOf(page, kpis.rows.revenue)).toBe(bare(count(21.234, "fa")));
    await button(page, importing.found.title).click();
    await page.getByText("C4:E7").first().waitFor();
    await accessible(page);
    await shot(page, "import-cells-fa");
    quiet(page);
  });

  itDrawn("a go-live in the middle gives before and after; one outside is refused in words", async () => {
    const page = await opened("en");
    const { importing, full } = locales.en;
    const rows = months.flatMap((month, i) => [
      `${month}-01,${i < 12 ? 100 : 300},Closed Won`,
      `${month}-${month.endsWith("02") ? 28 : 30},50,Closed Lost`,
    ]);
    rows.push("2025-12-31,50,Closed Lost");
    await chooseFiles(page, importing.choose, [textFile("deals.csv", ["Close Date,Amount,Stage", ...rows].join("\n"))]);
    const day = page.getByLabel(importing.goLive.day);
    await day.fill("soon");
    await page.keyboard.press("Enter");
    await page.getByText("Write a day as").waitFor();
    await day.fill("2031-01-01");
    await page.keyboard.press("Enter");
    await page.getByText("on one side of the go-live").waitFor();
    await day.fill("2025-01-01");
    await page.keyboard.press("Enter");
    await page.getByText(importing.goLive.years).waitFor();
    const row = page.getByRole("row", { name: full.goals.sales });
    expect(bare(await row.innerText())).toMatch(/\b100\b.*\b300\b/s);
    await accessible(page);
    await shot(page, "import-golive-en");
    // Another language takes nothing away; another day takes the comparison away.
    await chooseLanguage(page, "en", "fi");
    const finnish = page.getByRole("row", { name: locales.fi.full.goals.sales });
    expect(bare(await finnish.innerText())).toMatch(/\b100\b.*\b300\b/s);
    await page.getByLabel(locales.fi.importing.goLive.day).fill("2025-02-01");
    expect(await finnish.count()).toBe(0);
    quiet(page);
  });

  itDrawn(
    "what was said of a file's columns and words goes for the next one with its header, until it is forgotten",
    async () => {
      const page = await opened("en");
      const { importing, kpis } = locales.en;
      const file = (name: string, ...rows: readonly string[]) =>
        textFile(name, ["Closed on;Worth;Phase of it", ...rows].join("\n"));
      const asked = page.getByLabel(importing.answer.table);
      const column = (field: keyof typeof kpis.fields) =>
        page.getByLabel(fill(importing.answer.column, { field: `\u2068${kpis.fields[field]}\u2069` }));
      const word = (name: string) => page.getByLabel(new RegExp(name));
      await chooseFiles(page, importing.choose, [file("may.csv", "2026-05-04;10;Hooray", "2026-05-05;20;Alas")]);
      await asked.selectOption("deals");
      await column("outcome").selectOption("Phase of it");
      await column("amount").selectOption("Worth");
      await button(page, importing.answer.read).click();
      await word("Hooray").selectOption("won");
      await word("Alas").selectOption("lost");
      await button(page, importing.answer.read).click();
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      await button(page, importing.found.title).click();
      expect(await page.getByText(importing.found.fromBefore).count()).toBe(0);
      const june = [file("june.csv", "2026-06-04;30;Alas", "2026-06-05;40;Hooray", "2026-06-06;50;Hooray")];
      await chooseFiles(page, importing.others, june);
      await page.getByText("june.csv").first().waitFor();
      expect(await valueOf(page, kpis.rows.revenue)).toBe("90");
      await accessible(page);
      await page.getByText(importing.found.fromBefore).waitFor();
      await shot(page, "import-remembered-en");
      await button(page, importing.found.forget).click();
      await asked.waitFor();
      await chooseFiles(page, importing.others, june);
      await asked.waitFor();
      quiet(page);
    },
  );

  itDrawn(
    "what is measured goes into a model's goals: nothing typed is replaced unasked, and nothing in another currency",
    async () => {
      const page = await pages.open("en");
      const { importing, full, data } = locales.en;
      await withSample(page, "full");
      await openTab(page, "en", "data");
      await button(page, importing.choose).waitFor();
      const compare = async (currency: string, chooses: string) => {
        const header = `Close Date,Amount,${currency === "" ? "Note" : "Currency"},Stage`;
        const rows = months.flatMap((month, i) => [
          `${month}-01,${i < 12 ? 100 : 300},${currency},Closed Won`,
          `${month}-28,50,${currency},Closed Lost`,
        ]);
        rows.push(`2025-12-31,50,${currency},Closed Lost`);
        await chooseFiles(page, chooses, [textFile("deals.csv", [header, ...rows].join("\n"))]);
        await day.fill("2025-01-01");
        await page.keyboard.press("Enter");
        await page.getByText(importing.goLive.years).waitFor();
      };
      const day = page.getByLabel(importing.goLive.day);
      await compare("USD", importing.choose);
      await page.getByText("Amounts of two currencies").waitFor();
      expect(await button(page, importing.into.write).count()).toBe(0);
      await compare("", importing.others);
      await button(page, fill(importing.into.isCurrency, { own: "\u2068EUR\u2069" })).click();
      await page.getByRole("heading", { name: importing.figures.title }).waitFor();
      // The day stays while the files are read anew.
      await day.focus();
      await page.keyboard.press("Enter");
      const region = page.getByRole("region", { name: /^Into the model/ });
      const items = region.getByRole("listitem");
      await expect
        .poll(async () => bare((await items.allInnerTexts()).join("\n")))
        .toContain(`${full.goals.sales}, ${data.goals.baseline}: 300,000 stands there, 100 is measured`);
      // What is blank may be filled; what stands there stays.
      await page.getByText(/No quarter of the model is over/).waitFor();
      const valueNamed = (named: string) =>
        page.evaluate((name) => {
          const { paper } = window;
          const place = paper.names.get(name);
          if (!place || !("sheet" in place)) return undefined;
          return paper.sheets
            .find((sheet) => sheet.name === place.sheet)
            ?.cells.get(`${place.area.row}:${place.area.column}`)?.value;
        }, named);
      const salesOf = (column: string) => valueNamed(`CRM_1_goals_${column}`);
      expect(await salesOf("baseline")).toBe(300_000);
      await accessible(page);
      await shot(page, "import-into-en");
      // A model that says something else now is compared once more before anything is written.
      const margin = (await valueNamed("CRM_1_margin")) ?? null;
      await page.evaluate(() => window.paper.writeNamed("CRM_1_margin", 0.123));
      await button(page, importing.into.write).click();
      await page.getByText(importing.into.stale).waitFor();
      expect(await salesOf("baseline")).toBe(300_000);
      await page.evaluate((before) => window.paper.writeNamed("CRM_1_margin", before), margin);
      await day.focus();
      await page.keyboard.press("Enter");
      await page.getByText(importing.into.stale).waitFor({ state: "detached" });
      await page.getByLabel(importing.into.replace).check();
      await button(page, importing.into.write).click();
      await expect.poll(() => salesOf("baseline")).toBe(100);
      expect(await salesOf("actual")).toBe(300);
      await expect.poll(async () => bare(await region.innerText())).toContain("have the measured figure already");
      quiet(page);
    },
  );

  it("where no worker is allowed, the page reads; where the file is too large for that, it says so", async () => {
    const page = await opened("en", { policy: usualPolicy.replace(/worker-src [^;]*/, "worker-src 'none'") });
    const { importing } = locales.en;
    await chooseFiles(page, importing.choose, [lookalike("hubspot.csv")]);
    await page.getByRole("heading", { name: importing.figures.title }).waitFor();
    const large = Buffer.alloc(31_000_000, "Close Date,Amount,Stage\n2026-01-01,5,Closed Won\n");
    await chooseFiles(page, importing.others, [{ name: "large.csv", buffer: large }]);
    await page.getByText(importing.tooLarge).waitFor();
  });

  it("a long reading shows how far it is, and ends when it is cancelled", async () => {
    const page = await opened("en");
    const { importing } = locales.en;
    const rows = "2026-01-01,5,Closed Won\n".repeat(1_500_000);
    await chooseFiles(page, importing.choose, [textFile("long.csv", `Close Date,Amount,Stage\n${rows}`)]);
    const bar = page.getByRole("progressbar");
    await expect.poll(() => bar.getAttribute("aria-valuenow")).not.toBe("0");
    await button(page, importing.cancel).click();
    await expect.poll(() => spoken(page)).toBe(importing.cancelled);
    expect(await focused(page)).toBe("DIV");
    quiet(page);
  });

  it.each(some([["en"], ["tr"], ["fa"], ["fi"]] as const, 2))(
    "says of an unusable file what to do, in %s",
    async (language) => {
      const page = await opened(language);
      const { importing } = locales[language];
      await chooseFiles(page, importing.choose, [{ name: "photo.pdf", buffer: Buffer.from("%PDF-1.7 and more") }]);
      await page.getByText(importing.refusals.kind.pdf).waitFor();
      await chooseFiles(page, importing.others, [textFile("a.csv", "")]);
      await page.getByText(importing.refusals.empty).waitFor();
      await accessible(page);
      quiet(page);
    },
  );
});
