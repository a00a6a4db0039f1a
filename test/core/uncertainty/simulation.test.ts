import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFault, type Fault } from "../../../src/core/fault";
import { payback } from "../../../src/core/returns/payback";
import { npv } from "../../../src/core/returns/presentValue";
import { roi } from "../../../src/core/returns/roi";
import { byPeriod } from "../../../src/core/numbers/lines";
import { sum } from "../../../src/core/numbers/series";
import { simulateBlocks, simulation, type Simulation, type Uncertain } from "../../../src/core/uncertainty/simulation";
import { joinedTrials, simulate, spreads, type Spread } from "../../../src/core/uncertainty/trialStatistics";
import { simulationCases } from "../../../bench/cases";
import { sampled } from "../../../bench/sampled";
import { apart, scale } from "../returns/flows";
import { cells, uncertain } from "./uncertain";
import { itDrawn } from "../../tools/sample";

const rows = (given: Uncertain) => simulate(given) as readonly Spread[];
const ready = (given: Uncertain, sobolLines?: number) => simulation(given, sobolLines) as Simulation;
const runs = { numRuns: 60 };

const plan: Uncertain = {
  benefits: [
    [0, 60, 80, 90],
    [0, 20, 25, 30],
  ],
  costs: [
    [100, 10, 10, 10],
    [20, 5, 5, 5],
  ],
  rate: 0.08,
  benefitRisk: [
    [0.6, 1, 1.2],
    [0.5, 0.9, 1.3],
  ],
  costRisk: [
    [0.9, 1, 1.5],
    [0.8, 1, 1.4],
  ],
  correlation: "none",
};

describe("a simulation", () => {
  it("has percentiles in order, shares between 0 and 1, and a mean within the trials", () => {
    fc.assert(
      fc.property(uncertain, (given) => {
        for (const { mean, share, ...row } of rows(given)) {
          const percentiles = [row.p5, row.p25, row.p50, row.p75, row.p95];
          // Never paid back is later than any.
          const inOrder = percentiles.map((each) => (isFault(each) ? Infinity : each));
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (row.measure === "payback") expect(isFault(mean)).toBe(share === 0);
        }
      }),
      runs,
    );
  });

  it("has no spread where no factor has one, and equals the model", () => {
    fc.assert(
      fc.property(uncertain, (given) => {
        const certain = (risks: Uncertain["costRisk"]) => risks.map(([, likely = 0]) => [likely, likely, likely]);
        const [costRisk, benefitRisk] = [certain(given.costRisk), certain(given.benefitRisk)];
        const scaled = (lines: Uncertain["costs"], risks: Uncertain["costRisk"]) =>
          byPeriod(lines.map((line, l) => line.map((amount) => amount * (risks[l]?.[0] ?? 0))));
        const model = {
          benefits: scaled(given.benefits, benefitRisk),
          costs: scaled(given.costs, costRisk),
        };
        const expected = [npv({ ...model, rate: given.rate }), roi({ ...model, method: "total" }), payback(model)];
        const size = sum([...model.benefits, ...model.costs]) * Math.max(1, (1 + given.rate) ** -6);
        rows({ ...given, costRisk, benefitRisk }).forEach((row, i) => {
          const [first, ...others] = cells(row);
          for (const each of others) expect(each).toEqual(first);
          if (i === 0) expect(Math.abs((first as number) - (expected[0] as number))).toBeLessThanOrEqual(1e-14 * size);
          // Lost again or never paid back: of many trials, that is one.
          else if (isFault(first)) expect(isFault(expected[i])).toBe(true);
          else expect(apart(first, expected[i])).toBeLessThan(1e-11);
          // What rounding leaves of an NPV of 0 is no gain.
          const isReached = i === 2 ? !isFault(first) : (expected[i] as number) > (i === 0 ? 1e-14 * size : 0);
          expect(row.share).toBe(isReached ? 1 : 0);
        });
      }),
      runs,
    );
  });

  it("has the same digits however its blocks are shared out, and in whatever order they come back", () => {
    fc.assert(
      fc.property(
        uncertain,
        fc.array(fc.nat({ max: 8 }), { maxLength: 4 }),
        fc.constantFrom(0, 2, 64),
        (given, cuts, sobolLines) => {
          const whole = ready({ ...given, trials: 8192 }, sobolLines);
          const bounds = [0, ...cuts.sort((a, b) => a - b), 8];
          const parts = bounds.slice(1).map((to, i) => simulateBlocks(whole, bounds[i] as number, to));
          expect(spreads(whole, joinedTrials(parts.reverse()))).toEqual(spreads(whole, simulateBlocks(whole, 0, 8)));
        },
      ),
      runs,
    );
  });

  it("doesn't depend on the currency", () => {
    fc.assert(
      fc.property(uncertain, scale, (given, factor) => {
        const larger = (lines: Uncertain["costs"]) => lines.map((line) => line.map((amount) => amount * factor));
        const [worth, ...ratios] = rows(given);
        const [scaledWorth, ...scaledRatios] = rows({
          ...given,
          benefits: larger(given.benefits),
          costs: larger(given.costs),
        });
        const size = sum([...given.benefits, ...given.costs].flat()) * 2 * Math.max(1, (1 + given.rate) ** -6);
        cells(scaledWorth as Spread).forEach((each, i) => {
          const plain = cells(worth as Spread)[i] as number;
          expect(Math.abs((each as number) / factor - plain)).toBeLessThanOrEqual(1e-12 * size);
        });
        scaledRatios.forEach((row, r) =>
          cells(row).forEach((each, i) => expect(apart(each, cells(ratios[r] as Spread)[i])).toBeLessThan(1e-9)),
        );
      }),
      runs,
    );
  });

  it("comes within a hair of what is known of triangular factors", () => {
    const [worth] = rows({ ...plan, trials: 65_536 });
    const likely = (risk: readonly number[] = []) => sum(risk) / 3;
    const mean = npv({
      benefits: byPeriod(plan.benefits.map((line, l) => line.map((amount) => amount * likely(plan.benefitRisk[l])))),
      costs: byPeriod(plan.costs.map((line, l) => line.map((amount) => amount * likely(plan.costRisk[l])))),
      rate: plan.rate,
    }) as number;
    expect(apart(worth?.mean, mean)).toBeLessThan(1e-5);

    // One line alone: its percentiles are those of its factor, here 100 times 0.5 to 2 with 1 the likeliest.
    const [alone] = rows({
      ...plan,
      trials: 1_048_576,
      benefits: [[0, 110]],
      costs: [[0, 0]],
      rate: 0.1,
      benefitRisk: [[0.5, 1, 2]],
      costRisk: [[1, 1, 1]],
    });
    expect(apart(alone?.p5, 50 + 100 * Math.sqrt(0.05 * 1.5 * 0.5))).toBeLessThan(3e-6);
    expect(apart(alone?.p95, 200 - 100 * Math.sqrt(0.05 * 1.5))).toBeLessThan(3e-6);
  });

  it("moves all lines together if asked to: every line at the same share of its range", () => {
    const twice = {
      ...plan,
      benefits: [...plan.benefits, ...plan.benefits],
      benefitRisk: [...plan.benefitRisk, ...plan.benefitRisk],
    };
    const halves = twice.benefits.map((line) => line.map((amount) => amount / 2));
    const together = rows({ ...twice, benefits: halves, correlation: "full" });
    rows({ ...plan, correlation: "full" }).forEach((row, r) =>
      cells(row).forEach((each, i) => expect(apart(cells(together[r] as Spread)[i], each)).toBeLessThan(1e-12)),
    );
    const spread = (given: Uncertain) => (rows(given)[0]?.p95 as number) - (rows(given)[0]?.p5 as number);
    expect(spread({ ...twice, benefits: halves })).toBeLessThan(0.9 * spread(plan));
  });

  it("lets what is bad for the case come together if asked to: every percentile of NPV is that of all factors", () => {
    // The last cost line is a credit, which is bad for the case when it is low.
    const given: Uncertain = {
      ...plan,
      costs: [...plan.costs, [0, -4, -4, -4]],
      costRisk: [...plan.costRisk, [0.5, 1, 1.1]],
      trials: 1_048_576,
      correlation: "adverse",
    };
    const atShare = ([low = 0, likely = 0, high = 0]: readonly number[], share: number) =>
      share < (likely - low) / (high - low)
        ? low + Math.sqrt(share * (high - low) * (likely - low))
        : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
    const at = (share: number) => {
      const scaled = (lines: Uncertain["costs"], risks: Uncertain["costRisk"], isCost: boolean) =>
        byPeriod(
          lines.map((line, l) => {
            const isBadWhenHigh = isCost && sum(line) > 0;
            return line.map((amount) => amount * atShare(risks[l] ?? [], isBadWhenHigh ? 1 - share : share));
          }),
        );
      const [benefits, costs] = [
        scaled(given.benefits, given.benefitRisk, false),
        scaled(given.costs, given.costRisk, true),
      ];
      return [npv({ benefits, costs, rate: plan.rate }), roi({ benefits, costs, method: "total" })] as const;
    };
    const [worth, returned] = rows(given);
    for (const [key, share] of [
      ["p5", 0.05],
      ["p25", 0.25],
      ["p50", 0.5],
      ["p75", 0.75],
      ["p95", 0.95],
    ] as const) {
      expect(apart(worth?.[key], at(share)[0])).toBeLessThan(1e-4);
      expect(apart(returned?.[key], at(share)[1])).toBeLessThan(1e-4);
    }
    const spread = (correlation: Uncertain["correlation"]) => {
      const [row] = rows({ ...given, correlation });
      return (row?.p95 as number) - (row?.p5 as number);
    };
    expect(spread("adverse")).toBeGreaterThan(1.2 * spread("none"));
    expect(spread("full")).toBeLessThan(spread("none"));
  });

  it("draws other trials for another seed, and the same again for the same", () => {
    expect(rows({ ...plan, seed: 2 })).not.toEqual(rows(plan));
    expect(rows({ ...plan, seed: 0, trials: 0 })).toEqual(rows({ ...plan, seed: 1, trials: 16_384 }));
    expect(ready({ ...plan, trials: 16_385 }).trials).toBe(32_768);
    expect(ready({ ...plan, trials: 3 }).trials).toBe(256);
  });

  it("has these digits for this seed, on every machine", () => {
    expect(rows(plan).map(cells)).toEqual([
      [
        8.223926681096515, 40.86706512086218, 63.55694619112567, 85.16068157118758, 111.61713922979584,
        62.32317903843902,
      ],
      [
        0.17880102542574228, 0.38358996958346736, 0.5385937472755591, 0.6983322191929637, 0.9137094061183424,
        0.5415643536195488,
      ],
      [
        1.5562512216749071, 1.7553972806063878, 1.946008288092329, 2.155991035998534, 2.5229736202117197,
        1.9738895558809189,
      ],
    ]);
  });

  it("goes on beyond the dimensions that Sobol's points have", () => {
    const lines = Array.from({ length: 100 }, (_, l) => [0, 1 + (l % 7)]);
    const given = {
      ...plan,
      benefits: lines,
      costs: [[100, 0]],
      benefitRisk: lines.map(() => [0, 1, 2]),
      costRisk: [[1, 1, 1]],
    };
    const [worth] = rows(given);
    expect(apart(worth?.mean, sum(lines.map(([, amount = 0]) => amount)) / 1.08 - 100)).toBeLessThan(1e-3);
    const { npv: trials } = simulateBlocks(ready(given), 0, 16);
    // Factors of variance 1/6 that don't move together.
    const variance = sum(lines.map(([, amount = 0]) => (amount / 1.08) ** 2 / 6));
    const found = sum([...trials].map((each) => (each - (worth?.mean as number)) ** 2)) / trials.length;
    expect(apart(found / variance, 1)).toBeLessThan(0.03);
  });

  it("takes a column for one line, and a single cell for an amount at time zero", () => {
    const certain = { ...plan, benefitRisk: [[0.5, 1, 1.5]], costRisk: [[0.9, 1, 1.2]] };
    const across = rows({ ...certain, benefits: [[0, 60, 70]], costs: [[100, 0, 0]] });
    expect(rows({ ...certain, benefits: [[0], [60], [70]], costs: [[100], [0], [0]] })).toEqual(across);
    expect(rows({ ...certain, benefits: [[0], [60], [70]], costs: [[100]] })).toEqual(across);
  });

  it("takes what rounding leaves of a zero for zero", () => {
    const ones = [
      [1, 1, 1],
      [1, 1, 1],
    ];
    const two = [
      [0, 0.1],
      [0, 0.2],
    ];
    const even = { ...plan, rate: 0, benefits: two, costs: [[0.3, 0]], benefitRisk: ones, costRisk: [[1, 1, 1]] };
    expect(rows(even).map(({ p50, share }) => [p50, share])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    const costs = two.map(([zero = 0, cost = 0]) => [cost, zero]);
    const [, , paid] = rows({ ...even, benefits: [[0, 0.3]], costs, benefitRisk: [[1, 1, 1]], costRisk: ones });
    expect(paid).toMatchObject({ p5: 1, mean: 1, share: 1 });
  });

  it("says why there is no return or no payback, and shows the rest", () => {
    const reasons = (given: Uncertain) => rows(given).map(({ p50 }) => isFault(p50) && p50.says);
    expect(reasons({ ...plan, costs: [[0, 0, 0, 0]], costRisk: [[1, 1, 1]] })).toEqual([false, "costsAreZero", false]);
    expect(
      reasons({
        ...plan,
        costRisk: [
          [0.9, 1, 1.5],
          [-30, 1, 1],
        ],
      }),
    ).toEqual([false, "costsInTrials", false]);
    expect(reasons({ ...plan, benefits: [[0, 1, 1, 1]], benefitRisk: [[1, 1, 1]] })).toEqual([
      false,
      false,
      "neverPaidBack",
    ]);
  });

  it("refuses what it can't draw or hold", () => {
    const reason = (given: Partial<Uncertain>) => (simulate({ ...plan, ...given }) as Fault).says;
    expect(reason({ benefits: [[1, 2]] })).toBe("lengthsDiffer");
    expect(reason({ benefitRisk: [[1, 1, 1]] })).toBe("riskShape");
    expect(
      reason({
        costRisk: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toBe("riskShape");
    expect(
      reason({
        costRisk: [
          [1, 1, 1],
          [2, 1, 3],
        ],
      }),
    ).toBe("riskOrder");
    expect(
      reason({
        benefits: [
          [0, 1e300, 1e300, 1e300],
          [0, 0, 0, 0],
        ],
      }),
    ).toBe("tooLarge");
    expect(
      reason({
        benefitRisk: [
          [0, 1, 1e305],
          [1, 1, 1],
        ],
      }),
    ).toBe("tooLarge");
    expect(
      reason({
        rate: -0.999999999999999,
        benefits: [Array.from({ length: 30 }, () => 1)],
        benefitRisk: [[1, 1, 1]],
        costs: [[1]],
        costRisk: [[1, 1, 1]],
      }),
    ).toBe("tooLarge");
    const long = Array.from({ length: 12 }, () => [1, 1, 1, 1]);
    const risk = long.map(() => [1, 1, 1]);
    expect(reason({ benefits: long, benefitRisk: risk, trials: 1_000_000 })).toBe("tooManyTrials");
  });
});

describe("Sobol's trials", () => {
  itDrawn("are nearer the truth than four times as many plain random ones", () => {
    // Seven lines of unlike weight, as the benchmark has them.
    for (const { question } of simulationCases(16_384)) {
      const { sobol, plain } = sampled(question);
      for (const figure of ["p5", "p50", "p95", "mean"] as const)
        expect(sobol[figure], figure).toBeLessThan(plain[figure]);
    }
  });
});
