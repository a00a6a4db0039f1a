import { fault, type Fault } from "../fault";
import { sum } from "./series";

export type Statistic = "mean" | "median";

/** The mean or the median of the days there are, whose sum is far from too large. Reorders them in place for a median. */
export function statisticOf(values: Float64Array, statistic: Statistic): number | Fault<"nothingCounted"> {
  if (values.length === 0) return fault("nothingCounted");
  return statistic === "mean" ? sum(values) / values.length : median(values);
}

/** The middle value, or half way between the two in the middle. */
function median(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, values[i] as number);
  return lower + (upper - lower) / 2;
}

/** The value that would stand at a place if all were sorted; none before that place is larger, none behind it smaller. */
function select(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  // Each round halves what is left, nearly always; what is arranged against that is sorted.
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
