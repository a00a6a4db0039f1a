/** The KPI sheets: their formulas give the core's figures in a real spreadsheet engine, and they say where these come from. */
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import { velocity } from "../../../src/core/sales/selling";
import { figuresTogether } from "../../../src/exports/figures";
import type { Figures } from "../../../src/exports/result";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { amountUnit } from "../../../src/language/cellForm";
import { fill } from "../../../src/language/fill";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { KpiFile } from "../../../src/workbook/kpis";
import { lookalikes } from "../../exports/lookalikes";
import { recalculate, type RecalculatedSheet } from "../../tools/libreoffice";
import { some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { validate } from "../../tools/validator";
import { exported, people } from "./exports";
import { isError, kpiRows, plannedKpis, readAll, textsOf, valuesOf } from "./planned";

/** One file has two currencies, between which a user chooses. */
const lookalike = (name: string): readonly KpiFile[] =>
  readAll(
    [[name, lookalikes.get(name) ?? new Uint8Array()]],
    name === "salesforce-export.csv" ? { currency: "EUR" } : {},
  );

const company = readAll(exported);
const csv = (text: string): readonly KpiFile[] => readAll([["deals.csv", new TextEncoder().encode(text)]]);

/** The figures that the core has finished, by the KPI's key; those that the data don't give are undefined. */
function finished(files: readonly KpiFile[]): Readonly<Record<string, number | undefined>> {
  const figures = figuresTogether(files.map(({ read }) => read));
  const { deals, sources, stages, attribution, customers, scores, cases } = figures;
  const number = (values: Figures["deals"], name: string): number | undefined => {
    const value = values?.[name];
    return typeof value === "number" ? value : undefined;
  };
  const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const [open, averageDeal, rate, cycleDays] = ["open", "averageDeal", "winRate", "cycleMeanDays"].map((name) =>
    number(deals, name),
  );
  const speed =
    open === undefined || averageDeal === undefined || rate === undefined || cycleDays === undefined
      ? undefined
      : velocity({ opportunities: open, averageDeal, winRate: rate, cycleDays });
  const hasWon = sources?.some(({ won }) => won !== undefined);
  const stays = sum(stages?.map(({ passages }) => passages) ?? []);
  return {
    ...(deals && {
      deals: number(deals, "count"),
      won: number(deals, "won"),
      lost: number(deals, "lost"),
      open,
      winRate: rate,
      revenue: number(deals, "revenue"),
      averageDeal,
      cycleMean: cycleDays,
      cycleMedian: number(deals, "cycleMedianDays"),
      velocity: isFault(speed) ? undefined : speed,
    }),
    ...(sources && { leads: sum(sources.map(({ leads }) => leads)) }),
    ...(sources &&
      hasWon && {
        leadsWon: sum(sources.map(({ won }) => won)),
        conversion: sum(sources.map(({ won }) => won)) / sum(sources.map(({ leads }) => leads)),
      }),
    ...(stages && {
      stays,
      stayMean: sum(stages.map(({ passages, meanDays }) => passages * (meanDays ?? 0))) / stays,
    }),
    ...(attribution && {
      touches: sum(attribution.map(({ touches }) => touches)),
      credited: sum(attribution.map(({ linear }) => linear)),
    }),
    ...(customers && {
      customers: number(customers, "count"),
      repeatRate: number(customers, "repeatRate"),
      netNew: number(customers, "netNew"),
      retention: number(customers, "retention"),
      nrr: number(customers, "nrr"),
      grr: number(customers, "grr"),
    }),
    ...(scores &&
      Object.fromEntries(
        (["nps", "csat", "ces"] as const)
          .filter((question) => question in scores)
          .flatMap((question) => [
            [`${question}Answers`, number(scores, `${question}Answers`) ?? number(scores, "answers")],
            [question, number(scores, question)],
          ]),
      )),
    ...(cases && {
      cases: number(cases, "count"),
      resolved: number(cases, "resolved"),
      casesOpen: number(cases, "open"),
      meanHours: number(cases, "meanHours"),
      medianHours: number(cases, "medianHours"),
    }),
  };
}

/** The KPIs, their checks and the line over all checks, as a spreadsheet has calculated them. */
function shown(plan: Plan, sheet: RecalculatedSheet | undefined) {
  const row = (at: number): readonly CellValue[] => sheet?.values[at] ?? [];
  return {
    kpis: [...kpiRows(plan)].map(([key, at]) => ({ key, value: row(at)[1], state: row(at)[4] })),
    master: row(3)[0],
  };
}

function changed(plan: Plan, label: string, column: number, value: number): Plan {
  let count = 0;
  const sheets = plan.sheets.map((sheet, i) => {
    const at = sheet.cells.find((cell) => cell.value === label)?.row;
    if (i !== 1 || at === undefined) return sheet;
    const cells = sheet.cells.map((cell) => {
      if (cell.row !== at || cell.column !== column) return cell;
      count++;
      return { ...cell, value };
    });
    return { ...sheet, cells };
  });
  expect(count).toBe(1);
  return { ...plan, sheets };
}

describeWith(["LibreOffice"], "the KPIs, recalculated in LibreOffice", () => {
  it("are the core's figures to 1e-9, in agreement with what was read, and nothing is an error", async () => {
    const cases = [
      ...some([...lookalikes.keys()], 4).map((name) => [name, lookalike(name)] as const),
      ["the company", company] as const,
    ];
    const [language = "en"] = some(languages);
    const { sheet: said, kpis: words } = locales[language];
    const plans = cases.map(([, files]) => plannedKpis(language, files));
    const edited = changed(plans.at(-1) ?? plannedKpis(language, company), words.outcomes.won, 1, 1000);
    const books = await recalculate(
      await Promise.all(
        [...plans, edited].map(async (plan, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(plan) })),
      ),
    );
    cases.forEach(([name, files], i) => {
      const plan = plans[i];
      if (!plan) throw new Error("No plan.");
      const wanted = finished(files);
      const { kpis, master } = shown(plan, books[i]?.[0]);
      expect(kpis.map(({ key }) => key).sort(), name).toEqual(Object.keys(wanted).sort());
      for (const { key, value, state } of kpis) {
        const figure = wanted[key];
        if (figure === undefined) expect([value, state], `${name} ${key}`).toEqual(["–", "–"]);
        else {
          expect(
            Math.abs(Number(value) - figure),
            `${name} ${key}: ${String(value)} for ${figure}`,
          ).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)));
          expect(state, `${name} ${key}`).toBe(said.ok);
        }
      }
      expect(master, name).toBe(said.checksHold);
      expect(books[i]?.flatMap(({ values }) => values.flat()).filter(isError), name).toEqual([]);
      // The values in the file are those that a spreadsheet calculates.
      plan.sheets.forEach(({ cells }, s) => {
        for (const { row, column, value } of cells) {
          const found = books[i]?.[s]?.values[row]?.[column] ?? null;
          if (typeof value === "number") expect(Number(found), `${name} ${row} ${column}`).toBeCloseTo(value, 5);
          else if (value !== null && value !== "") expect(found, `${name} ${row} ${column}`).toEqual(value);
        }
      });
    });
    // A table that somebody has changed is said.
    const { kpis, master } = shown(edited, books.at(-1)?.[0]);
    expect(kpis.find(({ key }) => key === "won")).toMatchObject({ value: 1000, state: said.check });
    expect(String(master).startsWith(said.checkFails)).toBe(true);
  });
});

it("are a valid workbook by the Open XML SDK", async () => {
  const [language = "en"] = some(languages);
  expect(await validate(await writeXlsx(plannedKpis(language, company)))).toEqual([]);
});

describe.each(languages)("the KPI sheets in %s", (language) => {
  const { kpis: words, sheet } = locales[language];
  const plan = plannedKpis(language, company, ["--dates dmy"]);
  const labels = (of: Plan, sheetAt: number) =>
    of.sheets[sheetAt]?.cells.filter(({ column }) => column === 0).map(({ value }) => value) ?? [];

  it("are named, run in the language's direction, and have no error", () => {
    const { kpis, tables, cohorts, source } = words.sheets;
    expect(plan.sheets.map(({ name }) => name)).toEqual([kpis, tables, cohorts, source]);
    expect(plan.sheets.every(({ direction }) => direction === (language === "fa" ? "rtl" : "ltr"))).toBe(true);
    expect(valuesOf(plan).filter(isError)).toEqual([]);
    expect(plan.sheets[0]?.charts.length).toBe(6);
    expect(labels(plan, 0)).toContain(sheet.checksHold);
  });

  it("have every month between the first and the last, with 0", () => {
    const gap = csv(
      "Deal ID,Stage,Amount,Created Date,Close Date,Lead Source\n1,Won,10,2024-01-02,2024-01-20,Web\n2,Won,20,2024-01-02,2024-04-20,\n3,Lost,20,2024-01-02,2024-04-21,\n",
    );
    const [, tables] = plannedKpis(language, gap).sheets;
    const months = tables?.cells.filter(({ value }) => /^2024-\d\d$/.test(String(value))) ?? [];
    const beside = (row: number, column: number) =>
      tables?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(months.map(({ row, value }) => [value, beside(row, 1), beside(row, 2)])).toEqual([
      ["2024-01", 1, 10],
      ["2024-02", 0, 0],
      ["2024-03", 0, 0],
      ["2024-04", 1, 20],
    ]);
    const sources = tables?.cells.filter(({ value }) => value === words.none || value === "Web") ?? [];
    expect(sources.map(({ row, value }) => [value, beside(row, 1), beside(row, 2), beside(row, 4)])).toEqual([
      [words.none, 2, 1, 20],
      ["Web", 1, 1, 10],
    ]);
  });

  it("say where each file comes from and what was left out, and name no person", () => {
    const texts = textsOf(plan);
    for (const { first, read, sha256 } of company) {
      expect(texts).toContain(first.opened.source.name);
      expect(texts).toContain(sha256);
      expect(texts).toContain(words.tables[first.recognised.table]);
      for (const { reason } of read.leftOut) expect(texts).toContain(words.reasons[reason]);
    }
    expect(texts).toContain("--dates dmy");
    expect(texts).toContain(words.address);
    expect(texts.filter((text) => people.test(text))).toEqual([]);
  });
});

describe.each(languages)("charts of amounts in rials, in %s", (language) => {
  const { charts } = locales[language].kpis;
  const [header, inUnits] = ["Deal ID,Stage,Amount,Currency,Created Date,Close Date,Lead Source", ["", "#,##0"]];
  const inMillions = [` (${amountUnit(language, "IRR", "millions")})`, "#,##0,,"];

  interface Deal {
    readonly amount: number;
    /** From January 2020. */
    readonly month: number;
    readonly source: string;
  }

  const drawn = (deals: readonly Deal[], currency = "IRR") => {
    const rows = deals.map(({ amount, month, source }, id) => {
      const from = new Date(Date.UTC(2020, month, 2)).toISOString().slice(0, 8);
      return `${id},Won,${amount},${currency},${from}02,${from}20,${source}`;
    });
    const all = plannedKpis(language, csv([header, ...rows, ""].join("\n"))).sheets[0]?.charts ?? [];
    return [charts.revenue, charts.sources].map((title) => {
      const { title: says = "", format = "" } = all.find((chart) => chart.title.startsWith(title)) ?? {};
      // What a title says of its months stands before its unit.
      const unit = says.slice(title.length).replace(` (${fill(charts.lastMonths, { count: "36" })})`, "");
      return [unit, format.split("_)")[0]?.split(";")[0]];
    });
  };
  const alike = (amount: number) => [1, 2, 3].map((month): Deal => ({ amount, month, source: "Web" }));

  it("are in millions, and their titles say so, unless the amounts are small", () => {
    expect(drawn(alike(25_000_000))).toEqual([inMillions, inMillions]);
    expect(drawn(alike(2_500_000))).toEqual([inUnits, inUnits]);
    expect(drawn(alike(25_000_000), "EUR")).toEqual([inUnits, inUnits]);
  });

  it("are in millions if what they lose is large", () => {
    expect(drawn(alike(-25_000_000))).toEqual([inMillions, inMillions]);
    expect(drawn(alike(-2_500_000))).toEqual([inUnits, inUnits]);
  });

  it("have the unit of the months and the sources that they show", () => {
    // Months before the last 36 aren't drawn, nor is a source after the seven with the largest revenue, such as one that has lost.
    const shown = (amount: number) =>
      ["a", "b", "c", "d", "e", "f", "g"].flatMap((source) =>
        [40, 45].map((month): Deal => ({ amount, month, source })),
      );
    const lost = { amount: -90_000_000, source: "h" };
    expect(drawn([...shown(100_000), { ...lost, month: 0 }])).toEqual([inUnits, inUnits]);
    expect(drawn([...shown(100_000), { ...lost, month: 45 }])).toEqual([inMillions, inUnits]);
    expect(drawn([...shown(100_000), { amount: 90_000_000, month: 0, source: "a" }])).toEqual([inUnits, inMillions]);
    expect(drawn([...shown(30_000_000), { amount: 1, month: 0, source: "h" }])).toEqual([inMillions, inMillions]);
  });
});

describe("where the data give nothing", () => {
  it.each([
    ["no amounts", "Deal ID,Stage,Amount\n1,Won,\n2,Lost,\n"],
    ["no dates", "Deal ID,Stage,Amount\n1,Won,5\n2,Lost,6\n"],
    ["nothing lost", "Deal ID,Stage,Amount,Created Date,Close Date\n1,Won,5,2024-01-13,2024-01-13\n"],
    ["nothing won", "Deal ID,Stage,Amount,Created Date,Close Date\n1,Lost,5,2024-01-13,2024-01-13\n"],
    ["closed before opened", "Deal ID,Stage,Amount,Created Date,Close Date\n1,Won,5,2024-01-13,2024-01-10\n"],
    [
      "a won flag alone",
      "Id,Won,Amount,CreatedDate,CloseDate\n1,1,5,2024-01-13,2024-01-14\n2,0,5,2024-01-13,2024-01-14\n",
    ],
    ["orders of one day", "Customer,Date,Amount\na,2024-01-13,5\n"],
    ["a score that is none", "CSAT\n0\n"],
    ["an open case", "Case Number,Opened,Resolved\n1,2024-01-13 10:00,\n2,2024-01-13 10:00,2024-01-14 10:00\n"],
  ])("%s: a dash, no error, and all checks hold", (_, text) => {
    const files = csv(text);
    const plan = plannedKpis("en", files);
    expect(valuesOf(plan).filter(isError)).toEqual([]);
    const wanted = finished(files);
    const cells = plan.sheets[0]?.cells ?? [];
    for (const [key, at] of kpiRows(plan)) {
      const value = cells.find(({ row, column }) => row === at && column === 1)?.value;
      const figure = wanted[key];
      expect(value, key).toEqual(figure === undefined ? "–" : (expect.closeTo(figure, 9) as unknown));
    }
    expect(cells.map(({ value }) => value)).toContain("Checks: OK");
  });
});
