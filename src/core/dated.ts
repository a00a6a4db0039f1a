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
  const amounts: number[] = [];
  const days: number[] = [];
  let first: number | undefined;
  for (let i = 0; i < given.length; i++) {
    const amount = given[i] as number;
    const date = dates[i] ?? null;
    if (date === null) {
      if (amount !== 0) return fault("value", "dateMissing", { parameter: "dates", cell: i + 1 });
      continue;
    }
    // Whole days, kept as integers: they are looked up by.
    const day = date | 0;
    first ??= day;
    amounts.push(amount);
    days.push(day - first);
  }
  return { amounts, days };
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
