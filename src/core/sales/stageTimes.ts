import { countsBy, grouped, type Coded, type none, type Spelling } from "../numbers/coded";
import type { Fault } from "../fault";
import { leaveOut, noneLeftOut, type LeftOut } from "../numbers/leftOut";
import { statisticOf, type Statistic } from "../numbers/statistic";
import { daysOf, endsBefore, measureOf, type Measure, type Spans } from "./durations";

/** The history of deals as columns, one row for each stay of a deal in a stage, or for each change of it. */
export interface StageRows {
  readonly stages: Coded;
  /** Excel serial numbers with the time of day, 0 if missing. */
  readonly entered: Float64Array;
  /** If absent, a row ends where the deal's next row begins; the last row of a deal has no end. */
  readonly left?: Float64Array | undefined;
  /** With them, consecutive rows of one deal in one stage are one passage, by the time they were entered. */
  readonly deals?: Coded | undefined;
  /** The number of each row, for messages, ascending: its line in a file. If absent, rows count from 1. */
  readonly rows?: Float64Array | undefined;
}

export interface StageRow {
  readonly stage: Spelling | typeof none;
  /** Number of completed passages through the stage. */
  readonly count: number;
  readonly days: number | Fault<"nothingCounted">;
}

/** Stage times, and the rows left before they were entered, which are in no passage. */
export interface FinishedStages {
  readonly stages: readonly StageRow[];
  readonly reversed: LeftOut;
  /** First rows of passages that ended before `endedFrom`. */
  readonly before: LeftOut;
}

/**
 * Mean or median of left − entered by stage, of a range
 * @param given stages words; entered, left Excel serial numbers, 0 if missing; deals words or absent; mean or median
 * @returns rows of stage, count and days (nothingCounted for a stage nobody left), in order of first appearance; or endsBefore
 * Source: stage duration as CRM pipeline reports define it.
 */
export function stageTimes({
  statistic,
  ...rows
}: EndedRows & { readonly statistic: Statistic }): readonly StageRow[] | Fault<"endsBefore"> {
  const between = measureOf({ from: rows.entered, to: rows.left });
  const { days, reversed } = daysOf({ from: rows.entered, to: rows.left }, between);
  return endsBefore(reversed, { first: "entered", second: "left" }) ?? timesOf(rows, days, between, statistic);
}

/**
 * Mean or median of left − entered by stage, over the passages with both dates
 * @param rows the whole history: the parts of a file are joined first, 12 bytes a row, 8 more for the end and 4 for the deal; whole days
 * where one of the columns has no time of day in any row; without `left`, a row ends where the deal's next row begins
 * @param endedFrom the first day on which a passage that counts has ended, as Excel serial number; if absent, all count
 * @returns rows of stage, count and days (nothingCounted for a stage nobody left), in order of first appearance; the rows that
 * end before they begin are left out of the passages
 * Source: stage duration as CRM pipeline reports define it.
 */
export function finishStages(rows: StageRows, statistic: Statistic, endedFrom = -Infinity): FinishedStages {
  const left = rows.left ?? nextEntries(rows);
  const spans = { from: rows.entered, to: left, rows: rows.rows };
  const between = measureOf(spans);
  const { days, reversed } = daysOf(spans, between);
  // Without its dates, a row is in no passage.
  const isReversed = (row: number) => days[row] === -1 && rows.entered[row] !== 0 && left[row] !== 0;
  const kept = (moments: Float64Array) => moments.map((moment, row) => (isReversed(row) ? 0 : moment));
  const ended = { ...rows, entered: kept(rows.entered), left: kept(left) };
  const before = noneLeftOut();
  return { stages: timesOf(ended, days, between, statistic, { endedFrom, before }), reversed, before };
}

/** Rows whose ends are known. */
type EndedRows = StageRows & { readonly left: Float64Array };

/** @param days of the rows: left − entered, −1 for none */
function timesOf(
  { stages, entered, left, deals, rows }: EndedRows,
  days: Float64Array,
  between: Measure,
  statistic: Statistic,
  { endedFrom, before }: { readonly endedFrom: number; readonly before: LeftOut } = {
    endedFrom: -Infinity,
    before: noneLeftOut(),
  },
): readonly StageRow[] {
  const { codes, names } = grouped(stages, (row) => entered[row] !== 0 || left[row] !== 0);
  const spans = { from: entered, to: left };
  const passed = deals ? passages(deals.codes, codes, spans) : spans;
  const ofPassages = deals ? daysOf(passed, between).days : days;
  const counted = codes.map((code, row) => {
    if ((ofPassages[row] as number) < 0) return -1;
    if (Math.floor(passed.to[row] as number) >= endedFrom) return code;
    leaveOut(before, rows ? (rows[row] as number) : row + 1);
    return -1;
  });
  const counts = countsBy(counted, names.length);
  const byStage = arranged(ofPassages, counted, counts);
  return names.map((stage, code) => ({
    stage,
    count: counts[code] as number,
    days: statisticOf(byStage[code] as Float64Array, statistic),
  }));
}

/** The rows with a deal and a beginning, by deal and by the time they were entered. */
function inOrder(deals: Int32Array, entered: Float64Array): readonly number[] {
  const order = Array.from(deals.keys()).filter((row) => (deals[row] as number) >= 0 && entered[row] !== 0);
  return order.sort(
    (a, b) => (deals[a] as number) - (deals[b] as number) || (entered[a] as number) - (entered[b] as number) || a - b,
  );
}

/** The end of each row: when the deal's next row was entered; 0 for the last row of a deal. */
function nextEntries({ entered, deals }: StageRows): Float64Array {
  const ends = new Float64Array(entered.length);
  if (!deals) return ends;
  const order = inOrder(deals.codes, entered);
  order.forEach((row, i) => {
    const next = order[i + 1];
    if (next !== undefined && deals.codes[next] === deals.codes[row]) ends[row] = entered[next] as number;
  });
  return ends;
}

/**
 * Joins the consecutive rows of a deal in one stage: the first of them gets the end of the last, the others none. A row
 * without a deal or without a beginning stays alone.
 */
function passages(deals: Int32Array, stages: Int32Array, { from, to }: Spans): Spans {
  const ends = to.slice();
  let first = -1;
  for (const row of inOrder(deals, from)) {
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
