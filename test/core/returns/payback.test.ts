import { describe, expect, it } from "vitest";
import { payback } from "../../../src/core/returns/payback";

describe("payback", () => {
  it("takes what rounding leaves of an exact zero for zero", () => {
    expect(payback({ benefits: [0, 0.1, 0.2, 1], costs: [0.3, 0, 0, 0] })).toBe(2);
    expect(payback({ benefits: [0, 0.3], costs: [0.1 + 0.2, 0] })).toBe(1);
  });

  it("takes a real shortfall for none of it, however small beside the flows", () => {
    // In binary fractions, so that the running totals are exact: 2^-30 short after one period, by 2^-37 of the flows.
    const short = 2 ** -30;
    expect(payback({ benefits: [0, 64 - short, 1], costs: [64, 0, 0] })).toBe(1 + short);
    expect(payback({ benefits: [0, 64 - short], costs: [64, 0] })).toEqual({
      fault: "na",
      says: "neverPaidBack",
      given: { periods: 1 },
    });
  });

  it("refuses running totals that are too large, rather than take them for zero", () => {
    const tooLarge = { fault: "num", says: "tooLarge" };
    expect(payback({ benefits: [0, 0, 1e308], costs: [1.5e308, 1.5e308, 0] })).toEqual(tooLarge);
    expect(payback({ benefits: [1e308, 1e308], costs: [0, 0] })).toEqual(tooLarge);
  });

  it("measures what rounding leaves where the sizes of the flows add up to infinity", () => {
    expect(payback({ benefits: [0, 1e308, 1e308], costs: [1.5e308, 0, 0] })).toBeCloseTo(1.5, 12);
  });
});
