/**
 * Double-double arithmetic with about 32 digits, for sums that nearly cancel.
 * Source: Dekker (1971), Numerische Mathematik 18, 224–242; Hida, Li & Bailey (2001), 15th IEEE Symposium on Computer
 * Arithmetic, 155–162.
 */

/** high + low, with |low| at most half a unit in the last place of high. */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

export const zero: DoubleDouble = { high: 0, low: 0 };
const one: DoubleDouble = { high: 1, low: 0 };
const ln2: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 };

/** Exact sum of two doubles. Source: Knuth, The Art of Computer Programming, vol. 2, section 4.2.2. */
function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const added = high - a;
  return { high, low: a - (high - added) + (b - added) };
}

/** Exact product of two doubles, unless a term overflows or underflows. */
export function product(a: number, b: number): DoubleDouble {
  const high = a * b;
  return { high, low: -roundedOff(a, b, high) };
}

/** The exact rounding error of a product: rounded − a × b. */
function roundedOff(a: number, b: number, rounded: number): number {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return rounded - aHigh * bHigh - aHigh * bLow - aLow * bHigh - aLow * bLow;
}

/** The upper 26 bits by Veltkamp's splitting; 134,217,729 is 2^27 + 1. */
function upperHalf(value: number): number {
  const spread = 134_217_729 * value;
  return spread - (spread - value);
}

export function plus(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  const { high, low } = twoSum(x.high, y.high);
  return twoSum(high, low + (x.low + y.low));
}

export function minus(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  return plus(x, { high: -y.high, low: -y.low });
}

function times(x: DoubleDouble, y: DoubleDouble): DoubleDouble {
  const { high, low } = product(x.high, y.high);
  return twoSum(high, low + (x.high * y.low + x.low * y.high));
}

export function scaled(x: DoubleDouble, factor: number): DoubleDouble {
  const { high, low } = product(x.high, factor);
  return twoSum(high, low + x.low * factor);
}

export function over(x: DoubleDouble, divisor: number): DoubleDouble {
  const quotient = x.high / divisor;
  const { high, low } = product(quotient, divisor);
  return twoSum(quotient, (x.high - high - low + x.low) / divisor);
}

/** e^x to about 28 digits: reduces x by a multiple of ln 2, takes the series of x / 512 and squares nine times. */
export function exp(x: DoubleDouble): DoubleDouble {
  const doublings = Math.round(x.high / Math.LN2);
  const small = scaled(plus(x, scaled(ln2, -doublings)), 1 / 512);
  // Works on e^x − 1, because adding 1 would lose its last digits.
  let power = small;
  let grown = small;
  for (let k = 2; k <= 9; k++) {
    power = over(times(power, small), k);
    grown = plus(grown, power);
  }
  for (let k = 0; k < 9; k++) grown = plus(scaled(grown, 2), times(grown, grown));
  return scaled(plus(one, grown), 2 ** doublings);
}
