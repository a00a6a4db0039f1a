/** Options that begin at different times: said in a sentence that names them, and fiscal years as headings where all have the same. */
import { describe, expect, it } from "vitest";
import { serialOfUtc } from "../../../src/core/numbers/calendar";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { fill } from "../../../src/language/fill";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { Option } from "../../../src/workbook/comparison/option";
import type { Figures } from "../../../src/workbook/figures";
import type { Model } from "../../../src/workbook/model/models";
import { filled } from "../books";
import { recalculate } from "../../tools/libreoffice";
import { seeded } from "../../tools/random";
import { count, seed, some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import {
  compared,
  figuresOf,
  modelPlan,
  modelsOf,
  nameOf,
  optionIn,
  optionsOf,
  planReader,
  reader,
  type Alternative,
  type ReadRow,
} from "./options";

const random = seeded(seed);
const upTo = (most: number): number => Math.floor(random() * (most + 1));

const one: Alternative = { costs: [2000, 100, 100], benefits: [0, 1800, 1900], rate: 0.1, users: 10 };

/** What a model says of its year 1. */
interface Said {
  /** Days since 1 January 1970. */
  readonly start?: number;
  readonly year?: number;
  readonly month?: number;
}

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const alike = new Map(languages.map((language) => [language, optionsOf([one], language)]));

function optionsWith(all: readonly Said[], language: Language = "en"): readonly Option[] {
  return all.map(({ start, year, month = 1 }, i) => {
    const [option] = alike.get(language) ?? [];
    if (!option) throw new Error("There is no option.");
    return {
      ...option,
      name: nameOf(i),
      figures: {
        ...option.figures,
        start: start === undefined ? "–" : serialOfUtc(start * 86_400_000),
        fiscalYear: year ?? "–",
        fiscalMonth: year === undefined ? "–" : month,
      },
    };
  });
}

const monthOf = (date: number): number => {
  const utc = new Date(date * 86_400_000);
  return utc.getUTCFullYear() * 12 + utc.getUTCMonth();
};

const persian = new Intl.DateTimeFormat("en-u-ca-persian", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** The Gregorian months in which a month of the Persian calendar lies, by the calendar itself. */
function persianMonths(year: number, month: number): readonly [number, number] {
  // After the last days of the year before, which may lie up to the 21st.
  const from = day(`${year + 621}-03-23`) - (month === 1 ? 4 : 0);
  const days = Array.from({ length: 380 }, (_, i) => from + i).filter((each) => {
    const parts = persian.formatToParts(each * 86_400_000);
    return parts.some(({ type, value }) => type === "month" && value === String(month));
  });
  const first = days[0] ?? NaN;
  const last = Math.max(...days.filter((each) => each < first + 40));
  return [monthOf(first), monthOf(last)];
}

/** The first and the last month in which year 1 may begin. */
function months({ start, year, month = 1 }: Said): readonly [number, number] | undefined {
  if (year !== undefined) {
    const gregorian = year * 12 + month - 1;
    return year < 1700 ? persianMonths(year, month) : [gregorian, gregorian];
  }
  return start === undefined ? undefined : [monthOf(start), monthOf(start) + 1];
}

function beginTogether(all: readonly Said[]): boolean {
  const known = all.flatMap((each) => [months(each) ?? []].filter(({ length }) => length > 0)) as [number, number][];
  const starts = new Set(all.flatMap(({ start }) => (start === undefined ? [] : [monthOf(start)])));
  const fiscal = new Set(all.flatMap((each) => (each.year === undefined ? [] : [months(each)?.[0]])));
  const overlap = Math.max(...known.map(([from]) => from)) <= Math.min(...known.map(([, to]) => to));
  return starts.size <= 1 && fiscal.size <= 1 && (known.length === 0 || overlap);
}

const anySaid = (): Said => {
  const kind = upTo(4);
  const start = day("2026-11-01") + upTo(240);
  const fiscal = kind === 4 ? { year: 1405 + upTo(1), month: 1 + upTo(11) } : { year: 2027, month: 1 + upTo(2) };
  return { ...(kind % 2 === 0 && { start }), ...(kind > 1 && fiscal) };
};

/** Every third set begins together, every third differs in one option alone. */
const sets: readonly (readonly Said[])[] = Array.from({ length: count(18, 120) }, (_, i) => {
  const size = 2 + (i % 4);
  if (i % 3 === 0) return Array.from({ length: size }, () => anySaid());
  const first: Said = { start: day("2027-03-21"), ...(i % 2 === 0 ? { year: 2027, month: 4 } : { year: 1406 }) };
  const others = Array.from({ length: size - 1 }, () => first);
  return i % 3 === 1 ? [first, ...others] : [...others, { ...first, ...(i % 2 === 0 ? { month: 5 } : { year: 1407 }) }];
});

const words = locales.en.comparison;
const { ok, look } = locales.en.sheet;
const stateOf = (read: ReadRow): CellValue | undefined => read("startsAgree").at(-1);

/** The headings of the second sheet's years. */
const headingsIn = (plan: Plan, valueAt: (row: number, column: number) => CellValue): readonly CellValue[] =>
  Array.from({ length: 3 }, (_, year) => valueAt(4, 2 + year));
const planHeadings = (plan: Plan): readonly CellValue[] =>
  headingsIn(plan, (row, column) => {
    const found = plan.sheets[1]?.cells.find((cell) => cell.row === row && cell.column === column);
    return found?.value ?? null;
  });

function agrees(read: ReadRow, headings: readonly CellValue[], all: readonly Said[]): void {
  const where = JSON.stringify(all);
  const isTogether = beginTogether(all);
  expect(stateOf(read), where).toBe(isTogether ? ok : look);
  // It is a doubt: the ranking stands.
  expect(read("rank"), where).not.toContain("–");
  const [first] = all;
  const isShared = all.every(
    ({ year, month = 1 }) => year !== undefined && year === first?.year && month === (first.month ?? 1),
  );
  const { header } = locales.en.sheet;
  const named = (each: number): string => {
    const year = String((first?.year ?? 0) + each - 1);
    if (!isShared) return fill(header.year, { year: String(each) });
    if (each === 0) return header.start;
    return (first?.month ?? 1) === 1
      ? fill(header.fiscal, { year })
      : fill(header.split, { year, next: String(Number(year) + 1).slice(-2) });
  };
  expect(headings, where).toEqual([0, 1, 2].map(named));
  if (isTogether) return;
  const says = String(read("startsAgree")[0]);
  const from = all.map((each) => months(each)?.[0]);
  const known = from.filter((each) => each !== undefined);
  const starts = all.map(({ start }) => (start === undefined ? undefined : monthOf(start)));
  const compares = new Set(known).size > 1 ? from : starts;
  const numbers = compares.filter((each) => each !== undefined);
  const named2 = (extreme: number) => nameOf(compares.indexOf(extreme));
  expect(says, where).toBe(
    fill(words.looks.startsAgree, { first: named2(Math.min(...numbers)), last: named2(Math.max(...numbers)) }),
  );
}

describe("options that begin at different times", () => {
  it("are a doubt that names the first and the last, over random starts and fiscal years", () => {
    const seen = new Set<boolean>();
    for (const all of sets) {
      const plan = compared(optionsWith(all));
      agrees(planReader(plan), planHeadings(plan), all);
      seen.add(beginTogether(all));
    }
    expect(seen.size).toBe(2);
  });

  it.each<readonly [string, readonly Said[], boolean]>([
    ["nothing is said", [{}, {}], true],
    ["one alone says it", [{ year: 2027 }, {}], true],
    ["starts of one month", [{ start: day("2027-01-01") }, { start: day("2027-01-31") }], true],
    ["starts of two months", [{ start: day("2027-01-31") }, { start: day("2027-02-01") }], false],
    ["a start in the month before a fiscal year", [{ start: day("2026-12-15") }, { year: 2027 }], true],
    ["a start two months before a fiscal year", [{ start: day("2026-11-30") }, { year: 2027 }], false],
    ["a start after a fiscal year has begun", [{ start: day("2027-02-01") }, { year: 2027 }], false],
    [
      "another first month",
      [
        { year: 2027, month: 4 },
        { year: 2027, month: 7 },
      ],
      false,
    ],
    ["another fiscal year", [{ year: 2027 }, { year: 2028 }], false],
    ["one Persian year", [{ year: 1406 }, { year: 1406 }], true],
    ["two Persian years", [{ year: 1406 }, { year: 1407 }], false],
    ["a Persian year and its first day", [{ year: 1406 }, { start: day("2027-03-21") }], true],
    ["a Persian year and the next Gregorian month", [{ year: 1406 }, { start: day("2027-04-15") }], true],
    ["a Persian year and its second month", [{ year: 1406 }, { start: day("2027-05-21") }], false],
    ["a Persian month and the next one", [{ year: 1406 }, { year: 1406, month: 2 }], false],
    [
      "two starts of one fiscal year",
      [
        { start: day("2027-01-01"), year: 2027 },
        { start: day("2026-12-15"), year: 2027 },
      ],
      false,
    ],
    ["a Persian month in winter", [{ year: 1406, month: 10 }, { start: day("2027-12-22") }], true],
  ])("where %s", (_, all, isTogether) => {
    const plan = compared(optionsWith(all));
    expect(beginTogether(all)).toBe(isTogether);
    agrees(planReader(plan), planHeadings(plan), all);
  });

  it("are read from a form, which has no start, and from a full workbook", () => {
    const fiscal = { fiscalYear: 2028, fiscalMonth: 7 };
    const optionFrom = (figures: Figures, template: "sheet" | "full", as: "values" | "links"): Option => {
      const { look: found, models } = modelsOf(modelPlan(figures, template));
      return optionIn(template, found, models[0] as Model, { as });
    };
    const form = optionFrom({ ...figuresOf(one), ...fiscal }, "sheet", "values").figures;
    expect([form.start, form.fiscalYear, form.fiscalMonth]).toEqual(["–", 2028, 7]);
    const bare = optionFrom(figuresOf(one), "sheet", "values").figures;
    expect([bare.start, bare.fiscalYear, bare.fiscalMonth]).toEqual(["–", "–", "–"]);
    const january = optionFrom({ ...figuresOf(one), fiscalYear: 2028 }, "sheet", "values").figures;
    expect(january.fiscalMonth).toBe(1);
    const start = 46_569;
    const full = optionFrom({ ...filled("full", "en", 2), ...fiscal, start }, "full", "values").figures;
    expect([full.start, full.fiscalYear, full.fiscalMonth]).toEqual([start, 2028, 7]);
  });
});

describeWith(["LibreOffice"], "options that begin at different times, in LibreOffice", () => {
  it("are a doubt that names the first and the last, in every language", async () => {
    const given = sets.slice(0, 12);
    const inOthers = some(languages, 2).map((language) => ({ language, all: sets[2] ?? [] }));
    const plans = [
      ...given.map((all) => compared(optionsWith(all))),
      ...inOthers.map(({ language, all }) => compared(optionsWith(all, language), language)),
    ];
    const books = await recalculate(
      await Promise.all(plans.map(async (plan, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(plan) }))),
    );
    const valueIn = (i: number) => (sheet: number, row: number, column: number) =>
      books[i]?.[sheet]?.values[row]?.[column] ?? null;
    given.forEach((all, i) => {
      const plan = plans[i] as Plan;
      const read = reader(plan, valueIn(i));
      agrees(
        read,
        headingsIn(plan, (row, column) => valueIn(i)(1, row, column)),
        all,
      );
    });
    inOthers.forEach(({ language }, i) => {
      const at = given.length + i;
      const { comparison, sheet } = locales[language];
      const read = reader(plans[at] as Plan, valueIn(at));
      expect(stateOf(read)).toBe(sheet.look);
      const [begin = ""] = comparison.looks.startsAgree.split("{last}").slice(1);
      expect(read("startsAgree")[0]).toContain(begin);
    });
  });
});
