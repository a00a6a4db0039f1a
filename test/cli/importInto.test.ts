/** `import --golive DAY --into model.xlsx`: the figures, what stays, what is refused, and that no value in the file is stale. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { written } from "../../src/cli/import/kpiFile";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { lookup } from "../../src/formula/lookup";
import type { CellValue } from "../../src/grid/plan";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { modelsIn } from "../../src/workbook/model/models";
import { partOf, rowOf } from "../../src/workbook/model/parts";
import type { MeasuredLine } from "../../src/workbook/model/benefitsToDate";
import { recalculate, resaved } from "../tools/libreoffice";
import { readWorkbook, rewritten } from "../tools/readWorkbook";
import { sampled } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { filled } from "../workbook/books";
import { deals, figuresOf, planOf, worked } from "./into/model";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-into-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-08-25") ?? 0 };
const at = (name: string) => join(folder, name);
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const run = (model: string, ...options: readonly string[]) =>
  written(importFiles([deals, "--golive", "2025-02-01", "--currency", "EUR", "--into", model, ...options], around));
const modelFile = async (name: string, ...given: Parameters<typeof planOf>) =>
  put(name, await writeXlsx(planOf(...given)));

/** What the cells of a name show. */
function shownIn(file: string): (key: string) => readonly CellValue[] {
  const book = readWorkbook(readFileSync(file));
  const look = lookup(book);
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("There is no model.");
  return (key) => {
    const part = partOf(model, key, look);
    return part && part.area.columns === 1 ? look.values(part).map(([value = null]) => value) : rowOf(model, key, look);
  };
}

const close = (value: CellValue | undefined, wanted: number): void => {
  expect(typeof value).toBe("number");
  expect(Math.abs((value as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
};

const ways: Readonly<Record<string, readonly MeasuredLine[]>> = {
  sales: ["sales"],
  "sales and dealSize": ["sales", "dealSize"],
  "all three": ["sales", "winRate", "dealSize"],
  winRate: ["winRate"],
};

describe("import --into", () => {
  it.each(Object.entries(ways))(
    "writes goals and benefits as another program works them out: %s",
    async (way, lines) => {
      const file = await modelFile("a.xlsx", figuresOf(lines));
      const { lines: told, exitCode, refused } = await run(file);
      expect([exitCode, refused]).toEqual([0, undefined]);
      const shown = shownIn(file);
      for (const goal of ["sales", "deals", "cycle", "winRate"] as const) {
        const [baseline, target, actual] = shown(`goal_${goal}`);
        close(baseline, worked.baseline[goal]);
        close(actual, worked.actual[goal]);
        expect(target).toBeNull();
      }
      const benefits = shown("quarters_actualBenefits");
      worked.quarters[way]?.forEach((wanted, quarter) => close(benefits[quarter], wanted));
      // Quarter 7 isn't over on the last day of the deals.
      expect(benefits.slice(7).every((value) => value === null)).toBe(true);
      expect(told.join("\n")).toContain("quarter 7: not over on 2026-08-19, the last day of the deals; not written");
      close(shown("soFar_roi")[0], worked.roi[way] ?? NaN);
      expect(shown("soFar_count")).toEqual([7]);
    },
  );

  it("keeps what was typed, lists it, and replaces it only with --replace; a formula never", async () => {
    const figures = figuresOf(["sales"], { goals: { winRate: { baseline: 0.2, target: 0.5 }, deals: { actual: 9 } } });
    const file = await modelFile("typed.xlsx", { ...figures, actual: [{ costs: 100 }, { costs: 5, benefits: 77 }] });
    const { sheet, area } = partOfFile(file, "goals_actual");
    const formula = { sheet, row: area.row, column: area.column, formula: "=100+11", value: 111 };
    put("typed.xlsx", rewritten(readFileSync(file), { changes: [formula] }));
    const before = readFileSync(file);
    const dry = await run(file, "--dry-run");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect([dry.refused, dry.exitCode, dry.lines.at(-1)]).toEqual([undefined, 1, "Nothing is written."]);

    const first = await run(file);
    expect(first.exitCode).toBe(1);
    const text = first.lines.join("\n");
    expect(text).toMatch(
      /^ {2}Goals!C10 \(winRate, baseline\): 0\.2 stays; 0\.4078\S+ is measured, and --replace writes it$/m,
    );
    expect(text).toMatch(
      /^ {2}Goals!E6 \(sales, actual\): the formula "=100\+11" stays; 36306\S+ is measured: change it in Excel$/m,
    );
    expect(text).toMatch(
      /^ {2}Review!D7 \(benefits of quarter 1\): 77 stays; 2101\S+ is measured, and --replace writes it$/m,
    );
    // The dry run says the same.
    expect(dry.lines.slice(0, -1)).toEqual(first.lines.slice(0, -1));
    let shown = shownIn(file);
    expect(shown("goal_winRate").slice(0, 2)).toEqual([0.2, 0.5]);
    expect(shown("goal_deals")[2]).toBe(9);
    expect(shown("quarters_actualBenefits")[1]).toBe(77);
    close(shown("goal_winRate")[2], worked.actual.winRate);

    const replaced = await run(file, "--replace");
    expect(replaced.exitCode).toBe(1);
    shown = shownIn(file);
    close(shown("goal_winRate")[0], worked.baseline.winRate);
    expect(shown("goal_winRate")[1]).toBe(0.5);
    close(shown("goal_deals")[2], worked.actual.deals);
    close(shown("quarters_actualBenefits")[1], worked.quarters["sales"]?.[1] ?? NaN);
    expect(shown("goal_sales")[2]).toBe(111);

    const again = await run(file);
    expect(again.lines.at(-1)).toBe("Nothing is written.");
  });

  it("writes the KPI sheets of --out beside it, and none of the files where one can't be written", async () => {
    const file = await modelFile("both.xlsx", figuresOf(["sales"]));
    const before = readFileSync(file);
    expect((await run(file, "--out", file, "--force")).refused).toContain("can't be both");
    const asCopy = ["--as", at("both-copy.xlsx"), "--force"];
    expect((await run(file, "--out", file, ...asCopy)).refused).toContain("can't be both");
    expect((await run(file, "--out", at("none/kpis.xlsx"))).refused).toContain("none/kpis.xlsx can't be written");
    expect(readFileSync(file).equals(before)).toBe(true);
    const { lines, exitCode } = await run(file, "--out", at("kpis.xlsx"));
    expect([lines.slice(-2), exitCode]).toEqual([[`${at("kpis.xlsx")} is written.`, `${file} is written.`], 0]);
    expect(readFileSync(file).equals(before)).toBe(false);
    const { sheets } = readWorkbook(readFileSync(at("kpis.xlsx")));
    expect(sheets.map(({ name }) => name)).toContain(locales.en.kpis.sheets.kpis);
    // Once more there is nothing to write into the model, and the KPI sheets are new all the same.
    const again = await run(file, "--out", at("kpis.xlsx"), "--force");
    expect(again.lines.slice(-2)).toEqual([
      `${file} isn't written: nothing would change.`,
      `${at("kpis.xlsx")} is written.`,
    ]);
  });

  it("writes a copy beside with --as, and doesn't replace another file without --force", async () => {
    const file = await modelFile("own.xlsx", figuresOf(["sales"]));
    const before = readFileSync(file);
    const { lines, exitCode } = await run(file, "--as", at("copy.xlsx"));
    expect([lines.at(-1), exitCode]).toEqual([`${at("copy.xlsx")} is written.`, 0]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await run(file, "--as", at("copy.xlsx"))).refused).toContain("exists");
    expect((await run(file, "--as", at("copy.xlsx"), "--force")).exitCode).toBe(0);
    expect((await run(file, "--as", at("copy.xlsm"))).refused).toContain("must end in .xlsx");
    // Parts that hold no changed cell are the same to the letter.
    const [was, is] = [textsOf(before), textsOf(readFileSync(at("copy.xlsx")))];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    const differing = Object.keys(was).filter((path) => was[path] !== is[path]);
    expect(differing.length).toBeGreaterThan(0);
    for (const path of differing) expect(path).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
  });

  it("takes out the copy that a chart has of cells that have changed, and leaves the others", async () => {
    const plan = planOf(figuresOf(["sales"]));
    const [chart] = plan.sheets[0]?.charts ?? [];
    const goals = plan.sheets[2];
    if (!chart || !goals) throw new Error("There is no chart.");
    const column = (at: number) => ({ sheet: goals.name, row: 5, column: at, rows: 4, columns: 1 });
    const { kind, title, place, altText, format } = chart;
    const series = [{ name: "Actual", values: column(4), colour: "17406D" }];
    const untitled = { kind, title, place, altText, format, categories: column(0), series };
    const sheets = plan.sheets.map((sheet) => (sheet === goals ? { ...sheet, charts: [untitled] } : sheet));
    const file = put("chart.xlsx", await writeXlsx({ ...plan, sheets }));
    const before = textsOf(readFileSync(file));
    expect((await run(file)).exitCode).toBe(0);
    const after = textsOf(readFileSync(file));
    const charts = Object.keys(before).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    const changed = charts.filter((path) => before[path] !== after[path]);
    expect([charts.length > 1, changed.length]).toEqual([true, 1]);
    const [path = ""] = changed;
    // The goals' words haven't changed, their actual values have.
    expect(before[path]).toMatch(/<c:strCache>.*<c:numCache>/s);
    expect(after[path]).toMatch(/<c:strCache>/);
    expect(after[path]).not.toContain("numCache");
    expect(await validate(readFileSync(file))).toEqual([]);
  });

  it("asks for the currency, and takes no other than the model's", async () => {
    const file = await modelFile("lira.xlsx", figuresOf(["sales"], { currency: "TRY" }), "tr");
    const other = await run(file);
    expect(other.refused).toMatch(/has amounts in EUR, and the model is in TRY: add --currency TRY/);
    const none = importFiles([deals, "--golive", "2025-02-01", "--into", file], around);
    expect(none.refused).toBe(
      "deals.csv names no currency, and the model is in TRY: add --currency TRY if its amounts are in that.",
    );
    expect([other.exitCode, none.exitCode]).toEqual([2, 2]);
  });

  it("says why there are no benefits", async () => {
    const cases = [
      [{ benefits: {} }, "the model expects nothing in the lines that deals measure. Fill in one of them on Inputs."],
      [{ margin: undefined }, "the model has no gross margin. Enter it on Inputs first."],
      [{ start: undefined }, "the model has no date of its start. Enter it on Inputs first."],
    ] as const;
    for (const [without, wanted] of cases) {
      const figures = { ...figuresOf(["sales"]), ...without } as ReturnType<typeof figuresOf>;
      const file = await modelFile("without.xlsx", figures);
      const { lines, exitCode } = await run(file);
      expect(exitCode).toBe(0);
      expect(lines).toContain(`  Benefits to date: not measured; ${wanted}`);
      expect(shownIn(file)("quarters_actualBenefits").every((value) => value === null)).toBe(true);
    }
  });
});

function partOfFile(file: string, key: string) {
  const book = readWorkbook(readFileSync(file));
  const [model] = modelsIn(book.names);
  const part = model && partOf(model, key, lookup(book));
  if (!part) throw new Error(`There is no ${key}.`);
  return { sheet: part.sheet.name, area: part.area };
}

const textsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Costs of as many quarters as the export measures, which turns a doubt into an OK; and of fewer, which turns an OK into a doubt. */
const cases = languages.flatMap((language) => [7, 0].map((quarters) => ({ language, quarters })));
const chosen = sampled(cases, 4, ({ language, quarters }) => [language, quarters]);

describeWith(["LibreOffice"], "a model after import --into, in LibreOffice", () => {
  it("shows what LibreOffice calculates, with formulas of the reader's own, and another state of the checks", async () => {
    const files = await Promise.all(
      chosen.map(async ({ language, quarters }, i) => {
        const figures = { ...filled("full", language, 3), start: serialOfIsoDay("2025-01-01") ?? 0 };
        const actual = figuresOf([]).actual?.slice(0, quarters) ?? [];
        const plan = planOf({ ...figures, actual }, language);
        const [goals = "", review = ""] = [2, 7].map((sheet) => `'${plan.sheets[sheet]?.name ?? ""}'!`);
        const notes = plan.sheets.at(-1)?.name ?? "";
        const own = [
          [`=MAX(${goals}$C$6:$C$29)*2-${goals}E7`, 600_000],
          [`=IF(COUNT(${review}$D$6:$D$18)>0,"n "&COUNT(${review}$D$6:$D$18),"none")`, "none"],
        ] as const;
        const changes = own.map(([formula, value], row) => ({ sheet: notes, row, column: 26, formula, value }));
        const made = rewritten(await writeXlsx(plan), { changes });
        // One has been opened and saved by another program, which doesn't know the add-in.
        const [saved = made] = i === 0 ? await resaved([{ name: "saved", bytes: made }]) : [];
        const file = put(`office${i}.xlsx`, saved);
        const before = shownIn(file)("checks");
        const { exitCode, refused } = await run(file, "--replace");
        expect([exitCode, refused]).toEqual([0, undefined]);
        // The master check, which every sheet repeats in its head.
        expect(shownIn(file)("checks")).not.toEqual(before);
        return { name: `${language}${i}`, bytes: readFileSync(file), language };
      }),
    );
    const calculated = await recalculate(files);
    let compared = 0;
    files.forEach(({ name, bytes }, f) => {
      const { sheets } = readWorkbook(bytes);
      sheets.forEach((sheet, s) => {
        for (const { row, column, value, formula = "" } of sheet.cells) {
          const there = calculated[f]?.[s]?.values[row]?.[column] ?? null;
          if (/crm[a-z]+\(/i.test(formula) || isUnknowable(value, there)) continue;
          compared++;
          expectSame(value, there, `${name} ${sheet.name} ${row} ${column} ${formula}`);
        }
      });
    });
    expect(compared).toBeGreaterThan(3000 * files.length);
    const faults = await Promise.all(files.map(({ bytes }) => validate(bytes)));
    expect(faults.flat()).toEqual([]);
  });
});

/** Without the add-in, a check that compares with it has nothing to compare. */
const isUnknowable = (value: CellValue, there: CellValue): boolean =>
  there === "–" && languages.some((language) => value === locales[language].sheet.ok);

function expectSame(value: CellValue, there: CellValue, where: string): void {
  if (typeof value === "number" && typeof there === "number")
    expect(Math.abs(value - there), where).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  else expect([value ?? "", where]).toEqual([there ?? "", where]);
}
