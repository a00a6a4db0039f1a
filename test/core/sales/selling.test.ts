import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acquisitionCost,
  conversion,
  humanCapitalRoi,
  teamRoi,
  upsell,
  velocity,
  winRate,
} from "../../../src/core/sales/selling";
import { apart, scale } from "../returns/flows";

const count = fc.integer({ min: 1, max: 100_000 });
const tooLarge = { fault: "num", says: "tooLarge" };

describe("rates of deals", () => {
  it("won and lost add up to all that were decided", () => {
    fc.assert(
      fc.property(count, count, (won, lost) => {
        const [rate, other] = [winRate({ won, lost }), winRate({ won: lost, lost: won })];
        expect(apart((rate as number) + (other as number), 1)).toBeLessThan(1e-15);
        expect(conversion({ converted: won, total: won + lost })).toBe(rate);
      }),
    );
  });

  it("have no share where nothing was decided", () => {
    expect(winRate({ won: 0, lost: 0 })).toMatchObject({ says: "noneDecided" });
  });

  it("are no 0 where the whole leaves the range of doubles", () => {
    expect(winRate({ won: 1e308, lost: 1e308 })).toEqual(tooLarge);
    expect(upsell({ expansionRevenue: 1e308, baseRevenue: 1e-308 })).toEqual(tooLarge);
  });

  it("refuse a part above its whole, naming both", () => {
    expect(conversion({ converted: 2, total: 1 })).toEqual({
      fault: "value",
      says: "moreThanWhole",
      given: { first: "converted", second: "total" },
    });
  });
});

describe("velocity", () => {
  it("is proportional to each of its levers", () => {
    const given = fc.record({ opportunities: count, averageDeal: count, cycleDays: count, winRate: fc.constant(0.25) });
    fc.assert(
      fc.property(given, (given) => {
        const twice = 2 * (velocity(given) as number);
        expect(velocity({ ...given, opportunities: 2 * given.opportunities })).toBe(twice);
        expect(velocity({ ...given, averageDeal: 2 * given.averageDeal })).toBe(twice);
        expect(velocity({ ...given, winRate: 0.5 })).toBe(twice);
        expect(velocity({ ...given, cycleDays: given.cycleDays / 2 })).toBe(twice);
      }),
    );
  });
});

describe("what is spent on customers and people", () => {
  it("is divided by what it brought, and a 0 is named", () => {
    const zero = (parameter: string) => ({ fault: "div0", says: "isZero", given: { parameter } });
    expect(acquisitionCost({ cost: 1, newCustomers: 0 })).toEqual(zero("newCustomers"));
    expect(teamRoi({ marginBefore: 1, marginAfter: 2, teamCost: 0 })).toEqual(zero("teamCost"));
    expect(humanCapitalRoi({ revenue: 1, operatingCost: 1, peopleCost: 0, method: "iso" })).toEqual(zero("peopleCost"));
  });

  it("is break-even for the team where the rise in margin is its cost", () => {
    fc.assert(
      fc.property(count, count, scale, (before, cost, factor) => {
        const given = { marginBefore: before * factor, teamCost: cost * factor };
        expect(teamRoi({ ...given, marginAfter: (before + cost) * factor })).toBe(0);
        expect(teamRoi({ ...given, marginAfter: before * factor })).toBe(-1);
        expect(teamRoi({ ...given, marginAfter: (before + 2 * cost) * factor })).toBeCloseTo(1, 9);
      }),
    );
  });

  it("returns 1 less by ISO 30414 than in the classic way, and the same whatever the currency", () => {
    fc.assert(
      fc.property(count, count, count, scale, (revenue, other, peopleCost, factor) => {
        const given = { revenue, operatingCost: other + peopleCost, peopleCost };
        const classic = humanCapitalRoi({ ...given, method: "classic" }) as number;
        expect(apart(humanCapitalRoi({ ...given, method: "iso" }), classic - 1)).toBeLessThan(1e-11);
        const scaled = {
          revenue: revenue * factor,
          operatingCost: (other + peopleCost) * factor,
          peopleCost: peopleCost * factor,
        };
        expect(apart(humanCapitalRoi({ ...scaled, method: "classic" }), classic)).toBeLessThan(1e-10);
      }),
    );
  });

  it("can't be more for people than for everything", () => {
    expect(humanCapitalRoi({ revenue: 9, operatingCost: 1, peopleCost: 2, method: "classic" })).toEqual({
      fault: "value",
      says: "moreThanWhole",
      given: { first: "peopleCost", second: "operatingCost" },
    });
  });
});
