/** What all the trials of a simulation say together. */
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

/** All at once. */
export function simulate(given: Uncertain): readonly Spread[] | Fault<NoSimulation> {
  const ready = simulation(given);
  return isFault(ready) ? ready : spreads(ready, simulateBlocks(ready, 0, ready.blocks));
}

/** The parts in the order of their blocks, whatever order they come in. */
export function joined(parts: readonly Trials[]): Trials {
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

/** How a measure spreads over the trials. The share is that of trials above 0, or paid back. */
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

/** All trials in all, one row for each measure. */
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

/** Sums of blocks, added in the order of the blocks. */
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
  // A mean lies between the extremes; rounding may put it outside where they are all but one.
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
