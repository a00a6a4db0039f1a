import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { churn, grossRevenueRetention, netRevenueRetention, retention } from "../../../src/core/customers/retention";
import { apart } from "../returns/flows";

const count = fc.nat(1_000_000);

/** Some of the customers of the start stay, others come. */
const period = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), count)
  .map(([start, share, won]) => ({ start, end: Math.floor(start * share) + won, new: won }));

describe("customers kept and lost", () => {
  it("are all that there were", () => {
    fc.assert(
      fc.property(period, (given) => {
        const [kept, lost] = [retention(given) as number, churn(given) as number];
        expect(apart(lost, 1 - kept)).toBeLessThan(1e-15);
        for (const share of [kept, lost]) expect(share >= 0 && share <= 1).toBe(true);
        expect(kept).toBe((given.end - given.new) / given.start);
      }),
    );
  });

  it("are refused alike where they can't be so many", () => {
    fc.assert(
      fc.property(count, count, count, (start, end, won) => {
        const given = { start, end, new: won };
        const [kept, lost] = [retention(given), churn(given)];
        if (start === 0) expect(kept).toEqual({ fault: "div0", says: "isZero", given: { parameter: "start" } });
        else if (end < won || end - won > start) expect(kept).toEqual({ fault: "value", says: "keptOutOfRange" });
        else expect(typeof kept).toBe("number");
        if (typeof kept !== "number") expect(lost).toEqual(kept);
      }),
    );
  });
});

const revenue = fc
  .tuple(
    fc.integer({ min: 1, max: 1e9 }),
    fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 2 }),
    count,
  )
  .map(([start, [less = 0, gone = 0], expansion]) => ({
    start,
    expansion,
    contraction: start * less,
    churned: start * gone,
  }));

describe("revenue kept", () => {
  it("is gross from 0 to 1, and net more by what expansion adds", () => {
    fc.assert(
      fc.property(revenue, (given) => {
        const [net, gross] = [netRevenueRetention(given) as number, grossRevenueRetention(given) as number];
        expect(gross >= 0 && gross <= 1).toBe(true);
        expect(apart(net, gross + given.expansion / given.start)).toBeLessThan(1e-14);
      }),
    );
  });

  it("can't lose more than there was", () => {
    const given = { start: 10, expansion: 50, contraction: 4, churned: 7 };
    for (const kept of [netRevenueRetention(given), grossRevenueRetention(given)])
      expect(kept).toEqual({ fault: "value", says: "lostMoreThanStart" });
    expect(grossRevenueRetention({ start: 0.3, contraction: 0.1, churned: 0.2 })).toBe(0);
  });
});
