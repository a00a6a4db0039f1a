import { Sums, mergeSums } from "../numbers/coded";
import { fault, finite, type Fault } from "../fault";
import { monthStatistics, type MonthStatistics, type Sales } from "./monthStatistics";

export type Period = "month" | "quarter" | "year";

export interface SalesRow {
  /** For example 2025-01, 2025-Q1, or the year as a number. */
  readonly period: string | number;
  readonly deals: number;
  readonly amount: number | Fault<"tooLarge">;
  /** 0 for a period without deals. */
  readonly average: number | Fault<"tooLarge" | "nothingCounted">;
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
  return finishMonths(monthStatistics(sales), by);
}

/**
 * Deals, Σ amounts and their mean by period of the Gregorian calendar
 * @param statistics of all sales; by month, quarter or year
 * @returns rows from the first to the last period, 0 for a period without deals, money possibly tooLarge; the mean is over deals
 * with an amount; or tooManyPeriods | nothingCounted
 * Source: the definition of CRMSALES in the catalogue; labels as in ISO 8601 for months.
 */
export function finishMonths(statistics: MonthStatistics, by: Period): readonly SalesRow[] | Fault<NoTable> {
  const { first, deals, withoutAmount, amounts } = statistics;
  if (deals.length === 0) return fault("nothingCounted");
  const periodOf = (month: number) => Math.floor((first + month) / monthsIn[by]);
  const start = periodOf(0);
  const count = periodOf(deals.length - 1) - start + 1;
  if (count > mostPeriods) return tooManyPeriods(statistics, periodOf, by);
  const [sold, paid, sums] = [new Int32Array(count), new Int32Array(count), new Sums(count)];
  for (let month = 0; month < deals.length; month++) {
    const place = periodOf(month) - start;
    sold[place] = (sold[place] as number) + (deals[month] as number);
    paid[place] = (paid[place] as number) + (deals[month] as number) - (withoutAmount[month] as number);
    mergeSums(sums, place, amounts, month);
  }
  return Array.from(sums.totals(), (amount, place) => {
    const [all, withAmount] = [sold[place] as number, paid[place] as number];
    return {
      period: periodName(start + place, by),
      deals: all,
      amount: finite(amount),
      average: all === 0 ? 0 : withAmount === 0 ? fault("nothingCounted") : finite(amount / withAmount),
    };
  });
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

/** The label of a period: 2025-01, 2025-Q1, or the year as a number. */
export function periodName(period: number, by: Period): string | number {
  if (by === "year") return period;
  const inYear = 12 / monthsIn[by];
  const year = Math.floor(period / inYear);
  const place = (period % inYear) + 1;
  return by === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
}
