/**
 * Isolates the roots of an expansion by the signs of its Bernstein coefficients.
 * Source: Lane & Riesenfeld (1981), Bounds on a Polynomial, BIT 21, 112–117.
 */
import { minus, plus, over, scaled, type DoubleDouble } from "../../numbers/doubleDouble";
import type { Expansion } from "./expansion";

/** A root with the signs of NPV on both sides. If `low` and `high` differ, NPV is within its error of 0 between them. */
export interface Crossing {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}

/** A part of the interval in x. The coefficients bound NPV, and the first and last are its values at the ends. */
interface Part {
  readonly low: number;
  readonly high: number;
  readonly coefficients: readonly DoubleDouble[];
}

/** Candidates for splitting a part, as shares of its width; the first with a certain sign of NPV is used. */
const splits = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4, 1 / 8, 7 / 8];

/** Narrower parts are not split, because their width is below the precision of x. */
const narrowest = 2 ** -56;

/** Crossings in ascending order. They are complete only if the signs at both ends and at the middle are certain. */
export function crossings(expansion: Expansion): readonly Crossing[] {
  const { centre, radius, leftOut, rounding } = expansion;
  const error = leftOut + rounding;
  const signOf = ({ high }: DoubleDouble) => (Math.abs(high) <= error ? 0 : Math.sign(high));
  const found: Crossing[] = [];
  const ahead = partsOf(expansion);
  for (let part = ahead.pop(); part; part = ahead.pop()) {
    const { low, high, coefficients } = part;
    const before = signOf(coefficients[0] as DoubleDouble);
    const after = signOf(coefficients.at(-1) as DoubleDouble);
    if (coefficients.every((each) => signOf(each) === before)) continue;
    const isKnown = before * after !== 0;
    if (isKnown && isMonotone(part, expansion)) {
      if (before === after) continue;
      const u = centre + radius * rootOf(part, before);
      found.push({ low: u, high: u, before, after });
      continue;
    }
    const share = splits.find((each) => signOf(valueAt(coefficients, each)) !== 0);
    if (isKnown && share !== undefined && high - low > narrowest) {
      const [later, sooner] = split(part, share);
      ahead.push(later, sooner);
    } else found.push({ low: centre + radius * low, high: centre + radius * high, before, after });
  }
  return found;
}

/** The two halves x ≤ 0 and x ≥ 0 as a stack: the later half comes first. */
function partsOf({ coefficients }: Expansion): Part[] {
  const mirrored = coefficients.map((each, k) => scaled(each, (-1) ** k));
  return [
    { low: 0, high: 1, coefficients: bernstein(coefficients) },
    { low: -1, high: 0, coefficients: bernstein(mirrored).reverse() },
  ];
}

/** Bernstein coefficients on 0…1: bⱼ = Σ C(j, k) / C(n, k) × power k, computed as in Pascal's triangle. */
function bernstein(powers: readonly DoubleDouble[]): DoubleDouble[] {
  const degree = powers.length - 1;
  let choices = 1;
  const made = powers.map((power, k) => {
    if (k > 0) choices = Math.round((choices * (degree - k + 1)) / k);
    return over(power, choices);
  });
  for (let round = 1; round <= degree; round++) {
    for (let j = degree; j >= round; j--) made[j] = plus(made[j] as DoubleDouble, made[j - 1] as DoubleDouble);
  }
  return made;
}

/** True if the slope has one sign even with the truncation and rounding errors of the series. */
function isMonotone({ low, high, coefficients }: Part, { leftOut, rounding }: Expansion): boolean {
  const degree = coefficients.length - 1;
  const error = ((degree + 1) * leftOut * (high - low)) / degree + 2 * degree * rounding;
  let [rises, falls] = [true, true];
  for (let j = 0; j < degree && (rises || falls); j++) {
    const step = minus(coefficients[j + 1] as DoubleDouble, coefficients[j] as DoubleDouble).high;
    if (step <= error) rises = false;
    if (step >= -error) falls = false;
  }
  return rises || falls;
}

/** De Casteljau's algorithm; its edges are the coefficients of both parts. The later part comes first. */
function split({ low, high, coefficients }: Part, share: number): readonly [Part, Part] {
  const middle = low + share * (high - low);
  const row = [...coefficients];
  const left: DoubleDouble[] = [];
  const right: DoubleDouble[] = [];
  for (let length = row.length; length > 0; length--) {
    left.push(row[0] as DoubleDouble);
    right.unshift(row[length - 1] as DoubleDouble);
    for (let j = 0; j + 1 < length; j++) row[j] = between(row[j] as DoubleDouble, row[j + 1] as DoubleDouble, share);
  }
  return [
    { low: middle, high, coefficients: right },
    { low, high: middle, coefficients: left },
  ];
}

function between(a: DoubleDouble, b: DoubleDouble, share: number): DoubleDouble {
  return plus(a, scaled(minus(b, a), share));
}

function valueAt(coefficients: readonly DoubleDouble[], share: number): DoubleDouble {
  const row = [...coefficients];
  for (let length = row.length; length > 1; length--) {
    for (let j = 0; j + 1 < length; j++) row[j] = between(row[j] as DoubleDouble, row[j + 1] as DoubleDouble, share);
  }
  return row[0] as DoubleDouble;
}

/** Root of a monotone part by the Illinois variant of regula falsi, with a bisection in every third step. */
function rootOf({ low, high, coefficients }: Part, before: number): number {
  let [a, b] = [0, 1];
  let [atA, atB] = [(coefficients[0] as DoubleDouble).high, (coefficients.at(-1) as DoubleDouble).high];
  let kept = 0;
  for (let i = 0; i < 100 && b - a > 2 ** -53; i++) {
    const share = i % 3 === 2 ? (a + b) / 2 : a - (atA * (b - a)) / (atB - atA);
    const { high: value } = valueAt(coefficients, share);
    if (value === 0 || share <= a || share >= b) return low + share * (high - low);
    if (Math.sign(value) === before) {
      [a, atA] = [share, value];
      if (kept === 1) atB /= 2;
      kept = 1;
    } else {
      [b, atB] = [share, value];
      if (kept === -1) atA /= 2;
      kept = -1;
    }
  }
  return low + ((a + b) / 2) * (high - low);
}
