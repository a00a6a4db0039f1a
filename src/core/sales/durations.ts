import { fault, type Fault } from "../fault";
import { leaveOut, noneLeftOut, type LeftOut } from "../numbers/leftOut";
import { statisticOf, type Statistic } from "../numbers/statistic";

/** Beginning and end of each record as Excel serial numbers with the time of day; 0 if missing. */
export interface Spans {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The number of each row, for messages, ascending: its line in a file. If absent, rows count from 1. */
  readonly rows?: ArrayLike<number> | undefined;
}

export type Measure = (from: number, to: number) => number;

/** Counts the time of day on both sides. */
export const elapsed: Measure = (from, to) => to - from;

const wholeDays: Measure = (from, to) => Math.floor(to) - Math.floor(from);

/** Whole days where one of the columns has no time of day in any row, because its midnights are no times; else elapsed time. */
export function measureOf({ from, to }: Spans): Measure {
  return hasTimes(from) && hasTimes(to) ? elapsed : wholeDays;
}

/** True if any moment has a time of day. */
export const hasTimes = (moments: Float64Array): boolean => moments.some((moment) => moment !== Math.floor(moment));

/** Days of each row, −1 for a row without both moments and for one that ends before it begins. */
export interface DayDurations {
  readonly days: Float64Array;
  /** The rows that end before they begin. */
  readonly reversed: LeftOut;
}

export function daysOf({ from, to, rows }: Spans, between: Measure): DayDurations {
  const days = new Float64Array(from.length);
  const reversed = noneLeftOut();
  for (let row = 0; row < from.length; row++) {
    const begun = from[row] as number;
    const ended = to[row] as number;
    const span = begun === 0 || ended === 0 ? -1 : between(begun, ended);
    days[row] = span < 0 ? -1 : span;
    if (span < 0 && begun !== 0 && ended !== 0) leaveOut(reversed, rows ? (rows[row] as number) : row + 1);
  }
  return { days, reversed };
}

/** Names the first of the rows that end before they begin, by the parameters of the two columns; undefined without such rows. */
export function endsBefore(
  { rows: [row] }: LeftOut,
  names: { readonly first: string; readonly second: string },
): Fault<"endsBefore"> | undefined {
  return row === undefined ? undefined : fault("endsBefore", { row, ...names });
}

/**
 * Mean or median of closed − opened over the deals with both dates
 * @param opened, closed Excel serial numbers, 0 if missing; whole days are counted where one of the columns has no time of day
 * @returns days, or endsBefore | nothingCounted
 * Source: sales cycle length as CRM systems report it.
 */
export function salesCycle(given: {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly statistic: Statistic;
}): number | Fault<"endsBefore" | "nothingCounted"> {
  const spans = { from: given.opened, to: given.closed };
  const { days, reversed } = daysOf(spans, measureOf(spans));
  return endsBefore(reversed, { first: "opened", second: "closed" }) ?? typical(days, given.statistic);
}

/** Over the rows that have a duration. */
export function typical(days: Float64Array, statistic: Statistic): number | Fault<"nothingCounted"> {
  return statisticOf(
    days.filter((each) => each >= 0),
    statistic,
  );
}
