import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { planAmong, planSentence } from "../../src/pane/simulation/planAmong";

const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1);

describe("the plan among its trials", () => {
  it("is remarked on where it lies outside the range or at its edge, on either side", () => {
    expect(planAmong(hundred, 93.5)).toEqual({ side: "better", ofHundred: 93 });
    expect(planAmong(hundred, 7.5)).toEqual({ side: "worse", ofHundred: 93 });
    expect(planAmong(hundred, 85.5)?.ofHundred).toBe(85);
    expect(planAmong(hundred, 84.5)).toBeUndefined();
    expect(planAmong(hundred, 50)).toBeUndefined();
    // Trials don't cover every future.
    expect(planAmong(hundred, 1000)?.ofHundred).toBe(99);
  });

  it("is not remarked on where the trials have no spread beyond rounding", () => {
    expect(planAmong(new Float64Array(64).fill(309_169.4), 309_169.4 + 1e-7)).toBeUndefined();
  });

  it("is said in one sentence", () => {
    expect(planSentence({ side: "better", ofHundred: 93 }, locales.en).replace(/[\u2066-\u2069]/g, "")).toBe(
      "The plan’s NPV is better than 93 of 100 cases: the ranges used allow more to go wrong than to go right.",
    );
  });
});
