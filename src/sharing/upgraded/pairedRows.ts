/** Which row of an older workbook's sheet is which row of the form: the two may differ by rows on either side. */

/** A row by what it shows. */
export interface SeenRow {
  readonly row: number;
  /** The keys of the model's names in it. */
  readonly keys: ReadonlySet<string>;
  /** Its texts from the left; the first is its label. */
  readonly texts: readonly string[];
}

/** A name is certain, a label nearly, and a unit or a choice tells little. */
const weights = { key: 1000, label: 20, text: 1 } as const;

function likeness(old: SeenRow, made: SeenRow): number {
  const keys = [...made.keys].filter((key) => old.keys.has(key)).length;
  if (keys === 0 && old.keys.size > 0 && made.keys.size > 0) return 0;
  const label = old.texts[0] !== undefined && old.texts[0] === made.texts[0] ? weights.label : 0;
  const texts = new Set(old.texts);
  return weights.key * keys + label + weights.text * made.texts.filter((text) => texts.has(text)).length;
}

/**
 * The rows of the form by those of the workbook, in the same order on both sides, so that what they have in common is the
 * most there can be.
 */
export function pairedRows(old: readonly SeenRow[], made: readonly SeenRow[]): ReadonlyMap<number, number> {
  const width = made.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const like = old.map((each) => made.map((other) => likeness(each, other)));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = made.length - 1; j >= 0; j--) {
      const alike = like[i]?.[j] ?? 0;
      const paired = alike > 0 ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < made.length;) {
    const [here, below, beside] = [i * width + j, (i + 1) * width + j, i * width + j + 1].map((at) => best[at] ?? 0);
    const [one, other] = [old[i], made[j]];
    const alike = like[i]?.[j] ?? 0;
    if (one && other && alike > 0 && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.set(one.row, other.row);
      i++;
      j++;
    } else if (here === below) i++;
    else if (here === beside) j++;
    else break;
  }
  return pairs;
}

/**
 * Also pairs what lies between two pairs, where it is as much on both sides, above the first and below the last. Rows without a
 * text are found so, and columns of calculations.
 * @param mayPair false for what is known to be something else
 */
export function withGaps(
  pairs: ReadonlyMap<number, number>,
  sizes: readonly [number, number],
  mayPair: (one: number, other: number) => boolean = () => true,
): Map<number, number> {
  const ends = [...pairs, sizes].sort(([a], [b]) => a - b);
  const all = new Map(pairs);
  let before: readonly [number, number] = [-1, -1];
  for (const [one, other] of ends) {
    const gap = one - before[0];
    const isLast = one === sizes[0];
    if (gap === other - before[1] || isLast)
      for (let i = 1; i < gap && before[1] + i < other; i++)
        if (mayPair(before[0] + i, before[1] + i)) all.set(before[0] + i, before[1] + i);
    before = [one, other];
  }
  return all;
}

/**
 * Rows that a user has sorted: their contents have moved, and the names of their cells haven't. Such a row has the label of a row
 * with another name.
 */
export function sortedRows(old: readonly SeenRow[], made: readonly SeenRow[]): ReadonlyMap<number, number> {
  const labelled = new Map<string, SeenRow[]>();
  for (const row of made)
    if (row.keys.size > 0 && row.texts[0] !== undefined)
      labelled.set(row.texts[0], [...(labelled.get(row.texts[0]) ?? []), row]);
  return new Map(
    old.flatMap((row): readonly (readonly [number, number])[] => {
      const [same, ...others] = labelled.get(row.texts[0] ?? "") ?? [];
      if (!same || others.length > 0 || row.keys.size === 0) return [];
      return [...same.keys].some((key) => row.keys.has(key)) ? [] : [[row.row, same.row]];
    }),
  );
}
