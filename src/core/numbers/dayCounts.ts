/** How many durations have each number of whole days. Counts of parts can be added up, and give an exact median. */
export interface DayCounts {
  /** By number of days; it grows as needed, up to `nearDays`. */
  near: Uint32Array;
  /** Longer durations, such as those of a mistyped year: an array for them would be long and empty. */
  readonly far: Map<number, number>;
}

/** About 45 years. */
const nearDays = 16_384;

export const noDays = (): DayCounts => ({ near: new Uint32Array(128), far: new Map() });

/**
 * Counts `times` durations of so many whole days, which are not negative
 * Source: the convention of `DayCounts`.
 */
export function countDay(counts: DayCounts, days: number, times = 1): void {
  if (days < counts.near.length) {
    counts.near[days] = (counts.near[days] as number) + times;
  } else if (days < nearDays) {
    const longer = new Uint32Array(2 ** Math.ceil(Math.log2(days + 1)));
    longer.set(counts.near);
    longer[days] = times;
    counts.near = longer;
  } else counts.far.set(days, (counts.far.get(days) ?? 0) + times);
}

/** Adds the counts of one to those of the other. */
export function mergeDays(into: DayCounts, from: DayCounts): void {
  from.near.forEach((times, days) => {
    if (times > 0) countDay(into, days, times);
  });
  from.far.forEach((times, days) => {
    countDay(into, days, times);
  });
}

/**
 * The middle value; of an even count the mean of the middle two
 * @param counts whole days, not negative; count their number, at least 1
 * @returns days, exact: a whole number or a half
 * Source: Excel's MEDIAN.
 */
export function medianDay(counts: DayCounts, count: number): number {
  return (dayAt(counts, Math.floor((count - 1) / 2)) + dayAt(counts, Math.floor(count / 2))) / 2;
}

/** The value at an index of the sorted values. */
function dayAt({ near, far }: DayCounts, index: number): number {
  let before = 0;
  for (let days = 0; days < near.length; days++) {
    before += near[days] as number;
    if (before > index) return days;
  }
  const sorted = [...far].sort(([a], [b]) => a - b);
  return sorted.find(([, times]) => (before += times) > index)?.[0] ?? 0;
}
