import { monthOf } from "../numbers/calendar";
import { mergeSums, Sums } from "../numbers/sums";
import { wonCodes, type Outcomes } from "./outcomes";

/** Sales as columns, one row per deal: a whole range, or a part of a file. */
export interface Sales {
  /** Excel serial numbers, 0 leaves the row out. */
  readonly dates: Float64Array;
  /** Money; NaN where a file has no amount, which leaves the deal out of the average. */
  readonly amounts: Float64Array;
  /** With it, only won rows count. */
  readonly outcome?: Outcomes | undefined;
  /** The number of each row, for messages, ascending: its line in a file. If absent, rows count from 1. */
  readonly rows?: ArrayLike<number> | undefined;
}

/** Sales by month of the Gregorian calendar, from the first with a sale to the last. No row is kept. */
export interface MonthStatistics {
  /** Months since January of the year 0. */
  readonly first: number;
  /** By month from `first`: the number of sales. */
  readonly deals: Int32Array;
  /** Of these, sales without an amount. */
  readonly withoutAmount: Int32Array;
  /** Σ amounts, money. */
  readonly amounts: Sums;
  /** The smallest number of a row, for messages; Infinity for a month without sales. */
  readonly firstRow: Float64Array;
}

/**
 * The number of sales and Σ amounts by month
 * @param sales one row per deal; dates Excel serial numbers, 0 leaves the row out; amounts money of one currency
 * @returns counts and money by month; no month if no row counts
 * Source: the definition of CRMSALES in the catalogue; Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function monthStatistics({ dates, amounts, outcome, rows }: Sales): MonthStatistics {
  const isWon = outcome && wonCodes(outcome);
  // −1 for a row that doesn't count.
  const months = new Int32Array(dates.length);
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < months.length; row++) {
    const date = dates[row] as number;
    const counts = date !== 0 && !(isWon && isWon[outcome.codes[row] as number] !== 1);
    const month = counts ? monthOf(date) : -1;
    months[row] = month;
    if (month === -1) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const found = emptyMonths(first, last);
  const { deals, withoutAmount, amounts: sums, firstRow } = found;
  for (let row = 0; row < months.length; row++) {
    const month = (months[row] as number) - first;
    if (month < 0) continue;
    const amount = amounts[row] as number;
    if (deals[month] === 0) firstRow[month] = rows ? (rows[row] as number) : row + 1;
    deals[month] = (deals[month] as number) + 1;
    if (amount === amount) sums.add(month, amount);
    else withoutAmount[month] = (withoutAmount[month] as number) + 1;
  }
  return found;
}

function emptyMonths(first: number, last: number): MonthStatistics {
  const count = Math.max(0, last - first + 1);
  return {
    first,
    deals: new Int32Array(count),
    withoutAmount: new Int32Array(count),
    amounts: new Sums(count),
    firstRow: new Float64Array(count).fill(Infinity),
  };
}

/**
 * The statistics of the sales of both
 * @param a, b left as they are
 * @returns the statistics of all rows to 1e-12, in whichever order parts are merged
 * Source: Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function mergeMonths(a: MonthStatistics, b: MonthStatistics): MonthStatistics {
  if (a.deals.length === 0) return b;
  if (b.deals.length === 0) return a;
  const last = ({ first, deals }: MonthStatistics) => first + deals.length - 1;
  const all = emptyMonths(Math.min(a.first, b.first), Math.max(last(a), last(b)));
  for (const part of [a, b]) {
    for (let month = 0; month < part.deals.length; month++) {
      const place = part.first - all.first + month;
      all.deals[place] = (all.deals[place] as number) + (part.deals[month] as number);
      all.withoutAmount[place] = (all.withoutAmount[place] as number) + (part.withoutAmount[month] as number);
      all.firstRow[place] = Math.min(all.firstRow[place] as number, part.firstRow[month] as number);
      mergeSums(all.amounts, place, part.amounts, month);
    }
  }
  return all;
}
