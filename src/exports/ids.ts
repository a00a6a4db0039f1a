/**
 * Ids that a file may have twice, found by their hashes: 8 bytes a row, and half as much again while their list grows. What has the hash
 * of another is a candidate only; the second reading compares the ids.
 */
import { Floats } from "./floats";

/** A power of 2. */
const lists = 256;

export class SeenIds {
  /** By their last bits. */
  private readonly hashes = Array.from({ length: lists }, () => new Floats(16));
  private twice: ReadonlySet<number> | undefined;

  add(id: string): void {
    this.addHash(hashOf(id));
  }

  addHash(hash: number): void {
    this.hashes[hash & (lists - 1)]?.push(hash);
    this.twice = undefined;
  }

  merge(other: SeenIds): void {
    for (const list of other.hashes) for (const hash of list.array()) this.addHash(hash);
  }

  get mayHaveDoubles(): boolean {
    return this.doubles().size > 0;
  }

  /** True if the file may have this id twice. */
  mayBeDouble(id: string): boolean {
    return this.mayHaveDoubles && this.isDouble(hashOf(id));
  }

  /** True if the file has two ids of this hash. */
  isDouble(hash: number): boolean {
    return this.doubles().has(hash);
  }

  /** Each list by itself fits in the processor's cache: a million hashes take a twentieth of the time of one large table. */
  private doubles(): ReadonlySet<number> {
    if (this.twice) return this.twice;
    const found = new Set<number>();
    for (const list of this.hashes) addDoubles(list.array(), found);
    this.twice = found;
    return found;
  }
}

/** Adds the hashes that are there twice. Source: Knuth, The Art of Computer Programming, vol. 3, section 6.4, linear probing. */
function addDoubles(hashes: Float64Array, found: Set<number>): void {
  const places = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 1));
  const table = new Float64Array(places);
  for (const hash of hashes) {
    let place = (hash / lists) & (places - 1);
    while (table[place] !== 0 && table[place] !== hash) place = (place + 1) & (places - 1);
    if (table[place] === hash) found.add(hash);
    table[place] = hash;
  }
}

/** 53 bits, never 0. Source: two rounds of FNV-1a with different primes, mixed as in MurmurHash3. */
export function hashOf(text: string): number {
  let [a, b] = seeds;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, primes[0]);
    b = Math.imul(b ^ code, primes[1]);
  }
  return mixed(a, b);
}

/** The hash of the text that these bytes are in ASCII; 0 where they aren't. */
export function hashIn(bytes: Uint8Array, from: number, to: number): number {
  let [a, b] = seeds;
  let all = 0;
  for (let i = from; i < to; i++) {
    const code = bytes[i] as number;
    all |= code;
    a = Math.imul(a ^ code, primes[0]);
    b = Math.imul(b ^ code, primes[1]);
  }
  return all < 128 ? mixed(a, b) : 0;
}

const seeds: readonly [number, number] = [0x811c9dc5, 0x41c6ce57];
const primes: readonly [number, number] = [0x01000193, 0x5f356495];

function mixed(a: number, b: number): number {
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0) || 1;
}
