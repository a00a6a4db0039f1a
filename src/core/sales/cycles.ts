/**
 * How long won deals took, counted in such a way that parts of an export can be added up. A cycle is in whole days where one of
 * the columns has no time of day in any row, else elapsed time. Only all rows together tell which, so both are counted.
 */
import { addTo, mergeSum, noSum, totalOf, type Compensated } from "../numbers/compensated";
import { countDay, medianDay, mergeDays, noDays, type DayCounts } from "../numbers/dayCounts";
import { fault, type Fault } from "../fault";
import { leaveOut, mergeLeftOut, noneLeftOut, type LeftOut } from "../numbers/leftOut";

/** Durations under one of the two readings. */
export interface Durations {
  count: number;
  /** Σ days. */
  readonly sum: Compensated;
  /** Counted by whole days; elapsed days are rounded down. */
  readonly byDay: DayCounts;
  /** Deals that ended before they began; they are in no other figure here. */
  readonly reversed: LeftOut;
}

export type CycleMeasure = "wholeDays" | "elapsed";

export interface Cycles {
  /** True if any row of the column, won or not, has a time of day. */
  isOpenedTimed: boolean;
  isClosedTimed: boolean;
  readonly wholeDays: Durations;
  /** Absent while no row has a time of day: it would be the same. */
  elapsed?: Durations | undefined;
}

/** No durations, to which `countDuration` adds. Source: the convention of `Durations`. */
export const noDurations = (): Durations => ({
  count: 0,
  sum: noSum(),
  byDay: noDays(),
  reversed: noneLeftOut(),
});

/** Which of the two readings holds for all rows that were counted. Source: CRMSALESKPIS in the catalogue. */
export const readingOf = ({ isOpenedTimed, isClosedTimed }: Cycles): CycleMeasure =>
  isOpenedTimed && isClosedTimed ? "elapsed" : "wholeDays";

/** Counts the duration of one row. */
export function countDuration(into: Durations, days: number, row: number): void {
  if (days < 0) {
    leaveOut(into.reversed, row);
    return;
  }
  into.count++;
  addTo(into.sum, days);
  countDay(into.byDay, Math.floor(days));
}

/** Adds the cycles of one to those of the other. */
export function mergeCycles(into: Cycles, from: Cycles): void {
  if (into.elapsed ?? from.elapsed) {
    const elapsed = noDurations();
    for (const { elapsed: own, wholeDays } of [into, from]) mergeDurations(elapsed, own ?? wholeDays);
    into.elapsed = elapsed;
  }
  mergeDurations(into.wholeDays, from.wholeDays);
  into.isOpenedTimed ||= from.isOpenedTimed;
  into.isClosedTimed ||= from.isClosedTimed;
}

function mergeDurations(into: Durations, from: Durations): void {
  into.count += from.count;
  mergeSum(into.sum, from.sum);
  mergeDays(into.byDay, from.byDay);
  mergeLeftOut(into.reversed, from.reversed);
}

/** Mean and median in days. The median is of whole days under both readings, so that every engine can count it exactly. */
export function typicalDays({ count, sum, byDay }: Durations): {
  readonly mean: number | Fault<"nothingCounted">;
  readonly median: number | Fault<"nothingCounted">;
} {
  if (count === 0) return { mean: fault("nothingCounted"), median: fault("nothingCounted") };
  return { mean: totalOf(sum) / count, median: medianDay(byDay, count) };
}
