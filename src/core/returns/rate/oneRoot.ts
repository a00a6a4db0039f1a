/** The root of a curve that is monotone over a bracket. */
import type { Curve, Point } from "./curve";

/** A root u = ln(1 + rate), and whether NPV rises, falls or only touches zero there as the rate grows. */
export interface Root {
  readonly u: number;
  readonly value: "falls" | "rises" | "touches";
}

/** Where the one root of a stretch is sought, and from where. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly rises: boolean;
}

/** A curve that is monotone throughout; from the rate 0. */
export function anywhere({ inflowsFirst }: Curve): Bracket {
  return { low: -Infinity, high: Infinity, start: 0, rises: inflowsFirst };
}

/** From where the tangent at the nearer point meets 0. */
export function bracket(curve: Curve, a: Point, b: Point): Bracket {
  const near = Math.abs(a.height) < Math.abs(b.height) ? a : b;
  const guess = near.u - near.height / (near.inflowSlope - near.outflowSlope);
  const start = guess > a.u && guess < b.u ? guess : middle(curve, a.u, b.u);
  return { low: a.u, high: b.u, start, rises: b.height > a.height };
}

/** The one root in a bracket. A step out of it, or one that doesn't shorten, gives way to halving. */
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
 * A step along the tangent, lengthened as its `bend` asks: the second derivative over the first, with the sign turned. It
 * leads to the root of c − k ln(1 + θs), the logarithm of a present value spread like a gamma distribution, which has the
 * height, slope and bend of the curve: (e^x − 1)/x times the tangent's step, or nearly so. Three steps are usual. Far
 * from the root the model would lead anywhere: no step is longer than twice the tangent's.
 */
export function alongBend(tangent: number, bend: number): number {
  const x = tangent * bend;
  if (Math.abs(x) < 0.5) return tangent * (1 + x / 2 + x * x * (1 / 6));
  return x > 1.25 ? 2 * tangent : tangent / (1 - x / 2 + x * x * (1 / 12));
}

/**
 * What is left at most after such a step, by the third derivatives of the curve and of the model. That of the curve is at
 * most the span times the variances; `spread` is their sum and, as the bend, taken over the slope. A long step may lead to
 * where they are larger.
 */
export function leftAfter(step: number, bend: number, spread: number, span: number): number {
  const size = Math.abs(step);
  return size * span < 1 / 8 ? size * size * size * (span * spread + 2 * bend * bend) * (1 / 6) : Infinity;
}

/** Whether less is left than the digits of the rate show, and of 1 + rate; or the step itself is no more than those of u. */
export function isLast(step: number, left: number, u: number): boolean {
  return left <= 8 * Number.EPSILON * Math.min(1, Math.abs(u)) || Math.abs(step) <= 2 * Number.EPSILON * Math.abs(u);
}

/** Half way; from an end at infinity, twice as far out as before. */
function middle({ span }: Curve, a: number, b: number): number {
  if (a === -Infinity && b === Infinity) return 0;
  if (a === -Infinity) return b - Math.max(4 / span, Math.abs(b));
  if (b === Infinity) return a + Math.max(4 / span, Math.abs(a));
  return (a + b) / 2;
}
