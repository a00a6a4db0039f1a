import { daysOf, elapsed, endsBefore, typical } from "../sales/durations";
import { isFault, type Fault } from "../fault";
import type { LeftOut } from "../numbers/leftOut";
import type { Statistic } from "../numbers/statistic";

/** Complaints or other cases as columns, one row per case. */
export interface Cases {
  /** Excel serial numbers with the time of day, 0 if missing. */
  readonly opened: Float64Array;
  readonly resolved: Float64Array;
  /** The number of each row, for messages, ascending: its line in a file. If absent, rows count from 1. */
  readonly rows?: Float64Array | undefined;
}

export interface CaseFigures {
  /** Cases that were opened. */
  readonly cases: number;
  readonly resolved: number;
  readonly open: number;
  /** Calendar hours, nights and weekends included. */
  readonly meanHours: number | Fault<"nothingCounted">;
  readonly medianHours: number | Fault<"nothingCounted">;
  /** Cases that were resolved before they were opened: left out of the hours. */
  readonly reversed: LeftOut | undefined;
}

/**
 * Cases, resolved and open ones, and (resolved − opened) × 24
 * @param cases all cases: the parts of a file are joined first, because a median of hours needs every duration: 16 bytes a case
 * @returns counts and hours, possibly nothingCounted
 * Source: time to resolution as service desks report it, in calendar hours.
 */
export function finishCases({ opened, resolved, rows }: Cases): CaseFigures {
  const { days, reversed } = daysOf({ from: opened, to: resolved, rows }, elapsed);
  let [cases, ended] = [0, 0];
  for (let row = 0; row < opened.length; row++) {
    if (opened[row] === 0) continue;
    cases++;
    if (resolved[row] !== 0) ended++;
  }
  return {
    cases,
    resolved: ended,
    open: cases - ended,
    meanHours: inHours(typical(days, "mean")),
    medianHours: inHours(typical(days, "median")),
    reversed: reversed.count === 0 ? undefined : reversed,
  };
}

/**
 * Mean or median of (resolved − opened) × 24 over the resolved cases
 * @param opened, resolved Excel serial numbers with time of day, 0 if missing
 * @returns calendar hours, nights and weekends included, or endsBefore | nothingCounted
 * Source: time to resolution as service desks report it, in calendar hours.
 */
export function resolutionTime(given: {
  readonly opened: Float64Array;
  readonly resolved: Float64Array;
  readonly statistic: Statistic;
}): number | Fault<"endsBefore" | "nothingCounted"> {
  const { days, reversed } = daysOf({ from: given.opened, to: given.resolved }, elapsed);
  return endsBefore(reversed, { first: "opened", second: "resolved" }) ?? inHours(typical(days, given.statistic));
}

const inHours = (days: number | Fault<"nothingCounted">): number | Fault<"nothingCounted"> =>
  isFault(days) ? days : days * 24;
