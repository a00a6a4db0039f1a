/** Orders, answers and cases in parts, joined or merged, give what the worksheet function gives over the whole range. */
import { describe, expect, it } from "vitest";
import { finishCases, resolutionTime, type Cases } from "../../../src/core/customers/cases";
import { cohorts } from "../../../src/core/customers/cohorts";
import { customerValues, netNewRevenue, repeatRate, type Orders } from "../../../src/core/customers/customers";
import { finishRetained, retained } from "../../../src/core/customers/retained";
import { effort, netPromoterScore, satisfaction } from "../../../src/core/customers/scores";
import {
  finishCes,
  finishCsat,
  finishNps,
  mergeScores,
  scoreStatistics,
} from "../../../src/core/customers/scoreStatistics";
import { isFault } from "../../../src/core/fault";
import type { Spelling } from "../../../src/core/numbers/coded";
import { joined } from "../../../src/core/numbers/gathered";
import { count, seed } from "../../tools/sample";
import { cents, cut, drawn, expectSame, mergedAnyhow, sortedBy, wordsOf, type Draw } from "../sales/parts";

const asWritten = (word: Spelling) => word;
const of = <Row>(rows: readonly Row[], value: (row: Row) => number) => Float64Array.from(rows, value);
const draws = (): readonly Draw[] => Array.from({ length: count(40, 200) }, (_, i) => drawn(seed + i));

interface Order {
  readonly customer: Spelling | null;
  readonly date: number;
  /** Whole cents. */
  readonly amount: number;
}
const ordersOf = (draw: Draw): readonly Order[] => [
  { customer: "Ada", date: 45_000, amount: 1 },
  ...Array.from({ length: draw.whole(0, 60) }, () => ({
    customer: draw.among(["Ada", "Bo", "Cy", "Di", 7, "7", null]),
    date: draw.is(0.1) ? 0 : draw.whole(45_000, 45_400) + draw.whole(0, 3) / 4,
    amount: draw.whole(-20_000, 100_000) / 100,
  })),
];
const orderColumns = (rows: readonly Order[], shared?: readonly Spelling[]): Orders => ({
  customers: wordsOf(
    rows.map(({ customer }) => customer),
    shared,
  ),
  dates: of(rows, ({ date }) => date),
  amounts: of(rows, ({ amount }) => amount),
});

function inParts(check: (all: readonly Order[], columns: Orders, draw: Draw, isInOrder: boolean) => void) {
  for (const draw of draws()) {
    const all = ordersOf(draw);
    for (const isInOrder of [true, false]) {
      // A dictionary that the parts share, such as that of all files, has customers without orders.
      const shared = draw.is(0.5) ? (["Eve", "7", "Di", "Cy", 7, "Bo", "Ada"] as const) : undefined;
      const parts = cut(all, draw, isInOrder).map((part) => orderColumns(part, shared));
      const columns = joined(parts, asWritten);
      if (columns) check(all, columns, draw, isInOrder);
    }
  }
}

const day = ({ date }: Order) => Math.floor(date);
const amountOf = ({ amount }: Order) => amount;
const within = (rows: readonly Order[], from: number, to: number) =>
  rows.filter((order) => order.customer !== null && day(order) >= from && day(order) <= to);
const customersOf = (rows: readonly Order[]) => [
  ...new Set(rows.flatMap(({ customer }) => (customer === null ? [] : [customer]))),
];
const ofCustomer = (rows: readonly Order[], customer: Spelling) => rows.filter((order) => order.customer === customer);

describe(`orders in parts, from the seed ${seed}`, () => {
  it("give the customer values of the whole range", () => {
    inParts((all, columns, _, isInOrder) => {
      const table = (orders: Orders) => {
        const rows = customerValues({ ...orders, margin: 0.4 });
        if (isFault(rows)) throw new Error(rows.says);
        return [...rows];
      };
      const [given, whole] = [table(columns), table(orderColumns(all))];
      if (isInOrder) expectSame(given, whole);
      // Of customers with one revenue, the order of appearance decides the cumulative share.
      const others = (rows: typeof given) =>
        sortedBy(rows, ({ customer }) => customer).map((row) => ({ ...row, cumulativeShare: undefined }));
      expectSame(others(given), others(whole));
      for (const { customer, revenue, orders } of given.slice(0, -1)) {
        const own = ofCustomer(all, customer as Spelling);
        expectSame([orders, revenue], [own.length, cents(own.map(amountOf))]);
      }
    });
  });

  it("give the repeat rate and the net new revenue of the whole range", () => {
    inParts((all, columns, draw) => {
      const from = draw.whole(45_000, 45_300);
      const to = from + draw.whole(0, 90);
      expectSame(repeatRate(columns.customers), repeatRate(orderColumns(all).customers));
      const again = customersOf(all).filter((customer) => ofCustomer(all, customer).length > 1);
      expectSame(repeatRate(columns.customers), again.length / customersOf(all).length);
      const given = netNewRevenue({ ...columns, from, to });
      expectSame(given, netNewRevenue({ ...orderColumns(all), from, to }));
      const isNew = (customer: Spelling) => {
        const bought = ofCustomer(all, customer).filter(({ amount, date }) => amount > 0 && date > 0);
        const first = Math.min(...bought.map(day));
        return first >= from && first <= to;
      };
      expectSame(
        given,
        cents(within(all, from, to).flatMap(({ customer, amount }) => (isNew(customer as Spelling) ? [amount] : []))),
      );
    });
  });

  it("give retention, NRR and GRR as sums of whole cents by customer give them", () => {
    inParts((all, columns) => {
      const [first, second] = [
        { from: 45_000, to: 45_180 },
        { from: 45_181, to: 45_361 },
      ];
      const given = retained(columns, first, second);
      if (isFault(given)) throw new Error(given.says);
      const sums = customersOf(all).map((customer) =>
        [first, second].map(({ from, to }) => cents(within(ofCustomer(all, customer), from, to).map(amountOf))),
      ) as [number, number][];
      const had = sums.filter(([before]) => before > 0);
      const kept = had.filter(([, after]) => after > 0);
      const start = cents(had.map(([before]) => before));
      const end = cents(kept.map(([, after]) => after));
      const same = cents(kept.map(([before, after]) => Math.min(before, after)));
      expectSame([given.customers, given.kept, given.start], [had.length, kept.length, start]);
      const figures = finishRetained(given);
      if (had.length === 0) expect(figures.retention).toMatchObject({ says: "isZero" });
      else expectSame(figures, { retention: kept.length / had.length, nrr: end / start, grr: same / start });
    });
  });

  it("give cohorts in which each customer is counted once a month", () => {
    inParts((all, columns) => {
      const table = cohorts(columns);
      if (isFault(table)) throw new Error(table.says);
      // Days since 30 December 1899, as Excel counts from March 1900 on.
      const month = (order: Order) => new Date(Date.UTC(1899, 11, 30 + day(order))).toISOString().slice(0, 7);
      const bought = all.filter(({ customer, date, amount }) => customer !== null && date > 0 && amount > 0);
      const months = table.map((cohort) => cohort.month);
      expect(months).toEqual([...months].sort());
      const firstOf = (customer: Spelling) => ofCustomer(bought, customer).map(month).sort()[0];
      for (const [i, { customers, active, month: first }] of table.entries()) {
        const own = customersOf(bought).filter((customer) => firstOf(customer) === first);
        expect(customers).toBe(own.length);
        expect(active).toEqual(
          months
            .slice(i)
            .map(
              (each) => own.filter((customer) => ofCustomer(bought, customer).some((o) => month(o) === each)).length,
            ),
        );
      }
      expect(table.reduce((sum, { customers }) => sum + customers, 0)).toBe(customersOf(bought).length);
    });
  });

  it("refuse a time that ends before it begins", () => {
    const orders = orderColumns(ordersOf(drawn(seed)));
    const times = [
      { from: 45_000, to: 45_001 },
      { from: 45_010, to: 45_009 },
    ] as const;
    const refused = { fault: "value", says: "notInOrder", given: { first: "from", second: "to" } };
    expect(retained(orders, times[0], times[1])).toEqual(refused);
    expect(retained(orders, times[1], times[0])).toEqual(refused);
  });
});

describe(`answers in parts, from the seed ${seed}`, () => {
  const finishers = {
    nps: { scale: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], finish: finishNps, whole: netPromoterScore },
    csat: { scale: [1, 2, 3, 3.5, 4, 4.5, 5], finish: finishCsat, whole: satisfaction },
    ces: { scale: [1, 2, 2.1, 3, 4, 5.7, 6, 7], finish: finishCes, whole: effort },
  } as const;

  it.each(Object.entries(finishers))("give the %s of the whole range", (_, { scale, finish, whole }) => {
    for (const draw of draws()) {
      const all = Array.from({ length: draw.whole(0, 60) }, () => (draw.is(0.1) ? NaN : draw.among<number>(scale)));
      const cells = all.map((score) => [Number.isNaN(score) ? null : score]);
      for (const isInOrder of [true, false]) {
        const parts = cut(all, draw, isInOrder).map((part) => scoreStatistics(Float64Array.from(part)));
        const merged = finish(mergedAnyhow(parts, mergeScores, draw));
        expectSame(merged.figure, whole({ scores: cells }));
        expect([merged.answers, merged.offScale]).toEqual([all.filter((score) => !Number.isNaN(score)).length, 0]);
      }
    }
  });

  it("leave out what is not on the scale, and count it; a 0 is no answer where the scale begins at 1", () => {
    const statistics = scoreStatistics(Float64Array.of(0, 0, 5, 4, 1, 6, 9, -3, 11, 7.5, NaN));
    expect(finishCsat(statistics)).toEqual({ answers: 3, offScale: 5, figure: 2 / 3 });
    expect(finishCes(statistics)).toEqual({ answers: 4, offScale: 4, figure: 4 });
    expect(finishNps(statistics)).toEqual({ answers: 7, offScale: 3, figure: (100 * (1 - 6)) / 7 });
    expect(finishNps(new Map()).figure).toMatchObject({ says: "emptyRange" });
  });
});

describe(`cases in parts, from the seed ${seed}`, () => {
  it("give the resolution time of the whole range, and leave out what ends before it begins", () => {
    for (const draw of draws()) {
      const isReversed = draw.is(0.3);
      const all = Array.from({ length: draw.whole(1, 50) }, (_, i) => {
        const opened = draw.is(0.1) ? 0 : draw.whole(45_000 * 24, 45_100 * 24) / 24;
        const hours = isReversed && draw.is(0.2) ? -draw.whole(1, 9) : draw.whole(0, 400);
        return { opened, resolved: opened === 0 || draw.is(0.3) ? 0 : opened + hours / 24, line: i + 2 };
      });
      const columns = (rows: readonly (typeof all)[number][]): Cases => ({
        opened: of(rows, ({ opened }) => opened),
        resolved: of(rows, ({ resolved }) => resolved),
        rows: of(rows, ({ line }) => line),
      });
      const whole = finishCases(columns(all));
      for (const isInOrder of [true, false]) {
        const given = joined(cut(all, draw, isInOrder).map(columns), asWritten);
        if (!given) continue;
        const { reversed, ...figures } = finishCases(given);
        const { reversed: expected, ...others } = whole;
        expectSame(figures, others);
        expect(reversed?.count).toBe(expected?.count);
      }
      const hours = all
        .filter(({ opened, resolved }) => opened > 0 && resolved > 0)
        .map(({ opened, resolved }) => Math.round((resolved - opened) * 24))
        .filter((each) => each >= 0);
      expect([whole.cases, whole.resolved]).toEqual([
        all.filter(({ opened }) => opened > 0).length,
        all.filter(({ resolved }) => resolved > 0).length,
      ]);
      expect(whole.open).toBe(whole.cases - whole.resolved);
      if (hours.length > 0) expect(whole.meanHours).toBeCloseTo(hours.reduce((a, b) => a + b, 0) / hours.length, 6);
      for (const [statistic, figure] of [
        ["mean", whole.meanHours],
        ["median", whole.medianHours],
      ] as const) {
        const range = resolutionTime({ ...columns(all), statistic });
        if (whole.reversed) expect(range).toMatchObject({ says: "endsBefore" });
        else expectSame(range, figure);
      }
    }
  });
});
