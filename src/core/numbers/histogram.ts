/** Values that lie from `from`, included, to `to`, excluded. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const mostBins = 24;

/** The number of intervals that `histogram` returns at most: one more where neither end is a border. */
export const mostIntervals = mostBins + 1;

/**
 * Counts values in intervals of equal width; 0 is a border, so that no interval holds losses and gains together
 * @param values finite, in any order, any unit
 * @returns adjoining intervals from the smallest value to the largest, at most 25; their width is 1, 2 or 5 times a power of ten.
 * Nothing for no values.
 * Source: convention.
 */
export function histogram(values: Float64Array): readonly Bin[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (values.length === 0) return [];
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Values that differ only by rounding count as equal.
  const spread = high - low > 1e-10 * size ? high - low : size;
  const width = roundedUp(spread > 1e-290 ? spread / mostBins : 1);
  const first = Math.floor(low / width);
  const counts = new Float64Array(Math.floor(high / width) - first + 1);
  for (const value of values) (counts[Math.floor(value / width) - first] as number)++;
  return Array.from(counts, (count, i) => ({ from: (first + i) * width, to: (first + i + 1) * width, count }));
}

function roundedUp(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 5].find((factor) => factor * power >= width) ?? 10) * power;
}
