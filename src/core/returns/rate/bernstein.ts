/** The roots of an expansion, counted by the signs of its Bernstein coefficients (Lane and Riesenfeld, 1981). */
import { minus, plus, over, scaled, type DoubleDouble } from "../../numbers/doubleDouble";
import type { Expansion } from "./expansion";

/** Where NPV crosses 0; or from `low` to `high`, if these differ, can't be told from 0; and its signs on both sides. */
export interface Crossing {
  readonly low: number;
  readonly high: number;
  readonly before: number;
  readonly after: number;
}

/** A part of the stretch, in x; NPV lies between the least and the greatest coefficient, and at the ends on the outer ones. */
interface Part {
  readonly low: number;
  readonly high: number;
  readonly coefficients: readonly DoubleDouble[];
}

/** Half way, or nearby: a part is split where the sign is certain. */
const splits = [1 / 2, 3 / 8, 5 / 8, 1 / 4, 3 / 4, 1 / 8, 7 / 8];

/** Less than a digit of x would show. */
const narrowest = 2 ** -56;

/** Ascending. Only where the signs at both ends of the stretch and at its middle are certain is all of it told. */
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

/** The later first. */
function partsOf({ coefficients }: Expansion): Part[] {
  const mirrored = coefficients.map((each, k) => scaled(each, (-1) ** k));
  return [
    { low: 0, high: 1, coefficients: bernstein(coefficients) },
    { low: -1, high: 0, coefficients: bernstein(mirrored).reverse() },
  ];
}

/** On 0…1: the share of power k in coefficient j is C(j, k) / C(n, k), here by Pascal's triangle. */
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

/** Whether the slope, too, has one sign, what the series leaves out of it included. */
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

/** De Casteljau's scheme, whose edges are the coefficients of both parts; the later first. */
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

/** Of a monotone part, by the secant, kept inside the bracket (Illinois). */
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
