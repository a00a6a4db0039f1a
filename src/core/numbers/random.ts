/**
 * A bijective hash of 32 bits in which every bit of the result depends on every bit of the argument.
 * Source: Chris Wellons, "Prospecting for Hash Functions", and its repository hash-prospector.
 */
export function mixed(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** A different 32-bit key for each stream of a seed. */
export function keyOf(seed: number, stream: number): number {
  // 0x9e3779b9 is 2^32 / golden ratio; its multiples modulo 2^32 are spread evenly (Fibonacci hashing).
  return mixed(mixed(seed) + Math.imul(stream + 1, 0x9e3779b9));
}

/** The n-th 32-bit number of a stream, computed without the numbers before it. */
export function scattered(key: number, n: number): number {
  return mixed(mixed(n ^ key) + key);
}
