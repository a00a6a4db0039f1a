/** When an answer counts as the true one. */
import type { Kind } from "./peers/peer";

export const rateTolerance = 1e-6;

/** Equal to a ten-thousandth of a percentage point; above 100 %, to a millionth of the rate. At −100 % there is no NPV. */
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
  // A million plain random trials come within a few ten-thousandths.
  simulation: (given, truth) => Math.abs(given - truth) <= 2e-3 * Math.abs(truth),
};
