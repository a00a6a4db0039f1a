import { describe, expect, it } from "vitest";
import { revenueChange } from "../../../src/core/sales/revenueChange";
import { seeded } from "../../tools/random";
import { seed } from "../../tools/sample";

describe("the change of revenue by its causes", () => {
  it("is as worked out by hand", () => {
    // 10 of 40 deals at 100 before; 18 of 60 at 110 after: 8 more deals, of which 3 by the rate of 30 % instead of 25 %.
    const change = revenueChange({ won: 10, lost: 30, revenue: 1000 }, { won: 18, lost: 42, revenue: 1980 });
    expect(change).toEqual({ moreDeals: 800, winRate: 300, dealSize: 180 });
  });

  it("has no win rate where lost deals aren't known", () => {
    const change = revenueChange({ won: 10, lost: undefined, revenue: 1000 }, { won: 18, lost: 42, revenue: 1980 });
    expect(change).toEqual({ moreDeals: 800, winRate: undefined, dealSize: 180 });
  });

  it.each([
    ["nothing was won before", { won: 0, lost: 5, revenue: 0 }, { won: 2, lost: 1, revenue: 50 }, 50, 0, 0],
    ["nothing is won now", { won: 2, lost: 2, revenue: 50 }, { won: 0, lost: 4, revenue: 0 }, -50, -50, 0],
    ["nothing is closed now", { won: 2, lost: 2, revenue: 50 }, { won: 0, lost: 0, revenue: 0 }, -50, 0, 0],
    ["nothing was closed at all", { won: 0, lost: 0, revenue: 0 }, { won: 0, lost: 0, revenue: 0 }, 0, 0, 0],
  ])("is a number where %s", (_, before, after, moreDeals, winRate, dealSize) => {
    const change = revenueChange(before, after);
    expect([change.moreDeals, change.winRate, change.dealSize].map((each) => (each ?? NaN) + 0)).toEqual([
      moreDeals,
      winRate,
      dealSize,
    ]);
  });

  it(`adds up to the whole change, from the seed ${seed}`, () => {
    const random = seeded(seed);
    const side = () => {
      const won = Math.floor(random() * 5);
      return { won, lost: Math.floor(random() * 5), revenue: won * random() * 1000 };
    };
    for (let i = 0; i < 500; i++) {
      const [before, after] = [side(), side()];
      const { moreDeals, dealSize, winRate } = revenueChange(before, after);
      expect(moreDeals + dealSize).toBeCloseTo(after.revenue - before.revenue, 9);
      expect(Number.isFinite(winRate)).toBe(true);
    }
  });
});
