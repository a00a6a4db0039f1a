import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statisticOf } from "../../../src/core/numbers/statistic";

function sorted(values: readonly number[]): number {
  const all = [...values].sort((a, b) => a - b);
  const [lower, upper] = [all[(all.length - 1) >> 1] as number, all[all.length >> 1] as number];
  return lower + (upper - lower) / 2;
}

describe("the median", () => {
  it("is the middle of the sorted values", () => {
    const some = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 200 }), (values) => {
        // Of 0 and −0 either may come first.
        expect(statisticOf(Float64Array.from(values), "median")).toBeCloseTo(sorted(values), 300);
      }),
    );
  });

  const count = 200_001;
  it.each([
    ["rising", (i: number) => i],
    ["falling", (i: number) => -i],
    ["all the same", () => 7],
    ["rising, then falling", (i: number) => Math.min(i, count - i)],
    ["of two kinds", (i: number) => i % 2],
  ])("takes no longer for values %s", (_, value) => {
    const values = Array.from({ length: count }, (__, i) => value(i));
    expect(statisticOf(Float64Array.from(values), "median")).toBe(sorted(values));
  });

  it("of two values whose sum leaves the range of doubles lies between them", () => {
    expect(statisticOf(Float64Array.of(1.6e308, 1.7e308), "median")).toBeCloseTo(1.65e308, -300);
  });
});

it("the mean of what adds up to the cent is exact", () => {
  expect(statisticOf(new Float64Array(1_000_000).fill(0.01), "mean")).toBe(0.01);
});

it("of nothing there is no statistic", () => {
  expect(statisticOf(new Float64Array(0), "mean")).toEqual({ fault: "na", says: "nothingCounted" });
});
