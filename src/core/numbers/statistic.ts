import { fault, type Fault } from "../fault";
import { sum } from "./series";

export type Statistic = "mean" | "median";

/**
 * Mean Σ / n, or the median
 * @param values far from the limits of doubles; a median reorders them in place
 * @returns the statistic in the unit of the values, or nothingCounted
 * Source: Excel's AVERAGE and MEDIAN.
 */
export function statisticOf(values: Float64Array, statistic: Statistic): number | Fault<"nothingCounted"> {
  if (values.length === 0) return fault("nothingCounted");
  return statistic === "mean" ? sum(values) / values.length : median(values);
}

/** For an even count the mean of the two middle values, as in Excel's MEDIAN. */
function median(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, values[i] as number);
  return lower + (upper - lower) / 2;
}

/** Quickselect: afterwards `values[place]` is in sorted position, smaller values are before it and larger ones behind. */
function select(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  // Nearly every round halves the range; for input built to defeat the pivot the rest is sorted.
  for (let rounds = 2 * Math.log2(values.length); from < to; rounds--) {
    if (rounds < 0) {
      values.subarray(from, to + 1).sort();
      break;
    }
    const pivot = middleOf(values[from] as number, values[(from + to) >> 1] as number, values[to] as number);
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = swapped;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place] as number;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
