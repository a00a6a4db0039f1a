/** Rates of return counted without rounding: Sturm's theorem on the integers that a double is made of. */

/** Coefficients of a polynomial in q = 1/(1 + rate), the lowest power first; the last is not 0. */
export type Polynomial = readonly bigint[];

/** The amounts as they are, to the last bit; all multiplied by one power of 2. Times are whole and not below 0. */
export function polynomialOf(amounts: readonly number[], times: readonly number[]): Polynomial {
  const parts = amounts.map(partsOf);
  const lowest = parts.reduce((least, { power }) => Math.min(least, power), Infinity);
  const degree = times.reduce((most, time) => Math.max(most, time), 0);
  const coefficients = Array.from({ length: degree + 1 }, () => 0n);
  parts.forEach(({ digits, power }, i) => {
    const time = times[i] as number;
    coefficients[time] = (coefficients[time] as bigint) + (digits << BigInt(power - lowest));
  });
  // The root 0 that time before the first flow brings with it is no rate.
  return primitive(coefficients.slice(coefficients.findIndex((each) => each !== 0n)));
}

/** A double as digits × 2^power. */
function partsOf(value: number): { digits: bigint; power: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const exponent = Number((bits.getBigUint64(0) >> 52n) & 0x7ffn);
  const fraction = bits.getBigUint64(0) & 0xf_ffff_ffff_ffffn;
  const digits = exponent === 0 ? fraction : fraction | 0x10_0000_0000_0000n;
  return { digits: value < 0 ? -digits : digits, power: Math.max(exponent, 1) - 1075 };
}

/** Sturm's chain: the polynomial, its derivative, and each remainder with its sign changed. */
export function sturmChain(polynomial: Polynomial): readonly Polynomial[] {
  if (polynomial.length < 2) return [polynomial];
  const chain = [polynomial, primitive(polynomial.slice(1).map((each, k) => each * BigInt(k + 1)))];
  for (;;) {
    const next = negatedRemainder(chain.at(-2) as Polynomial, chain.at(-1) as Polynomial);
    if (next.length === 0) return chain;
    chain.push(next);
  }
}

/** How many different roots lie above `from` and up to `to`, neither of them a multiple root. */
export function rootsBetween(chain: readonly Polynomial[], from: number, to: number): number {
  return turnsAt(chain, from) - turnsAt(chain, to);
}

function turnsAt(chain: readonly Polynomial[], q: number): number {
  const signs = chain.map((each) => signAt(each, q)).filter((sign) => sign !== 0);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** At infinity, that of the highest power. */
function signAt(polynomial: Polynomial, q: number): number {
  const last = polynomial.at(-1) as bigint;
  if (q === Infinity) return signOf(last);
  const { digits, power } = partsOf(q);
  const factor = digits << BigInt(Math.max(power, 0));
  // Multiplied by as many powers of 2 as keep it whole.
  let value = 0n;
  let shift = 0n;
  for (let k = polynomial.length - 1; k >= 0; k--) {
    value = value * factor + ((polynomial[k] as bigint) << shift);
    shift += BigInt(Math.max(-power, 0));
  }
  return signOf(value);
}

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

function negatedRemainder(dividend: Polynomial, divisor: Polynomial): Polynomial {
  let rest = [...dividend];
  const top = divisor.at(-1) as bigint;
  const size = top < 0n ? -top : top;
  while (rest.length >= divisor.length) {
    const lead = (rest.at(-1) as bigint) * BigInt(signOf(top));
    const offset = rest.length - divisor.length;
    rest = rest.map((each, k) => each * size - (k < offset ? 0n : lead * (divisor[k - offset] as bigint)));
    rest = trimmed(rest);
  }
  return primitive(rest.map((each) => -each));
}

/** Without common factor; the sign stays. */
function primitive(coefficients: readonly bigint[]): Polynomial {
  const kept = trimmed(coefficients);
  const factor = kept.reduce(gcd, 0n);
  return factor > 1n ? kept.map((each) => each / factor) : kept;
}

function trimmed(coefficients: readonly bigint[]): bigint[] {
  const kept = [...coefficients];
  while (kept.at(-1) === 0n) kept.pop();
  return kept;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
