/**
 * Finds every root of a curve and proves that there are no others; docs/why/roots.md derives the method.
 *
 * The height is the difference of two convex functions, whose slopes grow with u. Their values at two places bound the
 * slope of the height between them: if it can't be 0, the curve is monotone, and the signs at the places decide whether
 * there is a root. A convex function lies below its chord by at most the growth of its slope times a quarter of the
 * width: if that can't bring the height to 0, there is no root. An interval that neither test decides is halved, until NPV
 * on it is a polynomial to 28 digits, whose roots are isolated instead.
 */
import { crossings } from "./bernstein";
import { mostSteps } from "./blocks";
import { Curve, type Flows, type Point } from "./curve";
import type { DoubleDouble } from "../../numbers/doubleDouble";
import { isCertain, signOf } from "./expansion";
import { anywhere, bracket, rootIn, type Root } from "./oneRoot";

export type { Flows } from "./curve";
export type { Root } from "./oneRoot";

/** After about this many passes through the flows, 28 digits are taken not to separate the roots. */
const mostPasses = 1800;

/** The most passes × cells of one search, some ten seconds of an ordinary processor. */
export const mostWork = 2e8;

/** Passes of the methods that are tried before this one: twice the steps of `rootByDay` or `ratePerPeriod`. */
export const passesBefore = 2 * (mostSteps + 1);

/**
 * All roots in ascending order
 * @param cells of the range, zeros included: together with the methods tried before, passes × cells is at most `mostWork`
 * @param work the most passes × cells, for tests with few cells
 * @returns roots, none if all flows have one sign; `undecided` if 28 digits do not separate them; `tooLong` past `mostWork`
 * Source: docs/why/roots.md.
 */
export function roots(
  flows: Flows,
  cells = flows.amounts.length,
  work = mostWork,
): readonly Root[] | "undecided" | "tooLong" {
  const curve = Curve.of(flows, (work - passesBefore * cells) / flows.amounts.length);
  if (!curve) return [];
  const found = curve.isConventional ? [rootIn(curve, anywhere(curve))] : everyRoot(curve);
  return curve.isSpent ? "tooLong" : (found ?? "undecided");
}

function everyRoot(curve: Curve): readonly Root[] | undefined {
  const [left, right] = ends(curve);
  const found: Root[] = [];
  const ahead = [right];
  for (let a = left, b = ahead.pop(); b; b = ahead.pop()) {
    const inside = settled(curve, a, b) ?? (isNarrow(a, b) ? closeRoots(curve, a, b) : undefined);
    if (inside) {
      for (const root of inside) found.push(root);
      a = b;
      continue;
    }
    const between = pointBetween(curve, a, b);
    if (!between || curve.passes > mostPasses) return undefined;
    ahead.push(b, between);
  }
  return found;
}

/** A point with the sign of NPV; 0 if even 28 digits do not decide it. */
interface SignedPoint extends Point {
  readonly sign: number;
}

function ends(curve: Curve): readonly [SignedPoint, SignedPoint] {
  const [left, right] = curve.ends();
  return [
    { ...left, sign: Math.sign(left.height) },
    { ...right, sign: Math.sign(right.height) },
  ];
}

function signedPointAt(curve: Curve, u: number): SignedPoint {
  const point = curve.at(u);
  if (Math.abs(point.height) > curve.noiseAt(u)) return { ...point, sign: Math.sign(point.height) };
  const value = curve.expansionAt(u, 0, 0);
  return { ...point, sign: value ? signOf(value) : 0 };
}

/** The roots between two places; undefined if the bounds do not decide. */
function settled(curve: Curve, a: SignedPoint, b: SignedPoint): readonly Root[] | undefined {
  const least = a.inflowSlope - b.outflowSlope;
  const most = b.inflowSlope - a.outflowSlope;
  const rounding = 16 * Number.EPSILON * curve.span;
  if (least > rounding || most < -rounding) return a.sign === b.sign ? [] : [rootIn(curve, bracket(curve, a, b))];
  const width = b.u - a.u;
  if (width === Infinity || a.sign !== b.sign) return undefined;
  const growth = a.sign > 0 ? b.inflowSlope - a.inflowSlope : b.outflowSlope - a.outflowSlope;
  const lowest = Math.min(Math.abs(a.height), Math.abs(b.height)) - (growth * width) / 4;
  return lowest > curve.noiseAt(a.u) + curve.noiseAt(b.u) ? [] : undefined;
}

/** Refines a root by Newton's method with 28 digits until the steps no longer halve. */
function sharpened(curve: Curve, root: number): number {
  const reach = 2 ** -Math.ceil(Math.log2(curve.span));
  let u = root;
  for (let before = reach; ;) {
    const line = curve.expansionAt(u, reach, 1);
    if (!line) return u;
    const [value, slope] = line.coefficients as readonly [DoubleDouble, DoubleDouble];
    const step = (-reach * value.high) / slope.high;
    if (u + step === u || !(Math.abs(step) <= before / 2)) return u;
    u += step;
    before = Math.abs(step);
  }
}

/** Candidates for splitting an interval, as shares of its width; the first with a certain sign of NPV is used. */
const shares = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4];

function pointBetween(curve: Curve, a: SignedPoint, b: SignedPoint): SignedPoint | undefined {
  for (const share of shares) {
    const u = part(curve, a.u, b.u, share);
    if (!(u > a.u && u < b.u)) return undefined;
    const point = signedPointAt(curve, u);
    if (point.sign !== 0) return point;
  }
  return undefined;
}

/**
 * A place between a and b; towards an end at infinity, twice as far out as before. Places have few binary digits, so that
 * widths and middles are exact. The rate 0, where NPV often is 0, is not among the first places.
 */
function part({ span }: Curve, a: number, b: number, share: number): number {
  const unit = 2 ** Math.ceil(Math.log2(4 / span));
  const leap = (from: number) => 2 * share * Math.max(unit, 2 ** Math.ceil(Math.log2(Math.abs(from))));
  if (a === -Infinity && b === Infinity) return (share * unit * 171) / 256;
  if (a === -Infinity) return b - leap(b);
  if (b === Infinity) return a + leap(a);
  return a + share * (b - a);
}

const degree = 20;

/** True if the interval is short against the standard deviation of the times, so that a series of `degree` suffices. */
function isNarrow(a: SignedPoint, b: SignedPoint): boolean {
  const deviation = (point: SignedPoint) => Math.sqrt(point.spread) + Math.abs(point.inflowSlope - point.outflowSlope);
  return (b.u - a.u) * Math.max(deviation(a), deviation(b)) <= 0.5;
}

/** Roots that cannot be separated count as one multiple root if their distance × span is below this. */
const blurred = 1e-6;

/** Roots from an expansion about the middle; undefined if the interval must be halved first. */
function closeRoots(curve: Curve, a: SignedPoint, b: SignedPoint): readonly Root[] | undefined {
  const radius = (b.u - a.u) / 2;
  const expansion = curve.expansionAt(a.u + radius, radius, degree);
  if (!expansion || signOf(expansion) === 0) return undefined;
  const found = crossings(expansion);
  const isTold = found.every(
    ({ low, high }) => low === high || (isCertain(expansion) && high - low <= blurred / curve.span),
  );
  if (!isTold) return undefined;
  return found.map(({ low, high, before, after }) => {
    const value = before === after ? "touches" : after > 0 ? "rises" : "falls";
    return { u: low === high ? sharpened(curve, low) : multiple(curve, low, high), value };
  });
}

/** An m-fold root is a simple root of derivative m − 1; m is the order of the largest scaled derivative. */
function multiple(curve: Curve, low: number, high: number): number {
  const middle = (low + high) / 2;
  const reach = 2 ** Math.ceil(Math.log2(16 * (high - low)));
  const powers = curve.expansionAt(middle, reach, 8)?.coefficients.map((each) => each.high) ?? [];
  const order = powers.reduce((most, each, k) => (Math.abs(each) > Math.abs(powers[most] as number) ? k : most), 0);
  if (order === 0) return middle;
  return middle - (reach * (powers[order - 1] as number)) / (order * (powers[order] as number));
}
