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
    const { height, inflowSlope, outflowSlope, bend } = curve.at(u);
    if (height === 0) return { u, value };
    if (height > 0 === rises) high = u;
    else low = u;
    const slope = inflowSlope - outflowSlope;
    const step = stepToRoot(height, slope, bend);
    const size = Math.abs(step);
    const next = u + step;
    const isInside = next >= low && next <= high && size < Infinity;
    if (isInside && isLastStep(size, slope, span, next)) return { u: next, value };
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
 * To the root of c − k ln(1 + θs), the logarithm of a present value spread like a gamma distribution, which has the height,
 * slope and bend of the curve: three steps are usual.
 */
export function stepToRoot(height: number, slope: number, bend: number): number {
  const curved = (height * bend) / (slope * slope);
  return (-height / slope) * leap(curved);
}

/** (e^x − 1)/x, nearby by its series. Far from the root the model would leap anywhere, and the tangent does. */
function leap(x: number): number {
  if (x > 4) return 1;
  return Math.abs(x) < 0.25 ? 1 + (x / 2) * (1 + (x / 3) * (1 + x / 4)) : Math.expm1(x) / x;
}

/** What is left after a step is about the cube of the step: less than a digit more would show. */
export function isLastStep(step: number, slope: number, span: number, u: number): boolean {
  const size = Math.abs(step);
  const reach = size * span;
  const left = (reach * reach * reach) / Math.abs(slope);
  const digit = Number.EPSILON / 2;
  return left <= digit * Math.max(Math.abs(u), 1e-3 / span) || size <= 4 * digit * Math.abs(u);
}

/** Half way; from an end at infinity, twice as far out as before. */
function middle({ span }: Curve, a: number, b: number): number {
  if (a === -Infinity && b === Infinity) return 0;
  if (a === -Infinity) return b - Math.max(4 / span, Math.abs(b));
  if (b === Infinity) return a + Math.max(4 / span, Math.abs(a));
  return (a + b) / 2;
}
