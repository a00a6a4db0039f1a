/** Random flows, whose answers are verified by the sign of NPV alone. */
import { describe, expect, it, vi } from "vitest";
import { isFault } from "../../../src/core/fault";
import { Curve } from "../../../src/core/returns/rate/curve";
import { irr, irrs, xirr } from "../../../src/core/returns/irr";
import { foundRoots } from "./foundRoots";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";

const cases = count(1_000, 10_000);
const mostEvaluations = 2_000;

interface Flows {
  readonly amounts: readonly number[];
  readonly days: readonly number[];
}

/** 2 to 400 flows of 1e-6 to 1e12; of every kind from one change of sign to one at every other flow. */
function flowsFrom(random: () => number): Flows {
  const count = 2 + Math.floor(random() ** 2 * 399);
  const turning = random() < 0.3 ? 0 : random() < 0.5 ? 0.05 : 0.5;
  const isWide = random() < 0.5;
  const longestGap = random() < 0.5 ? 1 : 2 + Math.floor(random() * 400);
  const amounts: number[] = [];
  const days: number[] = [];
  let sign = random() < 0.8 ? -1 : 1;
  let day = 40_000;
  for (let i = 0; i < count; i++) {
    if (i === 1 || random() < turning) sign = -sign;
    amounts.push(sign * (isWide ? 10 ** (-6 + 18 * random()) : 1 + 1000 * random()));
    days.push(day);
    day += 1 + Math.floor(random() * longestGap);
  }
  return { amounts, days };
}

/** Σ amountᵢ e^(−tᵢu), as a multiple of its largest term; and the sum of the terms' sizes, beside which rounding is measured. */
function npv(amounts: readonly number[], times: readonly number[], u: number): { value: number; size: number } {
  let [largest, most] = [0, -Infinity];
  amounts.forEach((amount, i) => {
    const exponent = Math.log(Math.abs(amount)) - u * (times[i] as number);
    if (exponent > most) [largest, most] = [i, exponent];
  });
  let value = 0;
  let size = 0;
  amounts.forEach((amount, i) => {
    // Waited from the largest on: the exponents of all that counts are small, and so is their rounding.
    const term =
      (amount / Math.abs(amounts[largest] as number)) *
      Math.exp(u * ((times[largest] as number) - (times[i] as number)));
    value += term;
    size += Math.abs(term);
  });
  return { value, size };
}

/** Whether NPV changes its sign within a billionth of the growth 1 + rate, or is 0 but for rounding at the rate itself. */
function isRoot(amounts: readonly number[], times: readonly number[], u: number, perRate: number): boolean {
  const near = 1e-9 / perRate;
  const [below, at, above] = [u - near, u, u + near].map((each) => npv(amounts, times, each));
  if (!below || !at || !above) return false;
  return below.value * above.value < 0 || Math.abs(at.value) <= 1e-12 * at.size;
}

/** How often a fine net of rates sees NPV change its sign: at least so many roots there are. */
function turnsSeen(amounts: readonly number[], times: readonly number[]): number {
  const span = (times.at(-1) as number) - (times[0] as number);
  let turns = 0;
  let before = 0;
  for (let k = -400; k <= 400; k++) {
    const { value, size } = npv(amounts, times, ((k / 40) ** 3 / 1000) * (60 / span));
    if (Math.abs(value) <= 1e-9 * size) continue;
    const sign = Math.sign(value);
    if (before !== 0 && sign !== before) turns++;
    before = sign;
  }
  return turns;
}

/** None of these may be refused. */
function searched(flows: Parameters<typeof foundRoots>[0]) {
  const of = vi.spyOn(Curve, "of");
  const found = foundRoots(flows);
  const passes = (of.mock.results[0]?.value as Curve | undefined)?.passes ?? 0;
  of.mockRestore();
  if (!found) throw new Error(`Refused: ${JSON.stringify(flows)}`);
  return { found, passes };
}

describe(`${cases} random cases from the seed ${seed}`, () => {
  const random = seeded(seed);
  const all = Array.from({ length: cases }, () => flowsFrom(random));
  const periods = (flows: Flows) => flows.amounts.map((_, t) => t);

  it("give rates at which NPV is 0, and no more evaluations than allowed", () => {
    let most = 0;
    for (const flows of all) {
      for (const [times, perRate] of [
        [periods(flows), 1],
        [flows.days, 365],
      ] as const) {
        const { found, passes } = searched({ amounts: flows.amounts, times });
        most = Math.max(most, passes);
        const wrong = found.filter(({ u }) => !isRoot(flows.amounts, times, u, perRate));
        expect(wrong, JSON.stringify(flows)).toEqual([]);
      }
    }
    expect(most).toBeLessThanOrEqual(mostEvaluations);
  });

  it("miss none of the roots that a fine net of rates sees", () => {
    for (const flows of all.slice(0, cases / 10)) {
      const times = flows.days;
      const seen = turnsSeen(flows.amounts, times);
      expect(searched({ amounts: flows.amounts, times }).found.length, JSON.stringify(flows)).toBeGreaterThanOrEqual(
        seen,
      );
    }
  });

  it("are answered by IRR and XIRR with one of their roots or a reason", () => {
    for (const flows of all) {
      const answers = [
        [irr({ benefits: flows.amounts, costs: flows.amounts.map(() => 0) }), periods(flows), 1],
        [xirr({ amounts: flows.amounts, dates: flows.days }), flows.days, 365],
      ] as const;
      for (const [answer, times, perRate] of answers) {
        if (isFault(answer)) {
          const every = searched({ amounts: flows.amounts, times }).found;
          const fitting = every.filter(({ u }) => Math.expm1(perRate * u) > -1 && Math.expm1(perRate * u) < Infinity);
          expect(answer.says, JSON.stringify(flows)).toBe(fitting.length === 0 ? "noRate" : "severalRates");
        } else {
          const u = Math.log1p(answer) / perRate;
          // Rates next to −1 have few digits of 1 + rate left.
          if (answer > -1 + 1e-6) expect(isRoot(flows.amounts, times, u, perRate), JSON.stringify(flows)).toBe(true);
        }
      }
    }
  });
});

describe("amounts anywhere in the range of doubles", () => {
  it("are no reason to go on without end", () => {
    const random = seeded(seed);
    for (let i = 0; i < cases; i++) {
      const count = 2 + Math.floor(random() * 6);
      const amounts = Array.from(
        { length: count },
        () => (random() < 0.5 ? -1 : 1) * Math.min(Number.MAX_VALUE, 10 ** (-323.3 + 631.55 * random())),
      );
      let day = 0;
      const times = amounts.map(() => (day += 1 + Math.floor(random() * 3000)));
      for (const flows of [{ amounts }, { amounts, times }]) {
        const { found, passes } = searched(flows);
        const isTold = found.every(({ u }) => Number.isFinite(u)) && passes <= mostEvaluations;
        expect(isTold, JSON.stringify(flows)).toBe(true);
      }
    }
  });

  it("count where they vanish beside the largest, too", () => {
    expect(foundRoots({ amounts: [-1e308, 3.5e-323, -1.7976931348623157e308] })).toEqual([]);
    expect(foundRoots({ amounts: [-1e270, 1e-300] })).toEqual([
      { u: expect.closeTo(-570 * Math.LN10, 9), value: "falls" },
    ]);
    expect(irr({ benefits: [0, ...Array(99).fill(0), 1e-300], costs: [1e300, ...Array(100).fill(0)] })).toBeCloseTo(
      1e-6 - 1,
      15,
    );
  });
});

it("a curve that bends far from its root is not leapt away from", () => {
  const found = foundRoots({
    amounts: [
      -5.243605237006585, 323469534.7179572, 0.7558773908013734, 23852.295436692126, 456.58013684885856,
      4.001229964395045e-6, 1390756797.7295196, 0.49008594046219545, 0.24480330239848, 48167760.1768949,
      8.726118540841565, 96226516.89084303, 36039.30263777809, 2.8245273951418337e-6, 2431.1999334042625,
      722151423.4174558, 183272.96075759584, 421158493615.06006, 0.014997691275030287, 38.39068204588182,
      -0.016313411575672124,
    ],
    times: [0, 1, 114, 130, 190, 292, 415, 519, 624, 682, 743, 746, 866, 938, 968, 1085, 1200, 1271, 1288, 1397, 1451],
  });
  expect(found?.map(({ value }) => value)).toEqual(["rises", "falls"]);
  expect(found?.every(({ u }) => Number.isFinite(u))).toBe(true);
});

describe("polynomials with known roots", () => {
  /** The flows whose IRRs are the given rates: Π (1 − (1 + rate) q). */
  const flowsWith = (rates: readonly number[]): readonly number[] =>
    rates.reduce<readonly number[]>(
      (flows, rate) => [...flows, 0].map((flow, t) => flow - (1 + rate) * (flows[t - 1] ?? 0)),
      [1],
    );
  const asCase = (amounts: readonly number[]) => ({ benefits: amounts, costs: amounts.map(() => 0) });

  it.each([
    [[0.05, 0.4]],
    [[-0.5, 0, 0.5]],
    [[0.01, 0.02, 0.03]],
    [[-0.9, -0.5, 0.1, 1, 10]],
    [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    [[0, 1, 3, 7, 15, 31, 63, 127]],
  ])("%j are all found", (rates) => {
    const found = irrs(asCase(flowsWith(rates)));
    expect(isFault(found)).toBe(false);
    expect(found).toHaveLength(rates.length);
    (found as readonly number[]).forEach((rate, i) => expect(rate).toBeCloseTo(rates[i] as number, 6));
  });

  it("a rate at which NPV only touches 0 is one", () => {
    expect(irrs(asCase([-100, 220, -121]))).toEqual([expect.closeTo(0.1, 14)]);
    expect(irrs(asCase([-1000, 3300, -3630, 1331]))).toEqual([expect.closeTo(0.1, 14)]);
    // Rounding to doubles parts these two, and makes one of these three.
    expect(irrs(asCase(flowsWith([0.1, 0.1])))).toEqual([expect.closeTo(0.1, 7), expect.closeTo(0.1, 7)]);
    expect(irrs(asCase(flowsWith([0.1, 0.1, 0.1])))).toEqual([expect.closeTo(0.1, 4)]);
  });

  it("rates that even 28 digits don't tell apart are refused", () => {
    const five = flowsWith([0, 0, 0, 0, 0]);
    expect(irrs(asCase(five))).toEqual({ fault: "num", says: "undecided" });
    expect(irr(asCase(five))).toEqual({ fault: "num", says: "undecided" });
  });
});
