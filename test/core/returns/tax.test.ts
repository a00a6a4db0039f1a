import { describe, expect, it } from "vitest";
import { taxedProfit, taxPaid, writtenOff } from "../../../src/core/returns/tax";
import { sum } from "../../../src/core/numbers/series";
import { seeded } from "../../tools/random";

describe("what is written off", () => {
  it("is an equal part in each year after the spending, and the rest in the last year", () => {
    expect(writtenOff([900, 0, 0, 0, 0], 3)).toEqual([0, 300, 300, 300, 0]);
    expect(writtenOff([900, 0, 0], 3)).toEqual([0, 300, 600]);
    expect(writtenOff([0, 600, 0, 0], 2)).toEqual([0, 0, 300, 300]);
  });

  it("is at once what is spent in the last year", () => {
    expect(writtenOff([0, 0, 50], 5)).toEqual([0, 0, 50]);
  });

  it("is all that is spent, and never more than has been spent", () => {
    const random = seeded(7);
    for (let trial = 0; trial < 200; trial++) {
      const spent = Array.from({ length: 2 + Math.floor(random() * 10) }, () => Math.floor(random() * 1000));
      const off = writtenOff(spent, 1 + Math.floor(random() * 12));
      expect(sum(off)).toBeCloseTo(sum(spent), 9);
      spent.forEach((_, year) =>
        expect(sum(off.slice(0, year + 1))).toBeLessThanOrEqual(sum(spent.slice(0, year + 1)) + 1e-9),
      );
    }
  });
});

describe("the profit that is taxed", () => {
  const profit = [-100, 30, 50, 40, -10, 25];

  it("is every profit and loss where a loss is set against other profit", () => {
    expect(taxedProfit(profit, "otherProfit")).toEqual(profit);
  });

  it("is what is left of a profit after earlier losses, where they are carried forward", () => {
    expect(taxedProfit(profit, "carriedForward")).toEqual([0, 0, 0, 20, 0, 15]);
  });

  it("is every profit and no loss, where they are lost", () => {
    expect(taxedProfit(profit, "lost")).toEqual([0, 30, 50, 40, 0, 25]);
  });
});

describe("the tax that is paid", () => {
  const given = { benefits: [0, 500, 500], costs: [200, 100, 100], rate: 0.25 };

  it("is the rate on the profit of the year", () => {
    expect(taxPaid(given)).toEqual([-50, 100, 100]);
  });

  it("comes a year later, in one year more, where it is settled so", () => {
    expect(taxPaid({ ...given, settled: "yearLater" })).toEqual([0, -50, 100, 100]);
  });

  it("counts the write-off of what is capitalised instead of its spending", () => {
    const capitalised = [{ spent: [200, 0, 0], life: 2 }];
    expect(taxPaid({ ...given, costs: [0, 100, 100], capitalised })).toEqual([0, 75, 75]);
  });
});
