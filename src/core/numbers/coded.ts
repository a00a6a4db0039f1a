/** A word or id in its first spelling. Numbers and texts are different ids: 1 and "1" differ. */
export type Spelling = string | number;

/** A column of words as codes into a list of different spellings, which saves memory for long columns. */
export interface Coded {
  /** For each row the index of its word in `spellings`; −1 for no word, −2 for a 0, as which Excel sends a blank cell. */
  readonly codes: Int32Array;
  /** Different words in order of first appearance. */
  readonly spellings: readonly Spelling[];
}

/** Name of the group of rows without a word; it is translated where the table is written. */
export const none = { label: "none" } as const;

/** Group index by row, below 0 for no group, and the names of the groups. */
export interface Grouped {
  readonly codes: Int32Array;
  readonly names: readonly (Spelling | typeof none)[];
}

/** One group per word, and a last one for the records without a word if there are any. */
export function grouped({ codes, spellings }: Coded, isRecord: (row: number) => boolean): Grouped {
  const without: number[] = [];
  for (let row = 0; row < codes.length; row++) if ((codes[row] as number) < 0 && isRecord(row)) without.push(row);
  if (without.length === 0) return { codes, names: spellings };
  const all = codes.slice();
  for (const row of without) all[row] = spellings.length;
  return { codes: all, names: [...spellings, none] };
}

/**
 * Counts the rows of each group
 * @param codes group index by row, below 0 for no group; groups their number
 * @returns counts by group; rows without a group are left out
 * Source: Knuth, The Art of Computer Programming, vol. 3, section 5.2, distribution counting.
 */
export function countsBy(codes: Int32Array, groups: number): Int32Array {
  const counts = new Int32Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** Compensated (Neumaier) sums of the values by group; rows with a code below 0 are left out. */
export function sumsBy(codes: Int32Array, groups: number, values: Float64Array): Float64Array {
  const sums = new Sums(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) sums.add(code, values[row] as number);
  }
  return sums.totals();
}

/** Several compensated sums at once. Source: Neumaier (1974), ZAMM 54, 39–51, improved Kahan sum. */
export class Sums {
  readonly plain: Float64Array;
  readonly lost: Float64Array;

  constructor(count: number) {
    this.plain = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  add(place: number, value: number): void {
    const total = this.plain[place] as number;
    const next = total + value;
    const lost = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.plain[place] = next;
    this.lost[place] = (this.lost[place] as number) + lost;
  }

  total(place: number): number {
    const total = this.plain[place] as number;
    // An overflow makes the compensation NaN; the plain total keeps the sign of the infinity.
    return Number.isFinite(total) ? total + (this.lost[place] as number) : total;
  }

  /** All totals, in the memory of the sums: nothing may be added to them afterwards. */
  totals(): Float64Array {
    for (let place = 0; place < this.plain.length; place++) this.plain[place] = this.total(place);
    return this.plain;
  }
}

/** Adds a sum with what it lost, so that sums of parts add up to the sum of the whole. */
export function mergeSums(into: Sums, place: number, from: Sums, other: number): void {
  into.add(place, from.plain[other] as number);
  into.lost[place] = (into.lost[place] as number) + (from.lost[other] as number);
}

/** The same sums with room for so many. */
export function grownSums(sums: Sums, count: number): Sums {
  if (sums.plain.length >= count) return sums;
  const more = new Sums(count);
  more.plain.set(sums.plain);
  more.lost.set(sums.lost);
  return more;
}

/**
 * Group indices by size, descending; groups of equal size stay in order of first appearance. The sizes are sorted without
 * their indices, and each index is placed by a binary search: a million take a fifth of the time of a sort by a comparison.
 */
export function descending(sizes: Float64Array): Int32Array {
  const sorted = new Float64Array(sizes.length);
  for (let i = 0; i < sizes.length; i++) sorted[i] = descendingKey(sizes[i] as number);
  sorted.sort();
  const placed = new Int32Array(sizes.length);
  const order = new Int32Array(sizes.length);
  for (let i = 0; i < sizes.length; i++) {
    const first = firstNotBelow(sorted, descendingKey(sizes[i] as number));
    const before = placed[first] as number;
    placed[first] = before + 1;
    order[first + before] = i;
  }
  return order;
}

/** A size that is not a number counts as 0. */
const descendingKey = (size: number): number => -size || 0;

/** The first index whose value is not below `key`, which is one of the sorted values. */
function firstNotBelow(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
