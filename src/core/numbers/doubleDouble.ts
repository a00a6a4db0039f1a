/** Arithmetic with some 32 digits (Dekker, 1971; Hida, Li and Bailey, 2001), for sums that all but cancel. */

/** The sum of two doubles, the second no more than half a digit of the first. */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

export const zero: DoubleDouble = { high: 0, low: 0 };
const one: DoubleDouble = { high: 1, low: 0 };
const ln2: DoubleDouble = { high: Math.LN2, low: 2.3190468138462996e-17 };

/** Exact (Knuth). */
function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const added = high - a;
  return { high, low: a - (high - added) + (b - added) };
}

/** Exact, if nothing leaves the range of doubles. */
export function product(a: number, b: number): DoubleDouble {
  const high = a * b;
  return { high, low: -roundedOff(a, b, high) };
}

/** What rounding adds to a product, exactly: the product as it is rounded less the product. */
function roundedOff(a: number, b: number, rounded: number): number {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return rounded - aHigh * bHigh - aHigh * bLow - aLow * bHigh - aLow * bLow;
}

/** The upper 26 bits (Veltkamp). */
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

/** e^x to some 28 digits: of x / 512, less a multiple of ln 2, by its series, squared nine times. */
export function exp(x: DoubleDouble): DoubleDouble {
  const doublings = Math.round(x.high / Math.LN2);
  const small = scaled(plus(x, scaled(ln2, -doublings)), 1 / 512);
  // e^x − 1, which keeps the digits that 1 + would push out.
  let power = small;
  let grown = small;
  for (let k = 2; k <= 9; k++) {
    power = over(times(power, small), k);
    grown = plus(grown, power);
  }
  for (let k = 0; k < 9; k++) grown = plus(scaled(grown, 2), times(grown, grown));
  return scaled(plus(one, grown), 2 ** doublings);
}
