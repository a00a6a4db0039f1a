/** Finds the root of a curve that is monotone on a bracket. */
import type { Curve, Point } from "./curve";

/** A root u = ln(1 + rate), and whether NPV rises, falls or only touches zero there as the rate grows. */
export interface Root {
  readonly u: number;
  readonly value: "falls" | "rises" | "touches";
}

/** The interval that holds exactly one root, and where the search starts. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly rises: boolean;
}

/** Bracket of a curve that is monotone everywhere; the search starts at the rate 0. */
export function anywhere({ inflowsFirst }: Curve): Bracket {
  return { low: -Infinity, high: Infinity, start: 0, rises: inflowsFirst };
}

/** Bracket between two points; the search starts where the tangent at the point nearer to 0 meets 0. */
export function bracket(curve: Curve, a: Point, b: Point): Bracket {
  const near = Math.abs(a.height) < Math.abs(b.height) ? a : b;
  const guess = near.u - near.height / (near.inflowSlope - near.outflowSlope);
  const start = guess > a.u && guess < b.u ? guess : middle(curve, a.u, b.u);
  return { low: a.u, high: b.u, start, rises: b.height > a.height };
}

/** The root in a bracket. A step that leaves the bracket or is not at most half the last one is replaced by bisection. */
export function rootIn(curve: Curve, { low: from, high: to, start, rises }: Bracket): Root {
  const { span } = curve;
  const value = rises ? "rises" : "falls";
  let low = from;
  let high = to;
  let lastSize = Infinity;
  for (let u = start; ;) {
    const { height, inflowSlope, outflowSlope, bend, spread } = curve.at(u);
    if (height === 0) return { u, value };
    if (height > 0 === rises) high = u;
    else low = u;
    const slope = inflowSlope - outflowSlope;
    const step = alongBend(-height / slope, -bend / slope);
    const size = Math.abs(step);
    const next = u + step;
    const isInside = next >= low && next <= high && size < Infinity;
    const left = leftAfter(step, bend / slope, (2 * spread) / Math.abs(slope), span);
    if (isInside && isLast(step, left, next)) return { u: next, value };
    if (isInside && size <= lastSize / 2) {
      lastSize = size;
      u = next;
      continue;
    }
    lastSize = Infinity;
    u = middle(curve, low, high);
    if (u <= low || u >= high) return { u, value };
  }
}

/**
 * A Newton step `tangent`, corrected by `bend` = −second derivative / first derivative. It leads to the root of
 * c − k ln(1 + θs), the logarithm of the present value of flows with gamma-distributed times, which shares height, slope
 * and bend with the curve: about (e^x − 1)/x times the Newton step, x = tangent × bend. Three steps are usual. Far from
 * the root the model does not hold, so no step is longer than twice the Newton step.
 */
export function alongBend(tangent: number, bend: number): number {
  const x = tangent * bend;
  if (Math.abs(x) < 0.5) return tangent * (1 + x / 2 + x * x * (1 / 6));
  return x > 1.25 ? 2 * tangent : tangent / (1 - x / 2 + x * x * (1 / 12));
}

/**
 * Bound on the error after a step of `alongBend`, from the third derivatives of the curve and of the model. The curve's is
 * at most span × variances; `spread` is their sum over the slope, like the bend. There is no bound for a long step,
 * because the variances may grow along it.
 */
export function leftAfter(step: number, bend: number, spread: number, span: number): number {
  const size = Math.abs(step);
  return size * span < 1 / 8 ? size * size * size * (span * spread + 2 * bend * bend) * (1 / 6) : Infinity;
}

/** True if the error left is below the precision of the rate and of 1 + rate, or the step below that of u. */
export function isLast(step: number, left: number, u: number): boolean {
  return left <= 8 * Number.EPSILON * Math.min(1, Math.abs(u)) || Math.abs(step) <= 2 * Number.EPSILON * Math.abs(u);
}

/** The middle of a bracket; towards an end at infinity, twice as far out as before. */
function middle({ span }: Curve, a: number, b: number): number {
  if (a === -Infinity && b === Infinity) return 0;
  if (a === -Infinity) return b - Math.max(4 / span, Math.abs(b));
  if (b === Infinity) return a + Math.max(4 / span, Math.abs(a));
  return (a + b) / 2;
}
