/**
 * Conventional flows are two blocks: first all flows of one sign, then all of the other. The height, ln(present value of
 * the later block / present value of the earlier one), falls as u = ln(1 + rate) grows, so there is exactly one root. The
 * search starts at the rate 0 and mostly takes three or four steps. All other flows are left to `roots`.
 */
import { alongBend, leftAfter } from "./oneRoot";
import type { TimeMoments } from "./weigh";

/** Time between the blocks, and from the first flow to the last, in periods or days. */
interface Waits {
  readonly between: number;
  readonly span: number;
}

/** After this number of steps the search stops without a result. */
export const mostSteps = 12;

/** The step in u towards the root, and a bound on the error that is left; `discount` is e^(−u × between). */
export function approach(early: TimeMoments, late: TimeMoments, discount: number, { between, span }: Waits) {
  const a = early.value;
  const b = late.value;
  // The reciprocal of the slope of the height, which is the mean time between the flows of the two blocks.
  const perFall = (a * b) / (between * (a * b) + (late.moment * a + early.moment * b));
  const before = (early.square * a - early.moment * early.moment) / (a * a);
  const after = (late.square * b - late.moment * late.moment) / (b * b);
  const bend = (after - before) * perFall;
  const height = logarithm(b * discount, -a);
  const step = alongBend(height * perFall, bend);
  const spread = Math.abs(after + before) * perFall;
  return { step, left: leftAfter(step, bend, spread, span) + blurOf(height) * perFall };
}

/** Within these limits no moment or product of moments overflows or loses digits to underflow. */
export function isWeighable(value: number): boolean {
  return Math.abs(value) > 1e-140 && Math.abs(value) < 1e140;
}

/** ln(a / b); for similar numbers by a Padé approximation, which is faster and as exact near the root. */
function logarithm(a: number, b: number): number {
  const product = a * b;
  const all = a * a + b * b + 4 * product;
  return all < 24 * product ? (3 * (a - b) * (a + b)) / all : Math.log(a / b);
}

/** Bound on the error of the approximation in `logarithm`. */
function blurOf(height: number): number {
  const square = height * height;
  return Math.abs(square * square * height) * (1 / 180);
}

/** e^x − 1 for a short step x, by its Taylor series. */
export function grown(x: number): number {
  const square = x * x;
  return x + square * (1 / 2 + x * (1 / 6) + square * (1 / 24 + x * (1 / 120)));
}
