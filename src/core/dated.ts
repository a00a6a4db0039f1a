import { fault, finite, isFault, type Fault } from "./fault";
import { sum, type Series } from "./series";

/** Amounts with their own sign, each on its own date: Excel's serial numbers, null where there is none. */
export interface Dated {
  readonly amounts: Series;
  readonly dates: readonly (number | null)[];
}

/** Amounts with the whole days from the first date to their own; of one before it, negative. */
export interface DatedFlows {
  readonly amounts: Series;
  readonly days: readonly number[];
}

/** Every dated amount. A row with neither date nor amount is left out; an amount without a date is a fault. */
export function datedFlows({ amounts: given, dates }: Dated): DatedFlows | Fault {
  const rows = rowsWithDate(given, dates);
  if (isFault(rows)) return rows;
  const amounts = rows ? rows.map((row) => given[row] as number) : given;
  const kept = rows ? rows.map((row) => dates[row] as number) : (dates as readonly number[]);
  // Whole days, kept as integers: they are looked up by.
  const first = (kept[0] ?? 0) | 0;
  return { amounts, days: kept.map((date) => (date | 0) - first) };
}

/** Undefined where all have one. */
function rowsWithDate(amounts: Series, dates: Dated["dates"]): readonly number[] | Fault | undefined {
  let missing = 0;
  for (let i = 0; i < amounts.length; i++) {
    if ((dates[i] ?? null) !== null) continue;
    if (amounts[i] !== 0) return fault("value", "dateMissing", { parameter: "dates", cell: i + 1 });
    missing++;
  }
  if (missing === 0) return undefined;
  return amounts.map((_, i) => i).filter((i) => (dates[i] ?? null) !== null);
}

/** Σ amount / (1 + r)^(days from the first date / 365). */
export function xnpv({ rate, ...given }: Dated & { readonly rate: number }): number | Fault {
  const flows = datedFlows(given);
  if (isFault(flows)) return flows;
  const { amounts, days } = flows;
  return finite(
    sum(amounts.map((amount, i) => (amount === 0 ? 0 : amount / (1 + rate) ** ((days[i] as number) / 365)))),
  );
}
