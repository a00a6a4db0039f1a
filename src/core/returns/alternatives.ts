/** Alternatives of which one is chosen: they are compared by their differences, not by their rates of return. */
import { finite, isFault, type Fault } from "../fault";
import { irrs } from "./irr";
import { presentValue } from "./presentValue";
import { net, type Series } from "../numbers/series";

/**
 * amountₜ = largerₜ − smallerₜ, t = 0, 1, …
 * @param larger, smaller money per period, net; a shorter one has nothing in its missing periods
 * @returns money per period; a difference that is only rounding is 0
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 5, on mutually exclusive projects.
 */
export function incremental({ larger, smaller }: { readonly larger: Series; readonly smaller: Series }): Series {
  const length = Math.max(larger.length, smaller.length);
  const padded = (flows: Series) => Array.from({ length }, (_, t) => flows[t] ?? 0);
  return net({ benefits: padded(larger), costs: padded(smaller) });
}

/**
 * The alternatives' places from the smallest outlay to the largest. Of two, the outlay is larger whose net flow is lower in the
 * first period in which they differ, so that every difference begins with money paid.
 * @param alternatives net flows per period of each
 * @returns indices; equal alternatives keep their order
 * Source: Newnan, Engineering Economic Analysis, 9th ed., ch. 8: alternatives in order of increasing cost; the later periods decide
 * where year 0 is equal, by this project's convention.
 */
export function byOutlay(alternatives: readonly Series[]): readonly number[] {
  const paidFirst = (a: number, b: number): number =>
    incremental({ larger: alternatives[a] ?? [], smaller: alternatives[b] ?? [] }).find((flow) => flow !== 0) ?? 0;
  return alternatives.map((_, place) => place).sort((a, b) => paidFirst(b, a));
}

/**
 * Every rate above −1 at which two alternatives are worth the same: the crossover rates
 * @param larger, smaller money per period, net
 * @returns rates per period, ascending, none if one alternative is worth more at every rate or if they are the same; or
 * tooLarge | undecided | tooLong
 * Source: Ross, Westerfield & Jaffe, Corporate Finance, on incremental IRR. docs/why/roots.md has the proof that no rate is missing.
 */
export function crossoverRates(pair: {
  readonly larger: Series;
  readonly smaller: Series;
}): readonly number[] | Fault<"tooLarge" | "undecided" | "tooLong"> {
  const benefits = incremental(pair);
  const rates = irrs({ benefits, costs: benefits.map(() => 0) });
  if (!isFault(rates)) return rates;
  const { says } = rates;
  return says === "noRate" ? [] : (rates as Fault<"tooLarge" | "undecided" | "tooLong">);
}

/** Two present values whose difference is smaller, against the larger size, count as the same. */
const alike = 1e-9;

/**
 * 1 + the number of alternatives that are worth more, by NPV at one rate over one horizon
 * @param alternatives net flows per period from t = 0; rate per period, 0.08 = 8%
 * @returns a place from 1 for each; alternatives of the same worth share a place; or tooLarge
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 5.
 */
export function ranks({
  alternatives,
  rate,
}: {
  readonly alternatives: readonly Series[];
  readonly rate: number;
}): readonly number[] | Fault<"tooLarge"> {
  const worths: number[] = [];
  for (const flows of alternatives) {
    const worth = finite(presentValue(flows, rate));
    if (isFault(worth)) return worth;
    worths.push(worth);
  }
  return worths.map((own) => 1 + worths.filter((worth) => worth - own > alike * Math.max(1, Math.abs(own))).length);
}
