import { countsBy, grouped, type Coded, type none, type Spelling } from "../numbers/coded";
import { fault, isFault, type Fault } from "../fault";
import { statisticOf, type Statistic } from "../numbers/statistic";

/** Beginning and end of each record as Excel serial numbers with the time of day; 0 if missing. */
export interface Spans {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

type Measure = (from: number, to: number) => number;

/** Counts the time of day on both sides. */
const exactly: Measure = (from, to) => to - from;

/** Days between two moments. An end without a time of day is 0 days after any time of its day. */
export function daysBetween(from: number, to: number): number {
  return to < from && to === Math.trunc(from) ? 0 : to - from;
}

const isWhole = ({ from, to }: Spans, row: number): boolean => from[row] !== 0 && to[row] !== 0;

/** Parameter names of the two columns, used in messages. */
interface Names {
  readonly from: string;
  readonly to: string;
}

/** Days of each row, 0 for a row without both moments; the first row that ends before it begins is a fault. */
function days(spans: Spans, names: Names, between: Measure = daysBetween): Float64Array | Fault<"endsBefore"> {
  const { from, to } = spans;
  const found = new Float64Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const span = isWhole(spans, row) ? between(from[row] as number, to[row] as number) : 0;
    if (span < 0) return endsBefore(row, names);
    found[row] = span;
  }
  return found;
}

/** The fault for a row, counted from 0, whose end lies before its beginning. */
export function endsBefore(row: number, { from, to }: Names): Fault<"endsBefore"> {
  return fault("endsBefore", { row: row + 1, first: from, second: to });
}

/**
 * Mean or median of closed − opened over the deals with both dates
 * @param opened, closed Excel serial numbers, 0 if missing; a close without a time of day is 0 days after any time that day
 * @returns days, or endsBefore | nothingCounted
 * Source: sales cycle length as CRM systems report it.
 */
export function salesCycle(given: {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly statistic: Statistic;
}): number | Fault<"endsBefore" | "nothingCounted"> {
  const spans = { from: given.opened, to: given.closed };
  const all = days(spans, { from: "opened", to: "closed" });
  return isFault(all)
    ? all
    : statisticOf(
        all.filter((_, row) => isWhole(spans, row)),
        given.statistic,
      );
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
  const spans = { from: given.opened, to: given.resolved };
  const all = days(spans, { from: "opened", to: "resolved" }, exactly);
  if (isFault(all)) return all;
  const inDays = statisticOf(
    all.filter((_, row) => isWhole(spans, row)),
    given.statistic,
  );
  return isFault(inDays) ? inDays : inDays * 24;
}

export interface StageRow {
  readonly stage: Spelling | typeof none;
  /** Number of completed passages through the stage. */
  readonly count: number;
  readonly days: number | Fault<"nothingCounted">;
}

/**
 * Mean or median of left − entered by stage, over the rows with both dates
 * @param stages words; entered, left Excel serial numbers, 0 if missing
 * @returns rows of stage, count and days (nothingCounted for a stage nobody left), in order of first appearance; or endsBefore
 * Source: stage duration as CRM pipeline reports define it.
 */
export function stageTimes(given: {
  readonly stages: Coded;
  readonly entered: Float64Array;
  readonly left: Float64Array;
  readonly statistic: Statistic;
}): readonly StageRow[] | Fault<"endsBefore"> {
  const spans = { from: given.entered, to: given.left };
  const all = days(spans, { from: "entered", to: "left" });
  if (isFault(all)) return all;
  const { codes, names } = grouped(given.stages, (row) => spans.from[row] !== 0 || spans.to[row] !== 0);
  const passed = codes.map((code, row) => (isWhole(spans, row) ? code : -1));
  const counts = countsBy(passed, names.length);
  const byStage = arranged(all, passed, counts);
  return names.map((stage, code) => ({
    stage,
    count: counts[code] as number,
    days: statisticOf(byStage[code] as Float64Array, given.statistic),
  }));
}

/** Collects the values by group, because a median needs all values of a group at once. */
function arranged(values: Float64Array, codes: Int32Array, counts: Int32Array): readonly Float64Array[] {
  const groups = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(counts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const place = filled[code] as number;
    (groups[code] as Float64Array)[place] = values[row] as number;
    filled[code] = place + 1;
  }
  return groups;
}
