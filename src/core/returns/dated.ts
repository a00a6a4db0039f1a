import { fault, finite, isFault, type Fault } from "../fault";
import { sum, type Series } from "../numbers/series";

/** Amounts with their own sign, each on its own date: Excel's serial numbers, 0 where there is none. */
export interface Dated {
  readonly amounts: Series;
  readonly dates: ArrayLike<number>;
}

/** Amounts and the whole days (Excel serial numbers) on which they fall. */
export interface DatedFlows {
  readonly amounts: Series;
  readonly days: ArrayLike<number>;
}

/**
 * The rows that have a date, with their whole days; rows with neither date nor amount are left out
 * @param amounts money with their own sign; dates Excel serial numbers, 0 where there is none
 * @returns amounts and days, equally long, or dateMissing for an amount without a date
 * Source: Excel's XNPV, which truncates dates to whole days.
 */
export function datedFlows({ amounts, dates }: Dated): DatedFlows | Fault<"dateMissing"> {
  let isAsGiven = true;
  for (let i = 0; i < amounts.length; i++) {
    const date = dates[i] ?? 0;
    if (date === 0 && amounts[i] !== 0) return fault("dateMissing", { parameter: "dates", cell: i + 1 });
    isAsGiven &&= date !== 0 && date === Math.trunc(date);
  }
  if (isAsGiven) return { amounts, days: dates };
  const rows = amounts.map((_, i) => i).filter((i) => (dates[i] ?? 0) !== 0);
  return {
    amounts: rows.map((row) => amounts[row] as number),
    days: rows.map((row) => Math.trunc(dates[row] as number)),
  };
}

/**
 * XNPV = Σ amount / (1 + rate)^(days from the first row's date / 365)
 * @param amounts money with their own sign; dates Excel serial numbers, truncated to whole days, in any order
 * @param rate per year of 365 days, 0.08 = 8%
 * @returns money at the first row's date, or dateMissing | tooLarge
 * Source: Excel's XNPV, which refuses dates before the first and negative rates; this function accepts both.
 */
export function xnpv({
  rate,
  ...given
}: Dated & { readonly rate: number }): number | Fault<"dateMissing" | "tooLarge"> {
  const flows = datedFlows(given);
  if (isFault(flows)) return flows;
  const { amounts, days } = flows;
  const first = days[0] ?? 0;
  return finite(
    sum(amounts.map((amount, i) => (amount === 0 ? 0 : amount / (1 + rate) ** (((days[i] as number) - first) / 365)))),
  );
}
