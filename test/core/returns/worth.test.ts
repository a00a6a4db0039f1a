import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitCostRatio, breakEvenShare, profitabilityIndex } from "../../../src/core/returns/benefitCost";
import { payback } from "../../../src/core/returns/payback";
import { npv } from "../../../src/core/returns/presentValue";
import { roi } from "../../../src/core/returns/roi";
import { sum } from "../../../src/core/numbers/series";
import { apart, oneSignChange, asCase, scale } from "./flows";

const whole = fc.integer({ min: 0, max: 100_000 });
const plan = fc
  .array(fc.record({ benefit: whole, cost: whole }), { minLength: 2, maxLength: 8 })
  .map((periods) => ({ benefits: periods.map(({ benefit }) => benefit), costs: periods.map(({ cost }) => cost + 1) }));
const rate = fc.double({ min: 0, max: 1.9, noNaN: true });

describe("what a plan is worth", () => {
  it("is a positive return exactly where the undiscounted net present value is positive", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const value = npv({ ...given, rate: 0 }) as number;
        expect(Math.sign(roi({ ...given, method: "total" }) as number)).toBe(Math.sign(value));
      }),
    );
  });

  it("is no return at all where benefits and costs differ by rounding alone", () => {
    expect(roi({ benefits: [0.1, 0.2], costs: [0.3, 0], method: "total" })).toBe(0);
    expect(roi({ benefits: [0, 0.1, 0.2], costs: [1, 0.3, 0], method: "annual" })).toBe(0);
  });

  it("is paid back exactly where the last cumulative net is not below 0, and later where it is discounted", () => {
    fc.assert(
      fc.property(oneSignChange, rate, (flows, rate) => {
        const [plain, discounted] = [payback(asCase(flows)), payback({ ...asCase(flows), rate })];
        expect(typeof plain === "number").toBe(sum(flows) >= 0);
        if (typeof discounted === "number") expect(discounted).toBeGreaterThanOrEqual((plain as number) - 1e-9);
      }),
    );
  });

  it("is nothing at the break-even share of its benefits", () => {
    fc.assert(
      fc.property(plan, rate, (given, rate) => {
        const share = breakEvenShare({ ...given, rate });
        fc.pre(typeof share === "number");
        const benefits = given.benefits.map((benefit) => benefit * (share as number));
        const value = npv({ benefits, costs: given.costs, rate }) as number;
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-12 * sum(given.costs));
      }),
    );
  });

  it("is 1 + NPV/outlay by the profitability index", () => {
    fc.assert(
      fc.property(plan, rate, ({ benefits, costs }, rate) => {
        const given = { benefits: [0, ...benefits], costs: [1000, ...costs], rate };
        expect(apart(profitabilityIndex(given), 1 + (npv(given) as number) / 1000)).toBeLessThan(1e-12);
      }),
    );
  });

  it("doesn't depend on the currency by any ratio", () => {
    fc.assert(
      fc.property(plan, rate, scale, (given, rate, factor) => {
        const scaled = {
          benefits: given.benefits.map((amount) => amount * factor),
          costs: given.costs.map((amount) => amount * factor),
        };
        const measures = (each: typeof given) => [
          roi({ ...each, method: "total" }),
          roi({ ...each, method: "discounted", rate }),
          roi({ ...each, method: "annualised" }),
          benefitCostRatio({ ...each, rate }),
          payback({ ...each, rate }),
        ];
        const plain = measures(given);
        measures(scaled).forEach((value, i) => expect(apart(value, plain[i])).toBeLessThan(1e-12));
      }),
    );
  });
});
