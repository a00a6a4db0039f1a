import { describe, expect, it } from "vitest";
import { payback } from "../../../src/core/returns/payback";

const never = (periods: number) => ({ fault: "na", says: "neverPaidBack", given: { periods } });
const lostAgain = (paid: number, lost: number) => ({ fault: "na", says: "paidBackThenLost", given: { paid, lost } });

const of = (...net: number[]) =>
  payback({ benefits: net.map((amount) => Math.max(amount, 0)), costs: net.map((amount) => Math.max(-amount, 0)) });

describe("why a plan has no payback", () => {
  it("is that its cumulative net stays below zero, over so many periods after the first", () => {
    expect(of(-100, 40)).toEqual(never(1));
    expect(of(-100, 40, 10, 5)).toEqual(never(3));
  });

  it("is that it loses what it regained: paid back within the second period, lost after the third", () => {
    expect(of(-100, 60, 80, -60)).toEqual(lostAgain(1.5, 3));
    expect(of(-100, 60, 80, -60, -1)).toEqual(lostAgain(1.5, 3));
  });

  it("counts a plan that was never in debt before it sank as paid back from the outset", () => {
    expect(of(30, -10, -30)).toEqual(lostAgain(0, 2));
  });

  it("takes a start with nothing in it for no payback", () => {
    expect(of(0, 0, -50)).toEqual(never(2));
    expect(of(0, 0, -50, 20)).toEqual(never(3));
  });
});
