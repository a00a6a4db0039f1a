import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualCost } from "../../../src/core/returns/annualCost";
import { annualEquivalent } from "../../../src/core/returns/annualEquivalent";
import { byOutlay, crossoverRates, incremental, ranks } from "../../../src/core/returns/alternatives";
import { irrOf } from "../../../src/core/returns/irr";
import { presentValue } from "../../../src/core/returns/presentValue";

/** A payment now and equal amounts afterwards. */
const level = (outlay: number, amount: number, periods: number): readonly number[] => [
  -outlay,
  ...Array.from({ length: periods }, () => amount),
];

/**
 * Newnan, Engineering Economic Analysis, 9th ed., ch. 8, p. 256, read at https://issuhub.com/view/index/4775?pageIndex=286:
 * five alternatives over 20 years at 6 %, in order of cost. B has the highest rate of return; A is the best.
 */
const newnan = {
  D: level(1000, 117, 20),
  B: level(2000, 410, 20),
  A: level(4000, 639, 20),
  C: level(6000, 761, 20),
  E: level(9000, 785, 20),
} as const;

describe("published alternatives", () => {
  it("Newnan: rates of return 10, 20, 15, 11, 6 %, the increments' 29 %, 10 %, 2 % and negative, and A first", () => {
    const rates = Object.values(newnan).map((flows) => irrOf(flows) as number);
    expect(rates.map((rate) => Math.round(rate * 100))).toEqual([10, 20, 15, 11, 6]);
    const between = (larger: keyof typeof newnan, smaller: keyof typeof newnan) =>
      crossoverRates({ larger: newnan[larger], smaller: newnan[smaller] });
    expect(between("B", "D")).toEqual([expect.closeTo(0.29, 2)]);
    // "Also satisfactory", above 6 %; then "less than the MARR".
    expect((between("A", "B") as readonly number[])[0]).toBeGreaterThan(0.06);
    expect((between("C", "A") as readonly number[])[0]).toBeLessThan(0.06);
    // 20 × 146 = 2920 don't bring 5000 back.
    expect(incremental({ larger: newnan.E, smaller: newnan.A })[1]).toBe(146);
    expect((between("E", "A") as readonly number[])[0]).toBeLessThan(0);
    expect(byOutlay([newnan.C, newnan.E, newnan.A, newnan.B, newnan.D])).toEqual([4, 3, 2, 0, 1]);
    const places = ranks({ alternatives: Object.values(newnan), rate: 0.06 }) as readonly number[];
    expect(places[Object.keys(newnan).indexOf("A")]).toBe(1);
  });

  /** Read at https://indextestingapp.uonbi.ac.ke/preguntia/28931503. */
  it("two projects at 12 %: NPV 7,427 and 9,567; the larger is first, though its rate of return is lower", () => {
    const [a, b] = [
      [-35_500, 25_400, 25_400],
      [-55_500, 38_500, 38_500],
    ] as const;
    expect([presentValue(a, 0.12), presentValue(b, 0.12)].map(Math.round)).toEqual([7427, 9567]);
    expect(ranks({ alternatives: [a, b], rate: 0.12 })).toEqual([2, 1]);
    expect(irrOf(a) as number).toBeGreaterThan(irrOf(b) as number);
  });

  /**
   * The pump: the larger brings the second year's oil forward. Flows and the rate of 25 % are read at
   * https://www.assignmentexpert.com/homework-answers/economics/finance/question-131526; 400 % is the other root of
   * 1600 x² − 10000 x + 10000 = 0 with x = 1 + rate.
   */
  it("a difference with two rates has both of them named", () => {
    const pair = { larger: [-1600, 20_000, 0], smaller: [0, 10_000, 10_000] };
    expect(incremental(pair)).toEqual([-1600, 10_000, -10_000]);
    expect(crossoverRates(pair)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(4, 11)]);
  });

  /** Read at https://justaaa.com/accounting/328019-you-are-evaluating-two-different-computer-servers: 3 and 5 years at 8 %. */
  it("two servers of unequal lives: 224,615.08 and 202,796.70 a year", () => {
    const yearly = [
      [450_000, ...Array.from({ length: 3 }, () => 50_000)],
      [650_000, ...Array.from({ length: 5 }, () => 40_000)],
    ].map((costs) => annualCost({ costs, rate: 0.08 }) as number);
    // The page rounds the annuity factor to six decimals.
    expect(yearly).toEqual([expect.closeTo(224_615.08, 2), expect.closeTo(202_796.7, 1)]);
  });

  /**
   * Two opportunities of 15 and 10 years at 10 %, from https://study.com/academy/answer (first costs 150 and 100): 5.91 and 5.97 a year. The
   * text says that B isn't replaced, and the page chooses B by annual worth all the same; by NPV over 15 years A is first.
   */
  it("annual equivalents decide otherwise than NPV where nothing is renewed", () => {
    const a = [-150, ...Array.from({ length: 14 }, () => 25), 45];
    const b = level(100, 22.25, 10);
    const yearly = [a, b].map((amounts) => annualEquivalent({ amounts, rate: 0.1 }) as number);
    expect(yearly).toEqual([expect.closeTo(5.91, 2), expect.closeTo(5.97, 1)]);
    expect(yearly[1]).toBeGreaterThan(yearly[0] as number);
    expect(ranks({ alternatives: [a, b], rate: 0.1 })).toEqual([1, 2]);
  });
});

const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 });

describe("any alternatives", () => {
  it("differ by flows that begin with money paid, and are worth the same at each crossover rate", () => {
    fc.assert(
      fc.property(flows, flows, (a, b) => {
        const [smaller = 0, larger = 1] = byOutlay([a, b]);
        const pair = { larger: [a, b][larger] ?? [], smaller: [a, b][smaller] ?? [] };
        const difference = incremental(pair);
        expect(difference.find((flow) => flow !== 0) ?? -1).toBeLessThan(0);
        const size = difference.reduce((sum, flow) => sum + Math.abs(flow), 0);
        for (const rate of crossoverRates(pair) as readonly number[]) {
          if (rate < -0.9) continue;
          const apart = presentValue(pair.larger, rate) - presentValue(pair.smaller, rate);
          expect(Math.abs(apart)).toBeLessThanOrEqual(1e-6 * Math.max(1, size) * (1 + rate) ** -6 + 1e-6);
        }
      }),
    );
  });

  it("have no rate where they are the same, or where one is ahead in every period", () => {
    expect(crossoverRates({ larger: [-5, 3], smaller: [-5, 3] })).toEqual([]);
    expect(crossoverRates({ larger: [-10, 3], smaller: [-5, 2.9, -0.1] })).toHaveLength(1);
    expect(crossoverRates({ larger: [-10, 3], smaller: [-5, 4] })).toEqual([]);
    expect(ranks({ alternatives: [[0.1, 0.2], [0.3]], rate: 0 })).toEqual([1, 1]);
  });

  it("refuse numbers beyond the range of doubles", () => {
    expect(ranks({ alternatives: [[1e308, 1e308], [1]], rate: 0 })).toMatchObject({ says: "tooLarge" });
    expect(annualEquivalent({ amounts: [1], rate: 0.1 })).toMatchObject({ says: "onlyTimeZero" });
  });
});
