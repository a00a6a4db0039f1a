import { addTo, noSum, totalOf } from "../numbers/compensated";
import { fault, finite, type Fault } from "../fault";
import { monthStatistics, type MonthStatistics, type Sales } from "./monthStatistics";

export type Period = "month" | "quarter" | "year";

export interface SalesRow {
  /** For example 2025-01, 2025-Q1, or the year as a number. */
  readonly period: string | number;
  readonly deals: number;
  readonly amount: number | Fault<"tooLarge">;
  /** 0 for a period without deals. */
  readonly average: number | Fault<"tooLarge">;
}

/** In a file, a period's deals may all be without an amount, and then there is no average. */
export interface FinishedPeriod extends Omit<SalesRow, "average"> {
  readonly average: SalesRow["average"] | Fault<"nothingCounted">;
}

const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };
const mostPeriods = 1200;

type NoTable = "tooManyPeriods" | "nothingCounted";

/**
 * Deals, Σ amounts and their mean by period, of sales that are all there at once
 * @param given dates Excel serial numbers, 0 leaves the row out; amounts money; by month, quarter or year; with an outcome, only
 * won rows count
 * @returns what `finishMonths` gives: rows, or tooManyPeriods | nothingCounted
 * Source: the definition of CRMSALES in the catalogue.
 */
export function salesByPeriod({ by, ...sales }: Sales & { readonly by: Period }): readonly SalesRow[] | Fault<NoTable> {
  // A range has an amount in every row, if only a 0, so no average is missing.
  return finishMonths(monthStatistics(sales), by) as readonly SalesRow[] | Fault<NoTable>;
}

/**
 * Deals, Σ amounts and their mean by period of the Gregorian calendar
 * @param statistics of all sales; by month, quarter or year
 * @returns rows from the first to the last period, 0 for a period without deals, money possibly tooLarge; the mean is over deals
 * with an amount, nothingCounted without any; or tooManyPeriods | nothingCounted
 * Source: the definition of CRMSALES in the catalogue; labels as in ISO 8601 for months.
 */
export function finishMonths(statistics: MonthStatistics, by: Period): readonly FinishedPeriod[] | Fault<NoTable> {
  const { first, deals, withoutAmount, amounts } = statistics;
  if (deals.length === 0) return fault("nothingCounted");
  const periodOf = (month: number) => Math.floor((first + month) / monthsIn[by]);
  if (periodOf(deals.length - 1) - periodOf(0) >= mostPeriods) return tooManyPeriods(statistics, periodOf, by);
  const rows: FinishedPeriod[] = [];
  let [sold, paid, sum] = [0, 0, noSum()];
  let period = periodOf(0);
  for (let month = 0; month < deals.length; month++) {
    sold += deals[month] as number;
    paid += (deals[month] as number) - (withoutAmount[month] as number);
    addTo(sum, amounts.plain[month] as number);
    sum.lost += amounts.lost[month] as number;
    const next = periodOf(month + 1);
    if (next === period && month + 1 < deals.length) continue;
    const amount = totalOf(sum);
    const average = sold === 0 ? 0 : paid === 0 ? fault("nothingCounted") : finite(amount / paid);
    rows.push({ period: periodName(period, by), deals: sold, amount: finite(amount), average });
    [sold, paid, sum, period] = [0, 0, noSum(), next];
  }
  return rows;
}

/** Names the end that is farther from the median date, because that date is probably mistyped. */
function tooManyPeriods(
  { deals, firstRow }: MonthStatistics,
  periodOf: (month: number) => number,
  by: Period,
): Fault<"tooManyPeriods"> {
  const last = deals.length - 1;
  let after = deals.reduce((all, each) => all + each, 0) >> 1;
  const middle = periodOf(deals.findIndex((count) => (after -= count) < 0));
  const odd = middle - periodOf(0) > periodOf(last) - middle ? periodOf(0) : periodOf(last);
  const cell = Math.min(...firstRow.filter((_, month) => periodOf(month) === odd));
  return fault("tooManyPeriods", { parameter: "dates", cell, period: String(periodName(odd, by)), most: mostPeriods });
}

/**
 * The label of a period: 2025-01, 2025-Q1, or the year as a number
 * @param period months, quarters or years since the year 0
 * Source: ISO 8601 for months.
 */
export function periodName(period: number, by: Period): string | number {
  if (by === "year") return period;
  const inYear = 12 / monthsIn[by];
  const year = Math.floor(period / inYear);
  const place = (period % inYear) + 1;
  return by === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
}
