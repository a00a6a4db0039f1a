/** How the assumptions change a year's amounts, for every sheet that needs it. */
import { equal, minus, native, over, plus, row, rows, times, when, type Expression } from "../../grid/expression";
import type { RowKey } from "./rows";

/** The cell of an assumption, as other sheets read it. */
export const base = (key: RowKey): Expression => row(key, "base");
/** The value of the selected scenario, out of three. */
export const chosen = (key: RowKey): Expression => row(key, "chosen");

export const isNumber = (given: Expression): Expression => native("ISNUMBER", given);

export const period = row("period", "here");
const periods = row("period", "years");
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

/** The share of the full effect: adoption, at most 100 %, while the CRM is live. Year 0 is used as entered. */
export function ramp(live: Expression, ...shares: readonly Expression[]): Expression {
  const reached = [base("adoptionShare"), ...shares].reduce((a, b) => times(a, b), row("adoption", "here"));
  return rampOf(reached, live);
}

export const rampOf = (adopted: Expression, live: Expression): Expression =>
  when(isYearZero, 1, times(native("MIN", 1, adopted), live));

/** Months from the start until benefits begin: go-live, delay, and the scenario's extra months. */
export const monthsUntil = (slip: Expression, later: Expression): Expression =>
  plus(plus(native("MAX", 0, minus(base("goLive"), 1)), slip), later);

/** The avoided costs of the old systems from the month they are switched off; a delay of the CRM delays this, too. */
export function legacySaved(later: Expression, slip: Expression = base("slip")): Expression {
  const month = row("legacyMonth", "price");
  const off = shareAfter(plus(plus(month, slip), later));
  return when(isNumber(month), times(times(off, row("legacyCost", "price")), row("indexOther", "here")), 0);
}

/** Σ flow / (1 + rate)^year over a row of years. */
export const presentValue = (flows: Expression, rate: Expression = base("rate")): Expression => {
  const growth: Expression = { is: "operation", operator: "^", left: plus(1, rate), right: periods };
  return native("SUMPRODUCT", over(flows, growth));
};
