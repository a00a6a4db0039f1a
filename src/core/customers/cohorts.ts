import { isFault, type Fault } from "../fault";
import { monthOf } from "../numbers/calendar";
import { countsBy } from "../numbers/coded";
import { monthStatistics } from "../sales/monthStatistics";
import { finishMonths, periodName } from "../sales/salesByPeriod";
import type { Orders } from "./customers";

export interface Cohort {
  /** The month of the first purchase, as 2025-01. */
  readonly month: string;
  readonly customers: number;
  /** How many of them bought in that month, one month later, and so on up to the last month of all orders. */
  readonly active: readonly number[];
}

/**
 * Customers by the month of their first purchase, and how many of them bought again in each later month
 * @param orders one row per order; a purchase has a customer, a date and an amount above 0
 * @returns rows from the first to the last month with a purchase, or tooManyPeriods | nothingCounted
 * Source: cohort analysis as used in retail and by subscription companies; no standard defines it.
 */
export function cohorts({
  customers: { codes, spellings },
  dates,
  amounts,
}: Orders): readonly Cohort[] | Fault<"tooManyPeriods" | "nothingCounted"> {
  const isPurchase = (row: number) => (codes[row] as number) >= 0 && (amounts[row] as number) > 0 && dates[row] !== 0;
  const bought = dates.map((date, row) => (isPurchase(row) ? date : 0));
  const statistics = monthStatistics({ dates: bought, amounts });
  const months = finishMonths(statistics, "month");
  if (isFault(months)) return months;
  const of = Int32Array.from(bought, (date) => (date === 0 ? -1 : monthOf(date) - statistics.first));
  const firstOf = new Int32Array(spellings.length).fill(months.length);
  of.forEach((month, row) => {
    const customer = codes[row] as number;
    if (month >= 0) firstOf[customer] = Math.min(firstOf[customer] as number, month);
  });
  const sizes = countsBy(
    firstOf.map((month) => (month === months.length ? -1 : month)),
    months.length,
  );
  const active = months.map((_, first) => new Array<number>(months.length - first).fill(0));
  // The last customer that was counted in a month: a customer's purchases are looked at together.
  const seen = new Int32Array(months.length).fill(-1);
  for (const row of byCustomer(codes, of, spellings.length)) {
    const [customer, month] = [codes[row] as number, of[row] as number];
    if (seen[month] === customer) continue;
    seen[month] = customer;
    const first = firstOf[customer] as number;
    const own = active[first] as number[];
    own[month - first] = (own[month - first] as number) + 1;
  }
  return active.map((counts, first) => ({
    month: String(periodName(statistics.first + first, "month")),
    customers: sizes[first] as number,
    active: counts,
  }));
}

/** The rows with a month, those of a customer together. */
function byCustomer(codes: Int32Array, months: Int32Array, customers: number): Int32Array {
  const own = codes.map((code, row) => ((months[row] as number) >= 0 ? code : -1));
  const next = countsBy(own, customers);
  let before = 0;
  next.forEach((count, customer) => {
    next[customer] = before;
    before += count;
  });
  const order = new Int32Array(before);
  own.forEach((customer, row) => {
    if (customer < 0) return;
    const place = next[customer] as number;
    order[place] = row;
    next[customer] = place + 1;
  });
  return order;
}
