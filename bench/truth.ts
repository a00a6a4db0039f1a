/** Decides whether an answer is right. */
import type { Kind } from "./peers/peer";

export const rateTolerance = 1e-6;

/** The tolerance is 1e-6 up to a rate of 100%, above that 1e-6 of the rate. At −100% and below there is no NPV. */
export const sameRate = (given: number, truth: number): boolean =>
  given > -1 && Math.abs(given - truth) <= rateTolerance * Math.max(1, truth);

const sameAmount = (given: number, truth: number): boolean => Math.abs(given - truth) <= 1e-9 * Math.abs(truth);
const sameCent = (given: number, truth: number): boolean => Math.abs(given - truth) < 0.005;

export const isTrue: Readonly<Record<Kind, (given: number, truth: number) => boolean>> = {
  npv: sameAmount,
  irr: sameRate,
  xirr: sameRate,
  sum: sameCent,
  kpis: sameAmount,
  // The relative error of a million plain random trials is a few times 1e-4.
  simulation: (given, truth) => Math.abs(given - truth) <= 2e-3 * Math.abs(truth),
};
