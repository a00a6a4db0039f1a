import { monthOf, monthsLater, wholeMonths } from "../numbers/calendar";
import { Sums } from "../numbers/sums";
import { fault, finite, isFault, type Fault } from "../fault";
import { total } from "../numbers/series";

export type WindowStatistic = "monthly" | "count" | "mean";

type Figure = number | Fault<"nothingCounted" | "tooLarge">;

export interface BeforeAfter {
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  /** Change over the absolute value of `before`. */
  readonly changeShare: Figure | Fault<"nothingBefore">;
  /** True if the windows cover different calendar months, so that the change may be seasonal. */
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

/** Whole days as Excel serial numbers, both included. */
interface Window {
  readonly first: number;
  readonly last: number;
}

const daysPerMonth = 365.25 / 12;

/**
 * Change = after − before, change share = change / |before|, the same statistic in a window on each side of going live
 * @param dates Excel serial numbers, 0 if missing; values in any unit; goLive the first day of the second window
 * @param from, to first and last day of the windows, by default equally many whole months on both sides
 * @returns figures in the unit of the values (`count`: rows per month), each possibly nothingCounted | tooLarge |
 * nothingBefore; or notInOrder | lessThanAMonth
 * Source: the definition of CRMBEFOREAFTER in the catalogue; a month is 365.25 / 12 days.
 */
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

/** Bounds that are absent are chosen so that both windows have as many whole months as the shorter side of the data. */
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

/** The largest number of whole months back from `from` that does not pass `to`. */
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
  const all = sum.total(0);
  switch (statistic) {
    case "monthly":
      return finite(all / months);
    case "count":
      return count / months;
    case "mean":
      return count === 0 ? fault("nothingCounted") : finite(all / count);
  }
}

/** Compares the calendar months of the windows, because sales may follow the season. */
function differ(a: Window, b: Window): boolean {
  const covered = [a, b].map(({ first, last }) => {
    const [from, count] = [monthOf(first), Math.min(12, monthOf(last) - monthOf(first) + 1)];
    return new Set(Array.from({ length: count }, (_, i) => (from + i) % 12));
  }) as [Set<number>, Set<number>];
  return covered[0].size !== covered[1].size || [...covered[0]].some((month) => !covered[1].has(month));
}
