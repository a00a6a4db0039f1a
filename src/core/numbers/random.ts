/** Every bit of the result depends on every bit given (Wellons, "Prospecting for hash functions"); one to one. */
export function mixed(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** A number of its own, 32 bits, for each stream of a seed. */
export function keyOf(seed: number, stream: number): number {
  // Multiples of 2^32 over the golden ratio lie far apart.
  return mixed(mixed(seed) + Math.imul(stream + 1, 0x9e3779b9));
}

/** The n-th number of a stream, 32 bits: found without those before it. */
export function scattered(key: number, n: number): number {
  return mixed(mixed(n ^ key) + key);
}
