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
