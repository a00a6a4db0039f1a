import { monthOf, monthsLater, wholeMonths } from "../numbers/calendar";
import { Sums } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";
import { total } from "../numbers/series";

export type WindowStatistic = "monthly" | "count" | "mean";

type Figure = number | Fault<"nothingCounted" | "tooLarge">;

export interface BeforeAfter {
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  /** Of the size of what was before. */
  readonly changeShare: Figure | Fault<"nothingBefore">;
  /** Whether one window has calendar months that the other hasn't, so that a season may pass for a change. */
  readonly isSeasonal: boolean;
}

export interface Records {
  readonly dates: Float64Array;
  readonly values: Float64Array;
  readonly goLive: number;
  readonly statistic: WindowStatistic;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Whole days, the last included. */
interface Window {
  readonly first: number;
  readonly last: number;
}

const daysPerMonth = 365.25 / 12;

/** The same figure of a window that ends before the day of going live, and of one that begins on it. */
export function beforeAfter(given: Records): BeforeAfter | Fault<NoWindows> {
  const windows = windowsOf(given);
  if (isFault(windows)) return windows;
  const [before, after] = windows.map((window) => within(window, given)) as [Figure, Figure];
  const change = isFault(before) ? before : isFault(after) ? after : finite(total([after, -before]));
  return {
    before,
    after,
    change,
    changeShare: isFault(before) || isFault(change) ? change : shareOf(change, before),
    isSeasonal: differ(...windows),
  };
}

function shareOf(change: number, before: number): number | Fault<"nothingBefore" | "tooLarge"> {
  return before === 0 ? fault("nothingBefore") : finite(change / Math.abs(before));
}

type NoWindows = "notInOrder" | "lessThanAMonth";

/** As given, else equally many whole months to both sides: as many as the side with fewer has been observed for. */
function windowsOf({ dates, goLive, from, to }: Records): readonly [Window, Window] | Fault<NoWindows> {
  if (from !== undefined && from >= goLive) return fault("notInOrder", { first: "from", second: "goLive" });
  if (to !== undefined && to < goLive) return fault("notInOrder", { first: "goLive", second: "to" });
  if (from !== undefined && to !== undefined) return around(goLive, from, to);
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < dates.length; row++) {
    const day = Math.trunc(dates[row] as number);
    if (day === 0) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const [start, end] = [from ?? first, (to ?? last) + 1];
  const months = start < goLive && goLive < end ? Math.min(monthsBack(goLive, start), wholeMonths(goLive, end)) : 0;
  if (months < 1) return fault("lessThanAMonth");
  return around(goLive, from ?? monthsLater(goLive, -months), to ?? monthsLater(goLive, months) - 1);
}

const around = (goLive: number, first: number, last: number): readonly [Window, Window] => [
  { first, last: goLive - 1 },
  { first: goLive, last },
];

/** How many whole months back from a day don't pass another. */
function monthsBack(from: number, to: number): number {
  const months = monthOf(from) - monthOf(to);
  return monthsLater(from, -months) < to ? months - 1 : months;
}

function within({ first, last }: Window, { dates, values, statistic }: Records): Figure {
  const sum = new Sums(1);
  let count = 0;
  for (let row = 0; row < dates.length; row++) {
    const day = Math.trunc(dates[row] as number);
    if (day < first || day > last) continue;
    count++;
    sum.add(0, values[row] as number);
  }
  const months = (last - first + 1) / daysPerMonth;
  const [all = 0] = sum.totals();
  switch (statistic) {
    case "monthly":
      return finite(all / months);
    case "count":
      return count / months;
    case "mean":
      return count === 0 ? fault("nothingCounted") : finite(all / count);
  }
}

/** Whether the windows cover different months of the calendar. */
function differ(a: Window, b: Window): boolean {
  const covered = [a, b].map(({ first, last }) => {
    const [from, count] = [monthOf(first), Math.min(12, monthOf(last) - monthOf(first) + 1)];
    return new Set(Array.from({ length: count }, (_, i) => (from + i) % 12));
  }) as [Set<number>, Set<number>];
  return covered[0].size !== covered[1].size || [...covered[0]].some((month) => !covered[1].has(month));
}
