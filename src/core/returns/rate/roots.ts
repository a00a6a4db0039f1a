/**
 * Every root of a curve, and the proof that there are no others; docs/why/roots.md derives it.
 *
 * The height is the difference of two convex functions, so their slopes grow from each place to the next. Between two
 * places that bounds the slope of the height: where it can't be 0, the curve is monotone and the signs at the places
 * say whether there is a root. And a convex function sags below its chord by at most the growth of its slope times a
 * quarter of the width: where that can't bring the height to 0, there is none. A stretch that neither settles is halved,
 * until NPV over it is a polynomial but for the 28th digit, whose roots are counted instead.
 */
import { crossings } from "./bernstein";
import { Curve, type Flows, type Point } from "./curve";
import type { DoubleDouble } from "../../numbers/doubleDouble";
import { isCertain, signOf } from "./expansion";
import { anywhere, bracket, rootIn, type Root } from "./oneRoot";

export type { Flows } from "./curve";
export type { Root } from "./oneRoot";

/** The search is given up when it has gone through the flows about as often; the last root may take some more. */
const mostPasses = 1800;

/** Ascending; undefined where there may be more than can be told apart, even by 28 digits. */
export function roots(flows: Flows): readonly Root[] | undefined {
  const curve = Curve.of(flows);
  if (!curve) return [];
  if (curve.isConventional) return [rootIn(curve, anywhere(curve))];
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
    const between = placeBetween(curve, a, b);
    if (!between || curve.passes > mostPasses) return undefined;
    ahead.push(b, between);
  }
  return found;
}

/** A point with the sign of NPV there; 0 where not even 28 digits tell. */
interface Place extends Point {
  readonly sign: number;
}

function ends(curve: Curve): readonly [Place, Place] {
  const [left, right] = curve.ends();
  return [
    { ...left, sign: Math.sign(left.height) },
    { ...right, sign: Math.sign(right.height) },
  ];
}

function placeAt(curve: Curve, u: number): Place {
  const point = curve.at(u);
  if (Math.abs(point.height) > curve.noiseAt(u)) return { ...point, sign: Math.sign(point.height) };
  const value = curve.expansionAt(u, 0, 0);
  return { ...point, sign: value ? signOf(value) : 0 };
}

/** The roots between two places, where the bounds tell. */
function settled(curve: Curve, a: Place, b: Place): readonly Root[] | undefined {
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

/** By Newton's method with 28 digits, until its steps get no shorter. */
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

/** Half way, or nearby: a stretch is split where the sign is certain. */
const shares = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4];

function placeBetween(curve: Curve, a: Place, b: Place): Place | undefined {
  for (const share of shares) {
    const u = part(curve, a.u, b.u, share);
    if (!(u > a.u && u < b.u)) return undefined;
    const place = placeAt(curve, u);
    if (place.sign !== 0) return place;
  }
  return undefined;
}

/**
 * From an end at infinity, twice as far out as before. All places are few binary digits, so that widths and middles are
 * exact; and the rate 0, where NPV often is 0, is not among the first.
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

/** Whether the times of what counts, in standard deviations, reach so little that a series of that degree will do. */
function isNarrow(a: Place, b: Place): boolean {
  const deviation = (place: Place) => Math.sqrt(place.spread) + Math.abs(place.inflowSlope - place.outflowSlope);
  return (b.u - a.u) * Math.max(deviation(a), deviation(b)) <= 0.5;
}

/** Rates that can't be told apart are one multiple rate if they differ by less than this over the whole span. */
const blurred = 1e-6;

/** By an expansion about the middle; undefined where the stretch must be halved first. */
function closeRoots(curve: Curve, a: Place, b: Place): readonly Root[] | undefined {
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

/** A root of m coinciding ones is a simple one of the derivative of order m − 1, whose next one is not near 0. */
function multiple(curve: Curve, low: number, high: number): number {
  const middle = (low + high) / 2;
  const reach = 2 ** Math.ceil(Math.log2(16 * (high - low)));
  const powers = curve.expansionAt(middle, reach, 8)?.coefficients.map((each) => each.high) ?? [];
  const order = powers.reduce((most, each, k) => (Math.abs(each) > Math.abs(powers[most] as number) ? k : most), 0);
  if (order === 0) return middle;
  return middle - (reach * (powers[order - 1] as number)) / (order * (powers[order] as number));
}
