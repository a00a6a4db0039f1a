import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../../src/core/sales/beforeAfter";
import { isFault } from "../../../src/core/fault";
import type { Deals } from "../../../src/core/sales/dealStatistics";
import { leadSources } from "../../../src/core/sales/leadSources";
import type { Meaning } from "../../../src/core/sales/outcomes";
import { salesByPeriod } from "../../../src/core/sales/salesByPeriod";
import { salesKpis } from "../../../src/core/sales/salesKpis";
import { salesCycle } from "../../../src/core/sales/durations";
import { stageTimes } from "../../../src/core/sales/stageTimes";
import { statisticOf } from "../../../src/core/numbers/statistic";
import { sum } from "../../../src/core/numbers/series";
import { coded, money, moment, name, perhaps, shuffled } from "./exports";
import { apart } from "../returns/flows";

const deal = fc
  .record({
    opened: perhaps(moment, 0),
    days: perhaps(
      fc.integer({ min: 0, max: 800 }).map((quarters) => quarters / 4),
      NaN,
    ),
    outcome: fc.constantFrom("won", "won", "lost", "open", null),
    amount: money,
  })
  .map(({ opened, days, ...rest }) => ({
    ...rest,
    opened,
    closed: opened === 0 || Number.isNaN(days) ? 0 : opened + days,
  }));
type Deal = typeof deal extends fc.Arbitrary<infer T> ? T : never;
const deals = fc
  .array(deal, { maxLength: 40 })
  .filter((rows) => rows.some(({ outcome }) => outcome === "won" || outcome === "lost"));

function columns(rows: readonly Deal[]): Deals {
  const { codes, spellings } = coded(rows.map(({ outcome }) => outcome));
  return {
    opened: Float64Array.from(rows, ({ opened }) => opened),
    closed: Float64Array.from(rows, ({ closed }) => closed),
    outcome: { codes, meanings: spellings.map((word) => word as Meaning), isLostKnown: true },
    amount: Float64Array.from(rows, ({ amount }) => amount),
  };
}

describe("KPIs of an export", () => {
  it("have won, lost and open deals that add up to the rows with anything in them", () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const { kpis } = salesKpis(columns(rows));
        const filled = rows.filter(
          ({ opened, closed, outcome, amount }) => outcome !== null || opened + closed !== 0 || amount !== 0,
        );
        expect(kpis.won + (kpis.lost as number) + (kpis.open as number)).toBe(filled.length);
        expect(kpis.deals).toBe(filled.length);
        expect(kpis.won).toBe(rows.filter(({ outcome }) => outcome === "won").length);
        expect(kpis.lost).toBe(rows.filter(({ outcome }) => outcome === "lost").length);
      }),
    );
  });

  it("don't depend on the order of the rows", () => {
    fc.assert(
      fc.property(shuffled(deals), ([rows, others]) => {
        const [one, other] = [salesKpis(columns(rows)).kpis, salesKpis(columns(others)).kpis];
        for (const key of Object.keys(one) as (keyof typeof one)[])
          expect(apart(one[key], other[key])).toBeLessThan(1e-14);
      }),
    );
  });

  it("have the cycle and the revenue of the won deals", () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const { kpis } = salesKpis(columns(rows));
        const own = rows.filter(({ outcome }) => outcome === "won");
        const won = columns(own);
        // Whole days where nothing was opened, or nothing closed, at a time of day; the median of whole days always.
        const isTimed = (["opened", "closed"] as const).every((key) => rows.some((row) => row[key] % 1 !== 0));
        const timed = own.filter(({ closed }) => closed > 0);
        const cycles = timed.map(({ opened, closed }) =>
          isTimed ? closed - opened : Math.floor(closed) - Math.floor(opened),
        );
        const none = { fault: "na", says: "nothingCounted" };
        if (cycles.length === 0) expect([kpis.meanCycle, kpis.medianCycle]).toEqual([none, none]);
        else {
          expect(kpis.meanCycle).toBeCloseTo(sum(cycles) / cycles.length, 9);
          expect(kpis.medianCycle).toBe(statisticOf(Float64Array.from(cycles, Math.floor), "median"));
        }
        expect(apart(kpis.revenue, sum(won.amount))).toBe(0);
        expect(apart(kpis.averageDeal, won.amount.length === 0 ? kpis.averageDeal : sum(won.amount) / kpis.won)).toBe(
          0,
        );
      }),
    );
  });

  it("leave deals that were closed before they were opened out of the cycle, and say how many and which", () => {
    const day = (outcome: Deal["outcome"], opened: number, closed: number): Deal => ({
      outcome,
      opened,
      closed,
      amount: 9,
    });
    const { kpis, reversed } = salesKpis(
      columns([
        day("won", 45_700, 45_710),
        day("lost", 45_700, 45_600),
        day("won", 45_700, 45_699),
        day("won", 45_700.75, 45_700),
        day("won", 45_700, 45_600),
      ]),
    );
    expect(reversed).toEqual({ count: 2, rows: [3, 5] });
    expect([kpis.won, kpis.revenue, kpis.meanCycle, kpis.medianCycle]).toEqual([4, 36, 5, 5]);
  });

  it("don't know the lost ones of a won flag alone", () => {
    const unknown = { fault: "na", says: "lostUnknown" };
    const given = columns([
      { outcome: "won", opened: 45_700, closed: 45_710, amount: 9 },
      { outcome: "open", opened: 45_700, closed: 0, amount: 9 },
    ]);
    const { kpis } = salesKpis({ ...given, outcome: { ...given.outcome, isLostKnown: false } });
    expect(kpis).toMatchObject({ deals: 2, won: 1, lost: unknown, open: unknown, winRate: unknown, revenue: 9 });
  });
});

describe("stage times", () => {
  it("are the sales cycle of each stage's rows, in order of first appearance", () => {
    const stay = fc.record({
      stage: name,
      entered: perhaps(moment, 0),
      days: fc.integer({ min: 0, max: 90 }),
      isOver: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(stay, { minLength: 1, maxLength: 30 }),
        fc.constantFrom("mean", "median"),
        (rows, statistic) => {
          const left = rows.map(({ entered, days, isOver }) => (isOver && entered > 0 ? entered + days : 0));
          const entered = rows.map((row) => row.entered);
          const stages = rows.map(({ stage }) => stage);
          const table = stageTimes({
            stages: coded(stages),
            entered: Float64Array.from(entered),
            left: Float64Array.from(left),
            statistic,
          });
          if (isFault(table)) throw new Error(table.says);
          const named = table.map(({ stage }) => (typeof stage === "object" ? null : stage));
          expect(named.filter((each) => each !== null)).toEqual([...new Set(stages.filter((stage) => stage !== null))]);
          for (const [i, { count, days }] of table.entries()) {
            const own = rows.flatMap((_, row) => (stages[row] === named[i] ? [row] : []));
            const of = (column: readonly number[]) => Float64Array.from(own, (row) => column[row] as number);
            expect(count).toBe(own.filter((row) => left[row] !== 0 && entered[row] !== 0).length);
            const whole = [entered, left].some((column) => column.every((moment) => moment % 1 === 0));
            const day = (column: readonly number[]) => of(whole ? column.map(Math.floor) : column);
            const timed = salesCycle({ opened: day(entered), closed: day(left), statistic });
            const isOwnTimed = [entered, left].every((column) => of(column).some((moment) => moment % 1 !== 0));
            if (whole || isOwnTimed) expect(apart(days, timed)).toBe(0);
          }
        },
      ),
    );
  });
});

describe("sales by period", () => {
  const sale = fc.record({ date: perhaps(moment, 0), amount: money });
  const sales = fc.array(sale, { maxLength: 30 }).filter((rows) => rows.some(({ date }) => date > 0));
  const given = (rows: readonly { date: number; amount: number }[]) => ({
    dates: Float64Array.from(rows, ({ date }) => date),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
  });

  it("add up to the dated rows, whatever the period, and have no gap", () => {
    fc.assert(
      fc.property(sales, (rows) => {
        const dated = rows.filter(({ date }) => date > 0);
        for (const by of ["month", "quarter", "year"] as const) {
          const table = salesByPeriod({ ...given(rows), by });
          if (isFault(table)) throw new Error(table.says);
          expect(table.reduce((all, { deals }) => all + deals, 0)).toBe(dated.length);
          const amounts = table.map(({ amount }) => amount as number);
          expect(apart(sum(amounts), sum(dated.map(({ amount }) => amount)))).toBeLessThan(1e-13);
          expect([table[0]?.deals, table.at(-1)?.deals].every((deals) => (deals ?? 0) > 0)).toBe(true);
          expect(table.map(({ period }) => period)).toEqual([...new Set(table.map(({ period }) => period))].sort());
          if (by === "year")
            for (const [i, { period }] of table.entries()) expect(period).toBe(Number(table[0]?.period) + i);
        }
      }),
    );
  });

  it("name the date that is far from all others", () => {
    expect(
      salesByPeriod({ ...given([45_700, 45_800, 1000, 45_900].map((date) => ({ date, amount: 1 }))), by: "month" }),
    ).toEqual({
      fault: "value",
      says: "tooManyPeriods",
      given: { parameter: "dates", cell: 3, period: "1902-09", most: 1200 },
    });
    expect(
      salesByPeriod({ ...given([900, 0, 1000, 45_900].map((date) => ({ date, amount: 1 }))), by: "month" }),
    ).toMatchObject({
      given: { cell: 4, period: "2025-08" },
    });
  });
});

describe("before and after", () => {
  const goLive = 45_658;
  const given = (days: readonly number[], value: (day: number) => number) => ({
    dates: Float64Array.from(days),
    values: Float64Array.from(days, value),
    goLive,
  });
  const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it("compares as many whole months as the shorter side has been observed", () => {
    // 2024 in full, then January to March 2025: October to December against January to March.
    const result = beforeAfter({
      ...given(every(45_292, 45_747), (day) => (day < goLive ? 1 : 3)),
      statistic: "monthly",
    });
    if (isFault(result)) throw new Error(result.says);
    expect(result.before).toBeCloseTo(365.25 / 12, 12);
    expect(result.after).toBeCloseTo((3 * 365.25) / 12, 12);
    expect(result.changeShare).toBeCloseTo(2, 12);
    expect(result.isSeasonal).toBe(true);
  });

  it("has no season to warn of over whole years", () => {
    const result = beforeAfter({ ...given(every(45_292, 46_022), () => 1), statistic: "mean" });
    expect(result).toMatchObject({ before: 1, after: 1, change: 0, changeShare: 0, isSeasonal: false });
  });

  it("needs a whole month on both sides", () => {
    const short = every(45_292, goLive + 29);
    expect(beforeAfter({ ...given(short, () => 1), statistic: "mean" })).toEqual({
      fault: "na",
      says: "lessThanAMonth",
    });
    expect(beforeAfter({ ...given([...short, goLive + 30], () => 1), statistic: "mean" })).toMatchObject({ before: 1 });
  });

  it("counts the days of from and to, at any time of the day", () => {
    const days = [goLive - 11, goLive - 10, goLive - 0.1, goLive, goLive + 9.9, goLive + 10];
    const bounds = { from: goLive - 10, to: goLive + 9 } as const;
    const result = beforeAfter({ ...given(days, (day) => (day < goLive ? 1 : 2)), ...bounds, statistic: "monthly" });
    expect(result).toMatchObject({ change: expect.closeTo((2 * 365.25) / 12 / 10, 12) });
  });

  it("has a rise from a loss as a rise", () => {
    const result = beforeAfter({
      ...given(every(45_292, 46_022), (day) => (day < goLive ? -2 : 1)),
      statistic: "mean",
    });
    expect(result).toMatchObject({ change: 3, changeShare: 1.5 });
  });
});

describe("lead sources", () => {
  it("add up to all leads, by revenue, in any order of rows", () => {
    const lead = fc.record({ source: name, won: fc.boolean(), revenue: money, cost: fc.integer({ min: 1, max: 500 }) });
    const table = (rows: readonly { source: string | number | null; won: boolean; revenue: number; cost: number }[]) =>
      leadSources({
        sources: coded(rows.map(({ source }) => source)),
        outcome: {
          codes: Int32Array.from(rows, ({ won }) => Number(won)),
          meanings: ["lost", "won"],
          isLostKnown: true,
        },
        revenue: Float64Array.from(rows, ({ revenue }) => revenue),
        cost: Float64Array.from(rows, ({ cost }) => cost),
        margin: 0.5,
      });
    fc.assert(
      fc.property(shuffled(fc.array(lead, { minLength: 1, maxLength: 40 })), ([rows, others]) => {
        const found = table(rows);
        expect(found.reduce((all, { leads }) => all + leads, 0)).toBe(rows.length);
        expect(found.reduce((all, { won }) => all + won, 0)).toBe(rows.filter(({ won }) => won).length);
        const revenue = found.map((row) => row.revenue as number);
        expect(revenue).toEqual([...revenue].sort((a, b) => b - a));
        expect(apart(sum(revenue), sum(rows.map((row) => (row.won ? row.revenue : 0))))).toBeLessThan(1e-13);
        const bySource = new Map(table(others).map((row) => [typeof row.source === "object" ? null : row.source, row]));
        for (const row of found) {
          const other = bySource.get(typeof row.source === "object" ? null : row.source);
          expect(apart(row.roi, other?.roi)).toBeLessThan(1e-13);
          expect([other?.leads, other?.won, other?.cost]).toEqual([row.leads, row.won, row.cost]);
        }
      }),
    );
  });
});
