import { monthOf } from "../numbers/calendar";
import { Sums } from "../numbers/coded";
import { fault, finite, type Fault } from "../fault";
import { wonCodes, type Outcomes } from "./outcomes";

export type Period = "month" | "quarter" | "year";

export interface SalesRow {
  /** For example 2025-01, 2025-Q1, or the year as a number. */
  readonly period: string | number;
  readonly deals: number;
  readonly amount: number | Fault<"tooLarge">;
  readonly average: number | Fault<"tooLarge">;
}

const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };
const mostPeriods = 1200;

/**
 * Deals, Σ amounts and their mean by period of the Gregorian calendar
 * @param dates Excel serial numbers, 0 leaves the row out; amounts money; by month, quarter or year
 * @param outcome with it, only won rows count
 * @returns rows from the first to the last period, 0 for a period without deals, money possibly tooLarge; or tooManyPeriods |
 * nothingCounted
 * Source: the definition of CRMSALES in the catalogue; labels as in ISO 8601 for months.
 */
export function salesByPeriod({
  dates,
  amounts,
  by,
  outcome,
}: {
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  readonly by: Period;
  readonly outcome?: Outcomes | undefined;
}): readonly SalesRow[] | Fault<"tooManyPeriods" | "nothingCounted"> {
  const size = monthsIn[by];
  const isWon = outcome && wonCodes(outcome);
  const periods = Int32Array.from(dates, (date, row) =>
    date === 0 || (isWon && isWon[outcome.codes[row] as number] !== 1) ? -1 : Math.floor(monthOf(date) / size),
  );
  let first = Infinity;
  let last = -Infinity;
  for (const period of periods) {
    if (period === -1) continue;
    first = Math.min(first, period);
    last = Math.max(last, period);
  }
  if (last === -Infinity) return fault("nothingCounted");
  const count = last - first + 1;
  if (count > mostPeriods) return tooManyPeriods(periods, first, last, by);
  const deals = new Int32Array(count);
  const sums = new Sums(count);
  for (let row = 0; row < periods.length; row++) {
    const place = (periods[row] as number) - first;
    if (place < 0) continue;
    deals[place] = (deals[place] as number) + 1;
    sums.add(place, amounts[row] as number);
  }
  return Array.from(sums.totals(), (amount, place) => {
    const sold = deals[place] as number;
    return {
      period: named(first + place, by),
      deals: sold,
      amount: finite(amount),
      average: sold === 0 ? 0 : finite(amount / sold),
    };
  });
}

/** Names the end that is farther from the median date, because that date is probably mistyped. */
function tooManyPeriods(periods: Int32Array, first: number, last: number, by: Period): Fault<"tooManyPeriods"> {
  const sorted = periods.filter((period) => period !== -1).sort();
  const middle = sorted[sorted.length >> 1] as number;
  const odd = middle - first > last - middle ? first : last;
  const cell = periods.indexOf(odd) + 1;
  return fault("tooManyPeriods", {
    parameter: "dates",
    cell,
    period: String(named(odd, by)),
    most: mostPeriods,
  });
}

function named(period: number, by: Period): string | number {
  if (by === "year") return period;
  const inYear = 12 / monthsIn[by];
  const year = Math.floor(period / inYear);
  const place = (period % inYear) + 1;
  return by === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
}
