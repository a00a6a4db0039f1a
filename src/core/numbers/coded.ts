/** A word or an id as it was first spelled. A number is an id of its own: 1 and "1" differ. */
export type Spelling = string | number;

/** A column of words by dictionary, however many rows share them. */
export interface Coded {
  /** For each row the place of its word among the spellings; −1 where there is none. */
  readonly codes: Int32Array;
  /** In order of first appearance. */
  readonly spellings: readonly Spelling[];
}

/** Stands for the rows that have no word, said in the reader's language. */
export const none = { label: "none" } as const;

/** Rows by group; −1 for a row that belongs to none. */
export interface Grouped {
  readonly codes: Int32Array;
  readonly names: readonly (Spelling | typeof none)[];
}

/** One group for each word; behind them one for the rows without a word, where these are records at all. */
export function grouped({ codes, spellings }: Coded, isRecord: (row: number) => boolean): Grouped {
  const without: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === -1 && isRecord(row)) without.push(row);
  if (without.length === 0) return { codes, names: spellings };
  const all = codes.slice();
  for (const row of without) all[row] = spellings.length;
  return { codes: all, names: [...spellings, none] };
}

/** Rows in each group. */
export function countsBy(codes: Int32Array, groups: number): Int32Array {
  const counts = new Int32Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** Compensated (Neumaier) sums of the values of each group. */
export function sumsBy(codes: Int32Array, groups: number, values: Float64Array): Float64Array {
  const sums = new Sums(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) sums.add(code, values[row] as number);
  }
  return sums.totals();
}

/** Several compensated (Neumaier) sums at once. */
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

/** The groups with the largest first; equals in order of first appearance. */
export function descending(sizes: Float64Array): readonly number[] {
  return Array.from(sizes.keys()).sort((a, b) => {
    const [first, second] = [sizes[a] as number, sizes[b] as number];
    return first === second ? a - b : second > first ? 1 : -1;
  });
}
