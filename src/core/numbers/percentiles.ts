const buckets = 4096;

/**
 * PERCENTILE.INC: the value at rank share × (count − 1), linear between neighbours
 * @param values in any order; shares 0…1; count includes values larger than any given, whose percentile is Infinity
 * @returns one value per share. Counting into buckets avoids sorting: only the buckets that hold a rank are sorted.
 * Source: Excel's PERCENTILE.INC.
 */
export function percentiles(values: Float64Array, shares: readonly number[], count = values.length): readonly number[] {
  const ranks = shares.map((share) => share * (count - 1));
  const ordered = smallest(
    values,
    ranks.flatMap((rank) => [Math.floor(rank), Math.ceil(rank)]),
  );
  return ranks.map((rank) => {
    const [below, above] = [at(Math.floor(rank)), at(Math.ceil(rank))];
    return below === above ? below : below + (rank - Math.floor(rank)) * (above - below);
  });

  function at(k: number): number {
    return ordered.get(k) ?? Infinity;
  }
}

/** The values at these indices of the sorted array; indices past the end are left out. */
function smallest(values: Float64Array, places: readonly number[]): ReadonlyMap<number, number> {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // The bucket rises with the value despite rounding. If the range is 0 or infinite, one bucket takes all values.
  const scale = (buckets - 1) / (high - low);
  const sizes = new Int32Array(buckets);
  for (let i = 0; i < values.length; i++) (sizes[(((values[i] as number) - low) * scale) | 0] as number)++;

  // Offset of each bucket that holds a requested index within the gathered values; −1 for the others.
  const next = new Int32Array(buckets).fill(-1);
  const asked = [...new Set(places)].filter((place) => place < values.length).sort((a, b) => a - b);
  const found: { readonly place: number; readonly gathered: number }[] = [];
  let gathered = 0;
  let before = 0;
  for (let bucket = 0, i = 0; i < asked.length; bucket++) {
    const size = sizes[bucket] as number;
    const first = i;
    for (; i < asked.length && (asked[i] as number) < before + size; i++) {
      found.push({ place: asked[i] as number, gathered: gathered + (asked[i] as number) - before });
    }
    if (i > first) {
      next[bucket] = gathered;
      gathered += size;
    }
    before += size;
  }

  const few = new Float64Array(gathered);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bucket = ((value - low) * scale) | 0;
    const position = next[bucket] as number;
    if (position < 0) continue;
    few[position] = value;
    next[bucket] = position + 1;
  }
  // The buckets are in ascending order, so one sort of all gathered values sorts each bucket.
  few.sort();
  return new Map(found.map(({ place, gathered }) => [place, few[gathered] as number]));
}
