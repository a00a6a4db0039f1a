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
const elapsed: Measure = (from, to) => to - from;

const wholeDays: Measure = (from, to) => Math.floor(to) - Math.floor(from);

/** Whole days where one of the columns has no time of day in any row, because its midnights are no times; else elapsed time. */
export function measureOf({ from, to }: Spans): Measure {
  return hasTimes(from) && hasTimes(to) ? elapsed : wholeDays;
}

const hasTimes = (moments: Float64Array): boolean => moments.some((moment) => moment !== Math.floor(moment));

const isWhole = ({ from, to }: Spans, row: number): boolean => from[row] !== 0 && to[row] !== 0;

/** Parameter names of the two columns, used in messages. */
interface Names {
  readonly from: string;
  readonly to: string;
}

/** Days of each row, 0 for a row without both moments; the first row that ends before it begins is a fault. */
function days(spans: Spans, names: Names, between: Measure = measureOf(spans)): Float64Array | Fault<"endsBefore"> {
  const { from, to } = spans;
  const found = new Float64Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const span = isWhole(spans, row) ? between(from[row] as number, to[row] as number) : 0;
    if (span < 0) return endsBefore(row, names);
    found[row] = span;
  }
  return found;
}

/** Mean or median, in days, over the rows with both moments. */
function typicalSpan(
  spans: Spans,
  names: Names,
  statistic: Statistic,
  between?: Measure,
): number | Fault<"endsBefore" | "nothingCounted"> {
  const all = days(spans, names, between);
  if (isFault(all)) return all;
  const whole = all.filter((_, row) => isWhole(spans, row));
  return statisticOf(whole, statistic);
}

/** The fault for a row, counted from 0, whose end lies before its beginning. */
function endsBefore(row: number, { from, to }: Names): Fault<"endsBefore"> {
  return fault("endsBefore", { row: row + 1, first: from, second: to });
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
  return typicalSpan(spans, { from: "opened", to: "closed" }, given.statistic);
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
  const inDays = typicalSpan(spans, { from: "opened", to: "resolved" }, given.statistic, elapsed);
  return isFault(inDays) ? inDays : inDays * 24;
}

export interface StageRow {
  readonly stage: Spelling | typeof none;
  /** Number of completed passages through the stage. */
  readonly count: number;
  readonly days: number | Fault<"nothingCounted">;
}

/**
 * Mean or median of left − entered by stage, over the passages with both dates
 * @param stages words; entered, left Excel serial numbers, 0 if missing; whole days where one has no time of day in any row
 * @param deals words: with them, consecutive rows of one deal in one stage are one passage, by the time they were entered
 * @returns rows of stage, count and days (nothingCounted for a stage nobody left), in order of first appearance; or endsBefore
 * Source: stage duration as CRM pipeline reports define it.
 */
export function stageTimes(given: {
  readonly stages: Coded;
  readonly entered: Float64Array;
  readonly left: Float64Array;
  readonly statistic: Statistic;
  readonly deals?: Coded | undefined;
}): readonly StageRow[] | Fault<"endsBefore"> {
  const rows = { from: given.entered, to: given.left };
  const names = { from: "entered", to: "left" };
  const refused = days(rows, names);
  if (isFault(refused)) return refused;
  const { codes, names: stages } = grouped(given.stages, (row) => rows.from[row] !== 0 || rows.to[row] !== 0);
  const spans = given.deals ? passages(given.deals.codes, codes, rows) : rows;
  const all = given.deals ? days(spans, names, measureOf(rows)) : refused;
  if (isFault(all)) return all;
  const passed = codes.map((code, row) => (isWhole(spans, row) ? code : -1));
  const counts = countsBy(passed, stages.length);
  const byStage = arranged(all, passed, counts);
  return stages.map((stage, code) => ({
    stage,
    count: counts[code] as number,
    days: statisticOf(byStage[code] as Float64Array, given.statistic),
  }));
}

/**
 * Joins the consecutive rows of a deal in one stage: the first of them gets the end of the last, the others none. A row
 * without a deal or without a beginning stays alone.
 */
function passages(deals: Int32Array, stages: Int32Array, { from, to }: Spans): Spans {
  const ends = to.slice();
  const order = Array.from(deals.keys()).filter((row) => (deals[row] as number) >= 0 && from[row] !== 0);
  order.sort(
    (a, b) => (deals[a] as number) - (deals[b] as number) || (from[a] as number) - (from[b] as number) || a - b,
  );
  let first = -1;
  for (const row of order) {
    if (first >= 0 && deals[row] === deals[first] && stages[row] === stages[first]) {
      ends[first] = to[row] as number;
      ends[row] = 0;
    } else first = row;
  }
  return { from, to: ends };
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
