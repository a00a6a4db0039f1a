/**
 * Sobol points: sequences in which every aligned block of 2^k points has one point in each interval of length 2^−k.
 * Source: Joe & Kuo (2008), Constructing Sobol Sequences with Better Two-Dimensional Projections, SIAM Journal on
 * Scientific Computing 30, 2635–2654, initial numbers from the file new-joe-kuo-6.21201.
 */

/** Number of dimensions that `initial` covers. */
export const sobolDimensions = 64;

/** Direction numbers per dimension, enough for the points 0…2^20 − 1. */
const bits = 20;

/**
 * The initial numbers m₁, m₂ … of dimensions 2…64 one after another, lowest bits first. mₖ is odd and below 2^k, so it is
 * stored as (mₖ − 1)/2 in k − 1 bits. A test compares them with the published table.
 */
const initial =
  0x402b4ef99280c6cffa14efdcf643744a53efdf8352d3e5af3c1c962db47d0b47cb33cf88d5822e7081104d8035f7d65d1cac26aaa96af7fa8a34910fd872b6470c1ea10dee6f7a39c8e5dcb2017ce395326604b20a781f8796a0b5f048ebb4fc98ab4b07fbfefa60dfca1b14d8f34def81e1a16a45a2248eb1ed82f551d913a965c0486d1184d7a9361fed4758a62d30257e2794476df33ddfe9518dc88f8c6e2aae3071faaa4009371290a6a503n;

/** Twenty 32-bit direction numbers per dimension; point n is the XOR of those at the 1 bits of n's Gray code. */
export function directions(dimensions: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: bits }, (_, k) => 2 ** (31 - k));
  const all = [first];
  let left = initial;
  // The first dimension has no polynomial; the others have the primitive ones modulo 2 in order, from x + 1 on.
  for (let polynomial = 3; all.length < dimensions; polynomial += 2) {
    const degree = 31 - Math.clz32(polynomial);
    if (!isPrimitive(polynomial, degree)) continue;
    const numbers = new Uint32Array(bits);
    for (let k = 0; k < bits; k++) {
      if (k < degree) {
        numbers[k] = (Number(left & ((1n << BigInt(k)) - 1n)) * 2 + 1) * 2 ** (31 - k);
        left >>= BigInt(k);
      } else {
        // Vₖ = a₁Vₖ₋₁ ⊕ … ⊕ aₛVₖ₋ₛ ⊕ Vₖ₋ₛ/2^s, aⱼ the coefficient of x^(s − j).
        let number = (numbers[k - degree] as number) >>> degree;
        for (let j = 1; j <= degree; j++) if ((polynomial >> (degree - j)) & 1) number ^= numbers[k - j] as number;
        numbers[k] = number;
      }
    }
    all.push(numbers);
  }
  return all;
}

/** A polynomial (coefficients as bits) of degree s is primitive modulo 2 if the order of x is 2^s − 1. */
function isPrimitive(polynomial: number, degree: number): boolean {
  const times = (x: number) => ((x << 1) >> degree ? (x << 1) ^ polynomial : x << 1);
  let order = 1;
  for (let x = times(1); x !== 1; x = times(x)) order++;
  return order === 2 ** degree - 1;
}

/** 32-bit coordinate of point n in Gray-code order, in which neighbours differ by one direction number. */
export function coordinate(numbers: Uint32Array, n: number): number {
  let x = 0;
  for (let k = 0, gray = n ^ (n >>> 1); gray > 0; k++, gray >>>= 1) if (gray & 1) x ^= numbers[k] as number;
  return x >>> 0;
}
