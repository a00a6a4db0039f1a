/** The pane's statements, run by a real engine over more rows than the pane has seen, and their results read in the pane. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { duckdb } from "../../src/cli/engines/duckdb";
import { importFiles } from "../../src/cli/import";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { fill } from "../../src/language/fill";
import { count } from "../../src/language/formatted";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { csvOf, type Generated } from "../exports/sql/generated";
import { loadedIntoDuckdb } from "../exports/sql/loading";
import { seeded } from "../tools/random";
import { readers, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { accessible } from "./accessibility";
import { panePages, type PanePages } from "./browser";
import { chooseFiles, textFile } from "./choosing";
import { openTab } from "./openTab";
import { shot } from "./shots";
import { bare, quiet } from "./steps";

const random = seeded(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const day = (after: number): string => new Date(Date.UTC(2023, 0, 1 + after)).toISOString().slice(0, 10);

const table: Generated = {
  columns: {
    Id: "text",
    StageName: "text",
    IsWon: "text",
    IsClosed: "text",
    Amount: "money",
    CreatedDate: "day",
    CloseDate: "day",
    LeadSource: "text",
  },
  rows: Array.from({ length: 3000 }, (_, i) => {
    const stage = (["Closed Won", "Closed Lost", "Proposal"] as const)[i < 3 ? i : below(3)] ?? "Proposal";
    const opened = below(800);
    return [
      `006${i}`,
      stage,
      stage === "Closed Won" ? 1 : 0,
      stage === "Proposal" ? 0 : 1,
      below(1_000_000) / 100,
      day(opened),
      day(opened + below(90)),
      ["Web", "Fair", ""][below(3)] ?? "",
    ];
  }),
};
const folder = mkdtempSync(join(tmpdir(), "crm-roi-pane-warehouse-"));
const at = (name: string): string => join(folder, name);

describeWith(["Chromium", "Packages of engines/"], "a warehouse in the Data tab", () => {
  let pages: PanePages;
  beforeAll(async () => {
    pages = await panePages();
    await loadedIntoDuckdb(at("crm.duckdb"), { opportunity: table });
    writeFileSync(at("all.csv"), csvOf(table));
  });
  afterAll(async () => {
    await pages.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const opened = async (language: Language) => {
    const page = await pages.open(language, { locale: language });
    await openTab(page, language, "data");
    const { importing } = locales[language];
    await button(page, importing.warehouse.title).click();
    return page;
  };
  const copied = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      const field = Object.assign(document.createElement("textarea"), { id: "pasted" });
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press("Control+V");
    const text = await page.locator("#pasted").inputValue();
    await page.evaluate(() => document.querySelector("#pasted")?.remove());
    return text;
  };
  /** What the people of the warehouse do. */
  const run = async (sql: string): Promise<string> => {
    const [, asked = ""] = /"asked": "(\w+)"/.exec(sql) ?? [];
    const engine = await duckdb(at("crm.duckdb"), { seconds: 60 });
    const results: Record<string, unknown> = {};
    for (const [, key = "", statement = ""] of sql.replaceAll("\r", "").matchAll(/^-- (\w+\.\w+): .*\n([^]*?);$/gm))
      results[key] = await engine.rows(statement);
    await engine.close();
    return JSON.stringify({ asked, dialect: "duckdb", results });
  };

  it.each(readers)("counts all rows by the statements that a small export gives (%s)", async (language) => {
    const page = await opened(language);
    const { importing, kpis } = locales[language];
    const words = importing.warehouse;
    await page.getByText(words.readFirst).waitFor();
    const few = csvOf({ ...table, rows: table.rows.slice(0, 40) });
    await chooseFiles(page, importing.choose, [textFile("opportunities.csv", few)]);
    const copy = button(page, words.copy);
    await copy.waitFor();
    await copy.click();
    await page.getByText(words.noTable).waitFor();
    await page.getByLabel(words.dialect).selectOption("duckdb");
    await page.getByLabel(fill(words.table, { table: `\u2068${kpis.tables.deals}\u2069` })).fill("opportunity");
    await copy.click();
    await page.getByRole("tabpanel").getByText(words.copied).waitFor();
    await accessible(page);
    await shot(page, `warehouse-copied-${language}`);
    const result = await run(await copied(page));

    // On another day, the export isn't there any more.
    await page.reload();
    await openTab(page, language, "data");
    await button(page, words.title).click();
    await chooseFiles(page, words.choose, [{ name: "result.json", buffer: Buffer.from(result) }]);
    const value = (label: string) =>
      page.locator("dt", { hasText: label }).first().locator("xpath=following-sibling::dd");
    const around = { locale: "en", offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
    const { lines } = importFiles([at("all.csv"), "--json"], around);
    const { deals } = JSON.parse(lines.join("\n")) as { deals: { won: number; lost: number; revenue: number } };
    await expect.poll(async () => bare(await value(kpis.rows.won).innerText())).toBe(bare(count(deals.won, language)));
    expect(bare(await value(kpis.rows.lost).innerText())).toBe(bare(count(deals.lost, language)));
    expect(deals.won).toBeGreaterThan(800);
    await accessible(page);
    await shot(page, `warehouse-read-${language}`);
    await button(page, importing.write.sheets).click();
    await button(page, importing.write.goTo).waitFor();
    const names = await page.evaluate(() => window.paper.sheets.map(({ name }) => name));
    expect(names).toContain(kpis.sheets.kpis);
    const revenue = await page.evaluate(() => window.paper.sheets.flatMap(({ cells }) => [...cells.values()]));
    expect(JSON.stringify(revenue)).toContain(String(deals.revenue));
    quiet(page);
  });

  it("says of other files what they lack", async () => {
    const page = await opened("en");
    const words = locales.en.importing.warehouse;
    const says = async (text: string, sentence: string) => {
      await chooseFiles(page, words.choose, [{ name: "result.json", buffer: Buffer.from(text) }]);
      await page.getByRole("alert").getByText(sentence).waitFor();
    };
    await says("no JSON", words.noResults.form);
    await says('{"asked":"x","dialect":"oracle","results":{}}', words.noResults.dialect);
    await says('{"asked":"x","dialect":"duckdb","results":{"deals.meaning":[[1]]}}', "deals.meaning");
    await says('{"asked":"x","dialect":"duckdb","results":{}}', words.notAsked);
    quiet(page);
  });
});
