/**
 * Ordinary flows are two blocks: first money one way, then the other. The height, ln(present value of the later block / of
 * the earlier one), falls as u = ln(1 + rate) grows, so there is exactly one root. It is approached from the rate 0, mostly
 * in three or four steps. What is less ordinary is left to `roots`, which finds the same root in any flows of any size.
 */
import { alongBend, leftAfter } from "./oneRoot";
import type { Block } from "./weigh";

/** Between the blocks, and from the first flow to the last. */
interface Waits {
  readonly between: number;
  readonly span: number;
}

/** After so many steps the search is given up. */
export const mostSteps = 12;

/** The step in u to the root, and how far from it that may lead; `discount` is e^(−u between). */
export function approach(early: Block, late: Block, discount: number, { between, span }: Waits) {
  const a = early.value;
  const b = late.value;
  // Over how fast the height falls: over the mean wait between the flows of the blocks.
  const perFall = (a * b) / (between * (a * b) + (late.moment * a + early.moment * b));
  const before = (early.square * a - early.moment * early.moment) / (a * a);
  const after = (late.square * b - late.moment * late.moment) / (b * b);
  const bend = (after - before) * perFall;
  const height = logarithm(b * discount, -a);
  const step = alongBend(height * perFall, bend);
  const spread = Math.abs(after + before) * perFall;
  return { step, left: leftAfter(step, bend, spread, span) + blurOf(height) * perFall };
}

/** Whether the range of doubles took no digits from a present value, its moments and their products. */
export function isWeighable(value: number): boolean {
  return Math.abs(value) > 1e-140 && Math.abs(value) < 1e140;
}

/** ln(a / b); of numbers that differ twentyfold at most, by a fraction that is as good near the root. */
function logarithm(a: number, b: number): number {
  const product = a * b;
  const all = a * a + b * b + 4 * product;
  return all < 24 * product ? (3 * (a - b) * (a + b)) / all : Math.log(a / b);
}

/** How far the fraction is from the logarithm. */
function blurOf(height: number): number {
  const square = height * height;
  return Math.abs(square * square * height) * (1 / 180);
}

/** e^x − 1 of a short step, by its series. */
export function grown(x: number): number {
  const square = x * x;
  return x + square * (1 / 2 + x * (1 / 6) + square * (1 / 24 + x * (1 / 120)));
}
