/** Expressions for the effect of the assumptions on a year's amounts; several sheets use them. */
import {
  above,
  equal,
  minus,
  native,
  over,
  plus,
  power,
  row,
  rows,
  times,
  when,
  type Expression,
} from "../../grid/expression";
import type { RowKey } from "./rows";

/** The cell of an assumption, as other sheets read it. */
export const base = (key: RowKey): Expression => row(key, "base");
/** The selected scenario's value of a row that has one value for each scenario. */
export const chosen = (key: RowKey): Expression => row(key, "chosen");

export const isNumber = (given: Expression): Expression => native("ISNUMBER", given);

export const period = row("period", "here");
export const isYearZero = equal(period, 0);

/** The price index of a line, by the word for its growth; 1 if there is no word. */
export const indexOf = (growth: Expression): Expression =>
  native(
    "INDEX",
    rows("indexNone", "indexOther", "here"),
    native("IFERROR", native("MATCH", growth, rows("indexNone", "indexOther", "label"), 0), 1),
  );

/** The share of a year's twelve months that is later than the given number of months after the start. */
export const shareAfter = (months: Expression): Expression =>
  native("MAX", 0, native("MIN", 1, minus(period, over(months, 12))));

/** Months from the start until the planned go-live; 0 if it goes live at the start. */
export const monthsToGoLive = native("MAX", 0, minus(base("goLive"), 1));

/** The waves as they are counted: the share of all users, and the months from the start until the first and the last of them is live. */
export const countedWaves = (place: string) => rows("counted_wave_1", "countedWaves_end", place);

/**
 * The planned time for which users are live until `months` after the start: months, as a mean over all users.
 * Σ share × ∫ clamp((x − from) / (full − from), 0, 1) dx = Σ share × ((a − b)² / 2(full − from) + b), where a and b are the
 * months since the first and since the last user of a wave went live. Where these are one, a = b, and 1 keeps the divisor from 0.
 */
export function liveUntil(months: Expression): Expression {
  const [from, full] = [countedWaves("low"), countedWaves("high")];
  const since = (start: Expression) => times(above(months, start), minus(months, start));
  const length = minus(full, from);
  const divisor = plus(plus(length, length), equal(full, from));
  const inRamp = over(power(minus(since(from), since(full)), 2), divisor);
  return native("SUMPRODUCT", countedWaves("base"), plus(inRamp, since(full)));
}

/** The share of users who work with the CRM in a year, at most 100%; nobody in year 0. */
export const adopted = (...factors: readonly Expression[]): Expression =>
  when(
    isYearZero,
    0,
    native(
      "MIN",
      1,
      factors.reduce((a, b) => times(a, b), row("adoption", "here")),
    ),
  );

/** A delay in years, split into the whole years and the rest, which is below 1. */
export interface Delay {
  readonly whole: Expression;
  readonly part: Expression;
}

export const wholeYears = (months: Expression): Expression => native("INT", over(months, 12));
export const partOfYear = (months: Expression, whole: Expression): Expression => minus(over(months, 12), whole);

/** The share of a year that is planned live before its last months, as many as the delay is longer than whole years. */
export const liveEarly = ({ part }: Delay): Expression =>
  when(isYearZero, 0, over(minus(liveUntil(times(minus(period, part), 12)), row("liveSoFar", "previous")), 12));

/**
 * The share of the full effect in a year. In each month the plan has the share of users who are live, times the adoption of
 * its year. A delay moves this plan: a year's share is the mean of its twelve months, each read as many months earlier as the
 * delay. So it is the plan of one earlier year without its last months, and the last months of the year before that.
 * @param earlyRow the row of `liveEarly` for the same delay
 */
export function ramp(adoptedRow: string, earlyRow: string, { whole, part }: Delay): Expression {
  const at = (key: string, earlier: number) =>
    native("INDEX", row(key, "years"), plus(native("MAX", 0, minus(minus(period, whole), earlier)), 1));
  const rest = times(at(adoptedRow, 0), at(earlyRow, 0));
  const last = times(at(adoptedRow, 1), minus(at("live", 1), at(earlyRow, 1)));
  return when(isYearZero, times(base("liveAtStart"), equal(plus(whole, part), 0)), plus(rest, last));
}

/** The avoided costs of the old systems from the month they are switched off; a delay of the CRM delays this, too. */
export function legacySaved(later: Expression, slip: Expression = base("slip")): Expression {
  const month = row("legacyMonth", "price");
  const off = shareAfter(plus(plus(month, slip), later));
  return when(isNumber(month), times(times(off, row("legacyCost", "price")), row("indexOther", "here")), 0);
}
