import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adminTime, expected, riskAdjusted } from "../../../src/core/benefits/estimate";
import { apart, scale } from "../returns/flows";

const money = fc.integer({ min: -1_000_000, max: 1_000_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const shape = fc.constantFrom("triangular" as const, "pert" as const);
const points = fc
  .tuple(money, money, money)
  .map((three) => [...three].sort((a, b) => a - b) as [number, number, number])
  .map(([low, likely, high]) => ({ low, likely, high }));

describe("a three-point estimate", () => {
  it("lies between its ends, with PERT nearer to the likely amount", () => {
    fc.assert(
      fc.property(points, (given) => {
        const mean = (shape: "triangular" | "pert") => expected({ ...given, shape }) as number;
        for (const value of [mean("triangular"), mean("pert")]) {
          expect(value).toBeGreaterThanOrEqual(given.low);
          expect(value).toBeLessThanOrEqual(given.high);
        }
        const from = (value: number) => Math.abs(value - given.likely);
        expect(from(mean("pert"))).toBeLessThanOrEqual(from(mean("triangular")) + 1e-9);
      }),
    );
  });

  it("is its middle where it is symmetric, and goes with the currency", () => {
    fc.assert(
      fc.property(money, fc.nat(1_000_000), shape, scale, (likely, reach, shape, factor) => {
        const given = { low: likely - reach, likely, high: likely + reach, shape };
        expect(apart(expected(given), likely)).toBeLessThan(1e-15);
        const scaled = { low: given.low * factor, likely: likely * factor, high: given.high * factor, shape };
        const rounding = 1e-15 * factor * (Math.abs(likely) + reach);
        expect(Math.abs((expected(scaled) as number) - likely * factor)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  it("takes its points in rising order only", () => {
    fc.assert(
      fc.property(points, shape, ({ low, likely, high }, shape) => {
        fc.pre(low < likely && likely < high);
        for (const [a, m, b] of [
          [likely, low, high],
          [low, high, likely],
          [high, likely, low],
        ] as const)
          expect(expected({ low: a, likely: m, high: b, shape })).toEqual({ fault: "value", says: "notRising" });
      }),
    );
  });

  it("is too large, not infinite", () => {
    const given = { low: 1e308, likely: 1e308, high: 1e308 };
    for (const shape of ["triangular", "pert"] as const)
      expect(expected({ ...given, shape })).toEqual({ fault: "num", says: "tooLarge" });
  });
});

describe("an adjustment for risk", () => {
  it("never flatters: a benefit falls and a cost rises by the same", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), share, (amount, risk) => {
        const [benefit, cost] = (["benefit", "cost"] as const).map((kind) => riskAdjusted({ amount, risk, kind }));
        expect(benefit).toBeLessThanOrEqual(amount);
        expect(cost).toBeGreaterThanOrEqual(amount);
        expect(apart((benefit as number) + (cost as number), 2 * amount)).toBeLessThan(1e-15);
      }),
    );
  });
});

describe("time saved", () => {
  it("is worth the more, the more of it becomes work", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(40),
        fc.nat(52),
        fc.nat(200),
        share,
        (people, hoursPerWeek, weeks, cost, part) => {
          const given = { people, hoursPerWeek, weeks, hourlyCost: cost };
          const whole = people * hoursPerWeek * weeks * cost;
          expect(adminTime({ ...given, conversion: 1 })).toBe(whole);
          expect(adminTime({ ...given, conversion: part })).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });
});
