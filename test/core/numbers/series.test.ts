import { describe, expect, it } from "vitest";
import { net, sum, total } from "../../../src/core/numbers/series";

describe("sums of money", () => {
  it("add a million cents up to the cent", () => {
    expect(sum(Array.from({ length: 1_000_000 }, () => 0.01))).toBe(10_000);
  });

  it("take what rounding leaves of amounts that cancel for 0, and nothing else", () => {
    expect(total([0.1, 0.2, -0.3])).toBe(0);
    expect(total([1e9, -1e9, 0.01])).toBe(0.01);
  });

  it("are not 0 where their sizes leave the range of doubles", () => {
    expect(total([1e308, 1e308])).toBe(Infinity);
    expect(total([1.7e308, -0.5e308])).toBeCloseTo(1.2e308, -300);
  });
});

describe("net flows", () => {
  it("are 0 where benefits and costs differ by rounding alone: it would count as a change of sign", () => {
    expect(net({ benefits: [0.3, 0.3, 5], costs: [0.1 + 0.2, 0.29, 0] })).toEqual([0, 0.3 - 0.29, 5]);
  });
});
