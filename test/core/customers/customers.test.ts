import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerValues, netNewRevenue, repeatRate, type Orders } from "../../../src/core/customers/customers";
import { isFault } from "../../../src/core/fault";
import { sum } from "../../../src/core/numbers/series";
import { coded, money, moment, name, perhaps, shuffled } from "../sales/exports";
import { apart } from "../returns/flows";

const order = fc.record({ customer: name, date: perhaps(moment, 0), amount: money });
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;
const orders = fc
  .array(order, { minLength: 1, maxLength: 40 })
  .filter((rows) => rows.some(({ customer }) => customer !== null));

const columns = (rows: readonly Order[]): Orders => ({
  customers: coded(rows.map(({ customer }) => customer)),
  dates: Float64Array.from(rows, ({ date }) => date),
  amounts: Float64Array.from(rows, ({ amount }) => amount),
});

describe("the repeat rate", () => {
  it("lies between 0 and 1, is 0 where nobody comes twice, and 1 where everybody does", () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const words = rows.map(({ customer }) => customer);
        const rate = repeatRate(coded(words));
        expect(typeof rate === "number" && rate >= 0 && rate <= 1).toBe(true);
        expect(repeatRate(coded([...new Set(words)]))).toBe(0);
        expect(repeatRate(coded([...words, ...words]))).toBe(1);
        expect(repeatRate(coded([...words, null, null]))).toBe(rate);
      }),
    );
  });
});

describe("customer values", () => {
  it("add up to the revenue of all customers, the largest first, in any order of rows", () => {
    fc.assert(
      fc.property(shuffled(orders), ([rows, others]) => {
        const [ours, theirs] = [customerValues(columns(rows)), customerValues(columns(others))];
        if (isFault(ours) || isFault(theirs)) throw new Error();
        const [table, other] = [[...ours], [...theirs]];
        const known = rows.filter(({ customer }) => customer !== null);
        const each = table.slice(0, -1);
        const revenue = each.map((row) => row.revenue as number);
        const total = sum(known.map(({ amount }) => amount));
        expect(apart(sum(revenue), total)).toBeLessThan(1e-13);
        expect(revenue).toEqual([...revenue].sort((a, b) => b - a));
        expect(each.reduce((all, row) => all + row.orders, 0)).toBe(known.length);
        expect(apart(table.at(-1)?.revenue, total / each.length)).toBeLessThan(1e-13);
        if (total !== 0) expect(each.at(-1)?.cumulativeShare).toBeCloseTo(1, 12);
        for (const { customer, first, last, orders } of each) {
          const same = other.find((row) => row.customer === customer);
          expect([same?.first, same?.last, same?.orders]).toEqual([first, last, orders]);
          if (typeof first === "number") expect(first).toBeLessThanOrEqual(last as number);
        }
      }),
    );
  });
});

describe("net new revenue", () => {
  const window = fc
    .tuple(moment, moment)
    .map(([a, b]) => ({ from: Math.trunc(Math.min(a, b)), to: Math.trunc(Math.max(a, b)) }));

  it("is the revenue of the window from those who never bought before", () => {
    fc.assert(
      fc.property(orders, window, (rows, { from, to }) => {
        const old = new Set(
          rows.flatMap(({ customer, date, amount }) => (date > 0 && date < from && amount > 0 ? [customer] : [])),
        );
        const bought = new Set(
          rows.flatMap(({ customer, date, amount }) =>
            amount > 0 && Math.trunc(date) >= from && Math.trunc(date) <= to ? [customer] : [],
          ),
        );
        const expected = rows.filter(
          ({ customer, date }) =>
            customer !== null &&
            bought.has(customer) &&
            !old.has(customer) &&
            Math.trunc(date) >= from &&
            Math.trunc(date) <= to,
        );
        expect(
          apart(netNewRevenue({ ...columns(rows), from, to }), sum(expected.map(({ amount }) => amount))),
        ).toBeLessThan(1e-13);
      }),
    );
  });

  it("takes nothing that costs nothing, and no refund, for a first purchase", () => {
    const rows = [0, -5, 80].map((amount, i) => ({ customer: "Ada", date: 45_700 + 10 * i, amount }));
    expect(netNewRevenue({ ...columns(rows), from: 45_715, to: 45_730 })).toBe(80);
    expect(netNewRevenue({ ...columns(rows), from: 45_700, to: 45_715 })).toBe(0);
  });

  it("of a time that begins before all orders is all that customers with a purchase bought in it", () => {
    fc.assert(
      fc.property(orders, (rows) => {
        const all = netNewRevenue({ ...columns(rows), from: 1, to: 60_000 });
        const buyers = new Set(
          rows.flatMap(({ customer, date, amount }) => (amount > 0 && date > 0 ? [customer] : [])),
        );
        const theirs = rows.filter(({ customer, date }) => customer !== null && date > 0 && buyers.has(customer));
        expect(apart(all, sum(theirs.map(({ amount }) => amount)))).toBeLessThan(1e-13);
      }),
    );
  });
});
