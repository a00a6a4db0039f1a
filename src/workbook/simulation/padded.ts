import { mostIntervals, type Bin } from "../../core/numbers/histogram";

/**
 * As many intervals as a histogram has at most, with empty ones of the same width around its own: a sheet has the same rows
 * whatever is written on it.
 */
export function padded(bins: readonly Bin[]): readonly Bin[] {
  const [first] = bins;
  if (!first) return Array.from({ length: mostIntervals }, (_, i) => ({ from: i, to: i + 1, count: 0 }));
  const width = first.to - first.from;
  const before = Math.floor((mostIntervals - bins.length) / 2);
  const start = Math.round(first.from / width) - before;
  return Array.from({ length: mostIntervals }, (_, i) => ({
    from: (start + i) * width,
    to: (start + i + 1) * width,
    count: bins[i - before]?.count ?? 0,
  }));
}
