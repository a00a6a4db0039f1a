/**
 * Ids that a file may have twice, found by their hashes: 16 bytes a row rather than the ids themselves. What has the hash of another is
 * a candidate only; the second reading compares the ids.
 */
export class SeenIds {
  private table = new Float64Array(1 << 12);
  private size = 0;
  private readonly twice = new Set<number>();

  add(id: string): void {
    this.addHash(hashOf(id));
  }

  merge(other: SeenIds): void {
    for (const hash of other.table) if (hash !== 0) this.addHash(hash);
    for (const hash of other.twice) this.twice.add(hash);
  }

  get mayHaveDoubles(): boolean {
    return this.twice.size > 0;
  }

  /** True if the file may have this id twice. */
  mayBeDouble(id: string): boolean {
    return this.twice.size > 0 && this.twice.has(hashOf(id));
  }

  private addHash(hash: number): void {
    const at = placeOf(this.table, hash);
    if (this.table[at] === hash) {
      this.twice.add(hash);
      return;
    }
    this.table[at] = hash;
    this.size++;
    if (this.size * 2 > this.table.length) this.grow();
  }

  private grow(): void {
    const larger = new Float64Array(this.table.length * 2);
    for (const hash of this.table) if (hash !== 0) larger[placeOf(larger, hash)] = hash;
    this.table = larger;
  }
}

/** Where a hash stands, or the free place for it; the length is a power of 2. */
function placeOf(table: Float64Array, hash: number): number {
  const mask = table.length - 1;
  let at = (hash % 4_294_967_291) & mask;
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask;
  return at;
}

/** 53 bits, never 0. Source: two rounds of FNV-1a with different primes, mixed as in MurmurHash3. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0) || 1;
}
