import { percentiles } from "../../core/numbers/percentiles";
import type { Simulation, Trials } from "../../core/uncertainty/simulation";
import type { Drawn } from "./drawn";
import { planAmong } from "./planAmong";
import { linesOf, type Range, type Ranges } from "./ranges";

/** A payback that never comes is Infinity. Total cost isn't among a trial's figures. */
export function rangesOf(
  { refused }: Simulation,
  { npv, roi, payback }: Trials,
  drawn: Drawn,
  isFromStart: boolean,
): Ranges {
  const range = (values: Float64Array): Range => {
    // PERCENTILE.INC takes what is missing at the end for Infinity.
    const finite = values.filter(Number.isFinite);
    const [low = 0, high = 0] = percentiles(finite, [0.1, 0.9], values.length);
    return [low, high];
  };
  // After tax, the lines give the ROI before it, which isn't the headline's.
  const hasReturn = refused === undefined && !drawn.isTaxed && !roi.some(Number.isNaN);
  return {
    of: linesOf(drawn),
    isFromStart,
    plan: planAmong(npv, drawn.npv),
    npv: range(npv),
    payback: range(payback),
    ...(hasReturn && { roi: range(roi) }),
  };
}
