/** A word or id in its first spelling. Numbers and texts are different ids: 1 and "1" differ. */
export type Spelling = string | number;

/** A column of words as codes into a list of different spellings, which saves memory for long columns. */
export interface Coded {
  /** For each row the index of its word in `spellings`; −1 for no word. */
  readonly codes: Int32Array;
  /** Different words in order of first appearance. */
  readonly spellings: readonly Spelling[];
}

/** Name of the group of rows without a word; it is translated where the table is written. */
export const none = { label: "none" } as const;

/** Group index by row, −1 for no group, and the names of the groups. */
export interface Grouped {
  readonly codes: Int32Array;
  readonly names: readonly (Spelling | typeof none)[];
}

/** One group per word, and a last one for the records without a word if there are any. */
export function grouped({ codes, spellings }: Coded, isRecord: (row: number) => boolean): Grouped {
  const without: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === -1 && isRecord(row)) without.push(row);
  if (without.length === 0) return { codes, names: spellings };
  const all = codes.slice();
  for (const row of without) all[row] = spellings.length;
  return { codes: all, names: [...spellings, none] };
}

/** Counts the rows of each group; rows with the code −1 are left out. */
export function countsBy(codes: Int32Array, groups: number): Int32Array {
  const counts = new Int32Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** Compensated (Neumaier) sums of the values by group; rows with the code −1 are left out. */
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
  private readonly plain: Float64Array;
  private readonly lost: Float64Array;

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

  totals(): Float64Array {
    // An overflow makes the compensation NaN; the plain total keeps the sign of the infinity.
    return this.plain.map((total, i) => (Number.isFinite(total) ? total + (this.lost[i] as number) : total));
  }
}

/** Group indices by size, descending; groups of equal size stay in order of first appearance. */
export function descending(sizes: Float64Array): readonly number[] {
  return Array.from(sizes.keys()).sort((a, b) => {
    const [first, second] = [sizes[a] as number, sizes[b] as number];
    return first === second ? a - b : second > first ? 1 : -1;
  });
}
