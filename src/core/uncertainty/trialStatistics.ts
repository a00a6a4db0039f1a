/** Statistics over all trials of a simulation. */
import { fault, isFault, type Fault } from "../fault";
import { percentiles } from "../numbers/percentiles";
import { sum } from "../numbers/series";
import {
  blockSize,
  simulateBlocks,
  simulation,
  type NoSimulation,
  type Simulation,
  type Trials,
  type Uncertain,
} from "./simulation";

/**
 * Percentiles, mean and share of NPV, ROI and payback over all trials, in one call
 * @param given as for `simulation`
 * @returns rows as from `spreads`, or lengthsDiffer | riskShape | riskOrder | tooManyTrials | tooLarge
 * Source: Excel's PERCENTILE.INC; Joe & Kuo (2008), SIAM Journal on Scientific Computing 30, 2635–2654, for the Sobol points.
 */
export function simulate(given: Uncertain): readonly Spread[] | Fault<NoSimulation> {
  const ready = simulation(given);
  return isFault(ready) ? ready : spreads(ready, simulateBlocks(ready, 0, ready.blocks));
}

/**
 * Concatenates the trials of several workers in the order of their blocks
 * @param parts from `simulateBlocks`, in any order, without gaps
 * @returns all trials; units as in the parts
 * Source: the convention that a sum is taken in block order, so that its digits do not depend on the workers.
 */
export function joinedTrials(parts: readonly Trials[]): Trials {
  const inOrder = [...parts].sort((a, b) => a.from - b.from);
  const [first] = inOrder;
  if (first && inOrder.length === 1) return first;
  const all = (key: "npv" | "roi" | "payback"): Float64Array => {
    const whole = new Float64Array(inOrder.reduce((count, part) => count + part[key].length, 0));
    let next = 0;
    for (const part of inOrder) {
      whole.set(part[key], next);
      next += part[key].length;
    }
    return whole;
  };
  return { from: first?.from ?? 0, npv: all("npv"), roi: all("roi"), payback: all("payback") };
}

type NoReturns = "costsAreZero" | "costsAreNegative" | "costsInTrials";
type Figure = number | Fault<NoReturns | "neverPaidBack" | "tooLarge">;

/** Distribution of a measure over the trials. The share counts trials above 0 or, for payback, paid back. */
export interface Spread {
  readonly measure: "npv" | "roi" | "payback";
  readonly p5: Figure;
  readonly p25: Figure;
  readonly p50: Figure;
  readonly p75: Figure;
  readonly p95: Figure;
  readonly mean: Figure;
  readonly share: number | Fault<NoReturns>;
}

/**
 * Percentiles P5, P25, P50, P75, P95 by PERCENTILE.INC; mean = Σ / n; share = trials with a positive result / n
 * @param simulation from `simulation`; trials all of them, in block order
 * @returns rows for NPV (money), ROI (ratio) and payback (periods; the mean is over the trials that paid back); a figure may be
 * costsAreZero | costsAreNegative | costsInTrials | neverPaidBack | tooLarge
 * Source: Excel's PERCENTILE.INC.
 */
export function spreads({ periods, refused }: Simulation, { npv, roi, payback }: Trials): readonly Spread[] {
  const worth = described(npv);
  const rated = described(roi);
  const paid = described(finiteOnes(payback));
  const noReturn = refused ?? (rated.isComplete ? undefined : fault("costsInTrials"));
  const never = fault("neverPaidBack", { periods: periods - 1 });
  return [
    row("npv", npv, worth, worth.positive / npv.length),
    noReturn ? refusedRow("roi", noReturn) : row("roi", roi, rated, rated.positive / roi.length),
    row("payback", payback, paid, paid.values.length / payback.length, never),
  ];
}

function finiteOnes(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) < Infinity) kept[count++] = values[i] as number;
  return kept.subarray(0, count);
}

interface Described {
  readonly values: Float64Array;
  readonly mean: number;
  readonly positive: number;
  readonly isComplete: boolean;
}

/** Adds block by block, in block order, so that the digits do not depend on how blocks were divided among workers. */
function described(values: Float64Array): Described {
  const sums: number[] = [];
  let [low, high, positive] = [Infinity, -Infinity, 0];
  for (let first = 0; first < values.length; first += blockSize) {
    const end = Math.min(first + blockSize, values.length);
    let block = 0;
    for (let i = first; i < end; i++) {
      const value = values[i] as number;
      block += value;
      if (value > 0) positive++;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    sums.push(block);
  }
  const all = sum(sums);
  // A mean lies between the extremes; rounding could put it outside when the extremes are nearly equal.
  return { values, mean: Math.min(high, Math.max(low, all / values.length)), positive, isComplete: !Number.isNaN(all) };
}

function row(
  measure: Spread["measure"],
  trials: Float64Array,
  { values, mean }: Described,
  share: number,
  infinite: Fault<"neverPaidBack" | "tooLarge"> = fault("tooLarge"),
): Spread {
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = percentiles(
    values,
    [0.05, 0.25, 0.5, 0.75, 0.95],
    trials.length,
  ).map((each) => (Number.isFinite(each) ? each : infinite));
  return { measure, p5, p25, p50, p75, p95, mean: Number.isFinite(mean) ? mean : infinite, share };
}

function refusedRow(measure: Spread["measure"], refused: Fault<NoReturns>): Spread {
  return {
    measure,
    p5: refused,
    p25: refused,
    p50: refused,
    p75: refused,
    p95: refused,
    mean: refused,
    share: refused,
  };
}
