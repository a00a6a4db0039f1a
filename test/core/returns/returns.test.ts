import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualCost } from "../../../src/core/returns/annualCost";
import { irr, irrs } from "../../../src/core/returns/irr";
import { mirr } from "../../../src/core/returns/mirr";
import { npv, presentValue } from "../../../src/core/returns/presentValue";
import { upliftRoi } from "../../../src/core/returns/roi";
import { anyFlows, apart, asCase, oneSignChange, scale } from "./flows";

const rate = fc.double({ min: -0.9, max: 1.9, noNaN: true });

describe("every rate of return", () => {
  it("is one where the flows change sign once, and none where they don't", () => {
    fc.assert(
      fc.property(oneSignChange, (flows) => {
        expect(irrs(asCase(flows))).toHaveLength(1);
        expect(irrs(asCase(flows.map(Math.abs)))).toEqual({ fault: "num", says: "noRate" });
      }),
    );
  });

  it("rises from row to row, makes the flows worth nothing, and holds the one that CRMIRR answers", () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const rates = irrs(asCase(flows));
        const answer = irr(asCase(flows));
        if (!Array.isArray(rates)) {
          expect(answer).toEqual(rates);
          return;
        }
        expect(rates).toEqual([...rates].sort((a, b) => a - b));
        if (typeof answer === "number") expect(rates).toContain(answer);
        else expect(answer).toMatchObject({ fault: "na", given: { rates: rates.map((each) => 100 * each) } });
        for (const each of rates) {
          const size = presentValue(flows.map(Math.abs), each);
          expect(Math.abs(npv({ ...asCase(flows), rate: each }) as number)).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
    );
  });

  it("is where NPV changes its sign, within a billionth", () => {
    fc.assert(
      fc.property(oneSignChange, (flows) => {
        const given = asCase(flows);
        const answer = irr(given) as number;
        // Nearer to −1 a double has no room for the step.
        fc.pre(answer > -0.99);
        const step = 1e-9 * (1 + answer);
        expect(npv({ ...given, rate: answer - step })).toBeGreaterThan(0);
        expect(npv({ ...given, rate: answer + step })).toBeLessThan(0);
      }),
    );
  });

  it("doesn't change with periods of nothing before and after, nor with the currency", () => {
    fc.assert(
      fc.property(oneSignChange, scale, (flows, factor) => {
        const scaled = irrs(asCase([0, 0, ...flows.map((flow) => flow * factor), 0])) as readonly number[];
        expect(apart(scaled[0], irr(asCase(flows)))).toBeLessThan(1e-12);
      }),
    );
  });
});

describe("flows beyond what doubles can tell apart", () => {
  it("are answered with a reason, never with an exception", () => {
    for (const small of [5e-324, 1e-320, 1e-310]) {
      expect(irrs({ benefits: [1, 0], costs: [0, small] })).toEqual({ fault: "num", says: "noRate" });
      expect(irrs({ benefits: [0, small], costs: [1e10, 0] })).toEqual({ fault: "num", says: "noRate" });
    }
    expect(irrs({ benefits: [0, 1e308, 1e308], costs: [-1e308, 0, 1e308] })).toEqual({ fault: "num", says: "noRate" });
    expect(irrs({ benefits: [1e308], costs: [-1e308] })).toEqual({ fault: "num", says: "tooLarge" });
  });
});

describe("the modified rate of return", () => {
  it("is the rate of return where both its rates are", () => {
    fc.assert(
      fc.property(oneSignChange, (flows) => {
        const both = irr(asCase(flows)) as number;
        expect(apart(mirr({ ...asCase(flows), financeRate: both, reinvestRate: both }), both)).toBeLessThan(1e-12);
      }),
    );
  });

  it("makes of the outflows, financed, what becomes of the inflows, reinvested", () => {
    fc.assert(
      fc.property(oneSignChange, rate, rate, (flows, financeRate, reinvestRate) => {
        const given = { ...asCase(flows), financeRate, reinvestRate };
        const last = flows.length - 1;
        const made = presentValue(given.benefits, reinvestRate) * (1 + reinvestRate) ** last;
        const tied = presentValue(given.costs, financeRate);
        const answer = mirr(given) as number;
        // The root takes digits away where there are many periods; it is what the answer is compared by.
        expect(apart(answer, (made / tied) ** (1 / last) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("rises with the rate of reinvestment, and doesn't change with the currency", () => {
    fc.assert(
      fc.property(oneSignChange, rate, scale, (flows, financeRate, factor) => {
        const given = { ...asCase(flows), financeRate };
        const scaled = asCase(flows.map((flow) => flow * factor));
        const answer = mirr({ ...given, reinvestRate: 0.1 }) as number;
        expect(apart(mirr({ ...given, ...scaled, reinvestRate: 0.1 }), answer)).toBeLessThan(1e-12);
        expect(mirr({ ...given, reinvestRate: 0.2 })).toBeGreaterThanOrEqual(answer - 1e-12 * (1 + answer));
      }),
    );
  });

  it("stays a number where the reinvested inflows alone would overflow", () => {
    const flows = [-1, ...Array.from({ length: 999 }, () => 1)];
    expect(mirr({ ...asCase(flows), financeRate: 0, reinvestRate: 1.9 })).toBeCloseTo(1.898138, 5);
  });

  it("is not there without inflows or without outflows", () => {
    const rates = { financeRate: 0.1, reinvestRate: 0.1 };
    for (const flows of [[-1, -2], [1, 2], [0, 0], [5]])
      expect(mirr({ ...asCase(flows), ...rates })).toEqual({ fault: "div0", says: "oneSign" });
    expect(mirr({ benefits: [0.3, 5], costs: [0.1 + 0.2, 0], ...rates })).toEqual({ fault: "div0", says: "oneSign" });
  });
});

describe("equivalent annual cost", () => {
  const costs = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 12 });

  it("paid in every period after time zero costs as much", () => {
    fc.assert(
      fc.property(costs, rate, (costs, rate) => {
        const yearly = annualCost({ costs, rate }) as number;
        const spread = costs.map((_, t) => (t === 0 ? 0 : yearly));
        const value = presentValue(costs, rate);
        expect(Math.abs(presentValue(spread, rate) - value)).toBeLessThanOrEqual(1e-13 * value);
      }),
    );
  });

  it("has no seam at a rate of 0", () => {
    fc.assert(
      fc.property(costs, (costs) => {
        const plain = annualCost({ costs, rate: 0 }) as number;
        for (const rate of [1e-12, -1e-12])
          expect(Math.abs((annualCost({ costs, rate }) as number) - plain)).toBeLessThanOrEqual(1e-10 * plain);
      }),
    );
  });
});

describe("the return on a rise in revenue", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });

  it("is 0 at break-even and has one sign whatever share of the costs it is divided by", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, m) => {
          const given = { revenueBefore: a, revenueAfter: b, costs: [c, c], margin: m };
          const all = upliftRoi(given) as number;
          expect(Math.sign(upliftRoi({ ...given, investment: c / 3 }) as number)).toBe(Math.sign(all));
          expect(apart(upliftRoi({ ...given, investment: c }), 2 * all)).toBeLessThan(1e-12);
        },
      ),
    );
  });
});
