/** Deals and leads as statistics: any split of the rows, in any order, merged in any tree, gives what the worksheet function gives. */
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import { dealStatistics, mergeDeals, type Deals } from "../../../src/core/sales/dealStatistics";
import { finishSources, leadSources, type SourceRow } from "../../../src/core/sales/leadSources";
import { mergeMonths, monthStatistics, type Sales } from "../../../src/core/sales/monthStatistics";
import type { Meaning } from "../../../src/core/sales/outcomes";
import { partedDeals } from "../../../src/core/sales/partedDeals";
import { finishMonths, salesByPeriod } from "../../../src/core/sales/salesByPeriod";
import { finishDeals, salesKpis } from "../../../src/core/sales/salesKpis";
import { mergeSources, sourceStatistics, type Leads } from "../../../src/core/sales/sourceStatistics";
import { readingOf } from "../../../src/core/sales/cycles";
import { monthOf } from "../../../src/core/numbers/calendar";
import type { Spelling } from "../../../src/core/numbers/coded";
import { count, seed } from "../../tools/sample";
import { cents, cut, drawn, expectSame, mergedAnyhow, sortedBy, wordsOf, type Draw } from "./parts";

interface Deal {
  readonly line: number;
  readonly opened: number;
  readonly closed: number;
  readonly outcome: Meaning | null;
  /** Whole cents; NaN for none. */
  readonly amount: number;
  readonly cost: number;
  readonly source: Spelling | null;
}

/** Some exports have no times of day in a column, some have them in a single row, some have gaps or mistyped years. */
function dealsOf(draw: Draw, most = 60): readonly Deal[] {
  const [isOpenedTimed, isClosedTimed] = [draw.among([0, 0.02, 0.8]), draw.among([0, 0.02, 0.8])];
  const gaps = draw.among([0, 0.1, 0.5]);
  const hasAmounts = draw.is(0.6);
  const least = draw.among([0, -2, -90]);
  const large = draw.among([0, 0.1, 0.6]);
  const outcomes = draw.among<readonly (Meaning | null)[]>([["won"], ["won", "lost", "open", null], ["lost", "open"]]);
  return Array.from({ length: draw.whole(0, most) }, (_, i) => {
    const day = draw.whole(44_000, 45_000);
    const days = draw.is(0.02) ? draw.whole(16_000, 900_000) : draw.whole(least, 200);
    const time = (share: number) => (draw.is(share) ? draw.whole(1, 95) / 96 : 0);
    const size = draw.among([1, 1e3, 1e9, 1e13]);
    // Large amounts that cancel leave what their roundings lost.
    const amount = draw.is(large) ? draw.among([2 ** 55, -(2 ** 55)]) : draw.whole(-100 * size, 1000 * size) / 100;
    return {
      line: 2 * i + 2,
      opened: draw.is(gaps) ? 0 : day + time(isOpenedTimed),
      closed: draw.is(gaps) ? 0 : day + days + time(isClosedTimed),
      outcome: draw.among(outcomes),
      amount: hasAmounts || draw.is(0.7) ? amount : NaN,
      cost: draw.whole(0, 90_000) / 100,
      source: draw.among(["Web", "Fair", 7, "7", null]),
    };
  });
}

const of = <Row>(rows: readonly Row[], value: (row: Row) => number) => Float64Array.from(rows, value);
const line = ({ line }: Deal) => line;

function outcomeOf(rows: readonly Deal[]): Deals["outcome"] {
  const { codes, spellings } = wordsOf(rows.map(({ outcome }) => outcome));
  return { codes, meanings: spellings as readonly Meaning[], isLostKnown: true };
}
const dealColumns = (rows: readonly Deal[]): Deals => ({
  opened: of(rows, ({ opened }) => opened),
  closed: of(rows, ({ closed }) => closed),
  outcome: outcomeOf(rows),
  amount: of(rows, ({ amount }) => amount),
  rows: rows.map(line),
});
const salesColumns = (rows: readonly Deal[]): Sales => ({
  dates: of(rows, ({ closed }) => closed),
  amounts: of(rows, ({ amount }) => amount),
  outcome: outcomeOf(rows),
  rows: rows.map(line),
});
const leadColumns = (rows: readonly Deal[], shared?: readonly Spelling[]): Leads => ({
  sources: wordsOf(
    rows.map(({ source }) => source),
    shared,
  ),
  outcome: outcomeOf(rows),
  revenue: of(rows, ({ amount }) => amount),
  cost: of(rows, ({ cost }) => cost),
});

/** Each export in parts, in order and in any order. */
function inParts(
  check: (all: readonly Deal[], parts: readonly (readonly Deal[])[], draw: Draw, isInOrder: boolean) => void,
) {
  for (let i = 0; i < count(40, 200); i++) {
    const draw = drawn(seed + i);
    const all = dealsOf(draw);
    for (const isInOrder of [true, false]) {
      const parts = cut(all, draw, isInOrder);
      check(
        all,
        isInOrder ? parts : parts.map((part) => part.slice().sort((a, b) => a.line - b.line)),
        draw,
        isInOrder,
      );
    }
  }
}

const median = (sorted: readonly number[]): number =>
  ((sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.floor(sorted.length / 2)] as number)) / 2;

/** A row without anything in it is no deal. */
const isDeal = ({ outcome, opened, closed, amount }: Deal) =>
  outcome !== null || opened !== 0 || closed !== 0 || !(Number.isNaN(amount) || amount === 0);

describe(`statistics of deals, from the seed ${seed}`, () => {
  it("give the KPIs of the whole range, however the rows are split and merged", () => {
    inParts((all, parts, draw) => {
      const merged = mergedAnyhow(
        parts.map((part) => dealStatistics(dealColumns(part))),
        mergeDeals,
        draw,
      );
      expectSame(finishDeals(merged), salesKpis(dealColumns(all)));
    });
  });

  it("give what whole cents and sorted days give", () => {
    for (let i = 0; i < count(40, 200); i++) {
      const all = dealsOf(drawn(seed + i));
      const { kpis, reversed } = salesKpis(dealColumns(all));
      const won = all.filter(({ outcome }) => outcome === "won");
      const lost = all.filter(({ outcome }) => outcome === "lost");
      expect(kpis.deals).toBe(all.filter(isDeal).length);
      expect(kpis.won).toBe(won.length);
      if (won.length + lost.length > 0) {
        expect(kpis.winRate).toBe(won.length / (won.length + lost.length));
        expect(kpis.open).toBe(all.filter(isDeal).length - won.length - lost.length);
      } else expect(kpis.winRate).toMatchObject({ says: "lostUnknown" });
      const paid = won.filter(({ amount }) => !Number.isNaN(amount)).map(({ amount }) => amount);
      expectSame(kpis.revenue, cents(paid));
      const average = won.length === 0 ? "nothingWon" : paid.length === 0 ? "nothingCounted" : undefined;
      if (average) expect(kpis.averageDeal).toMatchObject({ says: average });
      else expectSame(kpis.averageDeal, cents(paid) / paid.length);

      const areTimed = [all.some(({ opened }) => opened % 1 > 0), all.some(({ closed }) => closed % 1 > 0)];
      const both = won.filter(({ opened, closed }) => opened > 0 && closed > 0);
      // In 96ths of a day, all of which are whole numbers.
      const parts = (moment: number) =>
        BigInt(Math.round(areTimed.every(Boolean) ? moment * 96 : Math.floor(moment) * 96));
      const spans = both.map(({ opened, closed }) => parts(closed) - parts(opened));
      const kept = spans.filter((span) => span >= 0n).sort((a, b) => (a < b ? -1 : 1));
      const lines = both.filter((_, row) => (spans[row] as bigint) < 0n).map(line);
      expect(reversed).toEqual(lines.length === 0 ? undefined : { count: lines.length, rows: lines.slice(0, 5) });
      if (kept.length === 0) expect(kpis.medianCycle).toMatchObject({ says: "nothingCounted" });
      else {
        expectSame(kpis.meanCycle, Number(kept.reduce((sum, span) => sum + span, 0n)) / 96 / kept.length);
        expect(kpis.medianCycle).toBe(median(kept.map((span) => Number(span / 96n))));
      }
    }
  });

  it("by month of opening are those of all deals, once merged, under the reading of all", () => {
    inParts((all) => {
      const whole = dealStatistics(dealColumns(all));
      const columns = dealColumns(all);
      const parts = [...partedDeals(columns, (row) => monthOf(columns.opened[row] as number)).values()];
      const statistics = parts.map(dealStatistics);
      const reading = readingOf(whole.cycles);
      for (const [i, part] of statistics.entries()) {
        const own = finishDeals(part, reading);
        const { outcome, opened, closed } = parts[i] as Deals;
        const spans = Array.from(outcome.codes.keys())
          .filter((row) => outcome.meanings[outcome.codes[row] as number] === "won" && opened[row] && closed[row])
          .map((row) =>
            reading === "elapsed"
              ? (closed[row] as number) - (opened[row] as number)
              : Math.floor(closed[row] as number) - Math.floor(opened[row] as number),
          );
        expect(own.reversed?.count ?? 0).toBe(spans.filter((span) => span < 0).length);
        const kept = spans.filter((span) => span >= 0);
        if (kept.length > 0) expectSame(own.kpis.meanCycle, kept.reduce((sum, span) => sum + span, 0) / kept.length);
      }
      if (statistics.length > 0) expectSame(finishDeals(statistics.reduce(mergeDeals)), finishDeals(whole));
    });
  });
});

describe(`statistics of months, from the seed ${seed}`, () => {
  const periods = ["month", "quarter", "year"] as const;

  it("give the sales of the whole range, however the rows are split and merged", () => {
    inParts((all, parts, draw) => {
      const merged = mergedAnyhow(
        parts.map((part) => monthStatistics(salesColumns(part))),
        mergeMonths,
        draw,
      );
      for (const by of periods) expectSame(finishMonths(merged, by), salesByPeriod({ ...salesColumns(all), by }));
    });
  });

  it("give what whole cents of the calendar's months give", () => {
    for (let i = 0; i < count(40, 200); i++) {
      const all = dealsOf(drawn(seed + i));
      const table = salesByPeriod({ ...salesColumns(all), by: "month" });
      const won = all.filter(({ outcome, closed }) => outcome === "won" && closed > 0);
      if (isFault(table)) {
        expect(table.says).toBe(won.length === 0 ? "nothingCounted" : "tooManyPeriods");
        continue;
      }
      // Days since 30 December 1899, as Excel counts from March 1900 on.
      const monthName = ({ closed }: Deal) =>
        new Date(Date.UTC(1899, 11, 30 + Math.floor(closed))).toISOString().slice(0, 7);
      for (const { period, deals, amount, average } of table) {
        const own = won.filter((deal) => monthName(deal) === period);
        const paid = own.flatMap((deal) => (Number.isNaN(deal.amount) ? [] : [deal.amount]));
        expect(deals).toBe(own.length);
        expectSame(amount, cents(paid));
        if (paid.length > 0) expectSame(average, cents(paid) / paid.length);
        else if (own.length > 0) expect(average).toMatchObject({ says: "nothingCounted" });
        else expect(average).toBe(0);
      }
      expect(table.reduce((sum, { deals }) => sum + deals, 0)).toBe(won.length);
    }
  });
});

it("names the first row of the month that is far from all others, in whichever order parts are merged", () => {
  const sales = (lines: readonly number[], dates: readonly number[]): Sales => ({
    dates: Float64Array.from(dates),
    amounts: new Float64Array(dates.length),
    rows: lines,
  });
  const parts = [sales([2, 3], [45_000, 1000]), sales([4, 5, 6], [45_001, 1001, 0]), sales([7, 8], [1000, 45_002])];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const merged = order.map((i) => monthStatistics(parts[i] as Sales)).reduce(mergeMonths);
    const given = { parameter: "dates", cell: 3, period: "1902-09", most: 1200 };
    // More than half of the rows lie in that month if these parts come alone.
    const usual = monthStatistics(sales([9, 10], [45_003, 45_004]));
    expect(finishMonths(mergeMonths(merged, usual), "month")).toEqual({
      fault: "value",
      says: "tooManyPeriods",
      given,
    });
  }
});

it("knows no average where no won deal has an amount", () => {
  const columns: Deals = {
    opened: Float64Array.of(45_000, 45_000),
    closed: Float64Array.of(45_010, 45_020),
    outcome: { codes: Int32Array.of(0, 1), meanings: ["won", "lost"], isLostKnown: true },
    amount: Float64Array.of(NaN, 5),
  };
  const { kpis } = finishDeals(dealStatistics(columns));
  expect(kpis).toMatchObject({ won: 1, revenue: 0, averageDeal: { says: "nothingCounted" } });
});

describe(`statistics of sources, from the seed ${seed}`, () => {
  const bySource = (rows: readonly SourceRow[]) => sortedBy(rows, ({ source }) => source);
  const asWritten = (word: Spelling) => word;

  it("give the lead sources of the whole range, however the rows are split and merged", () => {
    inParts((all, parts, draw, isInOrder) => {
      const shared = draw.is(0.5) ? (["None has this", "7", "Web", 7, "Fair"] as const) : undefined;
      const merged = mergedAnyhow(
        parts.map((part) => sourceStatistics(leadColumns(part, shared))),
        (a, b) => mergeSources(a, b, asWritten),
        draw,
      );
      const [given, expected] = [finishSources(merged, 0.4), leadSources({ ...leadColumns(all), margin: 0.4 })];
      if (isInOrder && !shared) expectSame(given, expected);
      else expectSame(bySource(given), bySource(expected));
    });
  });

  it("give what whole cents give", () => {
    for (let i = 0; i < count(40, 200); i++) {
      const all = dealsOf(drawn(seed + i));
      const isLead = (deal: Deal) => deal.source !== null || deal.outcome !== null || deal.cost !== 0 || !!deal.amount;
      const table = leadSources({ ...leadColumns(all), margin: 0.4 });
      expect(table.reduce((sum, { leads }) => sum + leads, 0)).toBe(all.filter(isLead).length);
      for (const { source, leads, won, conversion, revenue, cost, roi } of table) {
        const own = all.filter((deal) => isLead(deal) && deal.source === (typeof source === "object" ? null : source));
        const earned = own.filter(({ outcome }) => outcome === "won");
        expect([leads, won, conversion]).toEqual([own.length, earned.length, earned.length / own.length]);
        const income = cents(earned.flatMap(({ amount }) => (Number.isNaN(amount) ? [] : [amount])));
        const spent = cents(own.map((deal) => deal.cost));
        expectSame([revenue, cost], [income, spent]);
        if (spent > 0) expectSame(roi, (0.4 * income - spent) / spent);
      }
    }
  });

  it("have blank rows at the end of the last part only as no leads", () => {
    const blanks = (sources: readonly number[], results: readonly number[]): Leads => ({
      sources: { codes: Int32Array.from(sources), spellings: ["Web"] },
      outcome: { codes: Int32Array.from(results), meanings: ["won"], isLostKnown: true },
      revenue: new Float64Array(sources.length),
    });
    const sources = [-2, 0, -2, -2, -1, -2, -2, -2];
    const results = [-2, 0, -2, -1, -1, -2, -1, -2];
    const whole = leadSources(blanks(sources, results));
    expect(whole.map(({ leads }) => leads)).toEqual([1, 2]);
    for (let at = 0; at <= sources.length; at++) {
      const merged = mergeSources(
        sourceStatistics(blanks(sources.slice(0, at), results.slice(0, at))),
        sourceStatistics(blanks(sources.slice(at), results.slice(at))),
        asWritten,
      );
      expect(finishSources(merged)).toEqual(whole);
    }
  });

  it("match the words of different dictionaries by their key", () => {
    const leads = (words: readonly string[]): Leads => ({
      sources: wordsOf(words),
      outcome: { codes: new Int32Array(words.length), meanings: ["won"], isLostKnown: true },
      revenue: new Float64Array(words.length).fill(1),
    });
    const parts = [
      ["Web", "Fair"],
      ["FAIR", "web", "Mail"],
      ["mail", "Web"],
    ].map((words) => sourceStatistics(leads(words)));
    const merged = parts.reduce((a, b) => mergeSources(a, b, (word) => String(word).toLowerCase()));
    expect(finishSources(merged).map(({ source, won }) => [source, won])).toEqual([
      ["Web", 3],
      ["Fair", 2],
      ["Mail", 2],
    ]);
  });
});
