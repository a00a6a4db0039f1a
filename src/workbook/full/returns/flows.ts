/** The rows an investment is calculated from, and what must be there before it has an answer. */
import { row, above, native, power, plus, type Expression, when, over, dash } from "../../../grid/expression";
import type { RowKey } from "../rows";
import { base, isNumber, period } from "../timing";

/** The rows an investment is worked out from: with all benefits and costs, or with those in cash alone. */
export interface Flows {
  readonly benefits: RowKey;
  readonly costs: RowKey;
  readonly presentCosts: RowKey;
  /** Cumulative net before any relief of tax, which isn't there yet when the money is needed. */
  readonly funding: RowKey;
  readonly net: RowKey;
  readonly cumulative: RowKey;
  readonly presentBenefits: RowKey;
  readonly presentNet: RowKey;
  readonly presentCumulative: RowKey;
  readonly column: "figure" | "cash";
}

export const all: Flows = {
  benefits: "taxedBenefits",
  costs: "taxedCosts",
  presentCosts: "presentCosts",
  funding: "fundingCumulative",
  net: "net",
  cumulative: "cumulative",
  presentBenefits: "presentBenefits",
  presentNet: "presentNet",
  presentCumulative: "presentCumulative",
  column: "figure",
};

export const cash: Flows = {
  benefits: "cashBenefits",
  costs: "cashCosts",
  presentCosts: "presentCashCosts",
  funding: "cashFundingCumulative",
  net: "cashNet",
  cumulative: "cashCumulative",
  presentBenefits: "presentCashBenefits",
  presentNet: "presentCashNet",
  presentCumulative: "presentCashCumulative",
  column: "cash",
};

export const years = (key: string) => row(key, "years");

export const total = (key: string) => row(key, "total");

export const spent = total("taxedCosts");

export const presentSpent = total("presentCosts");

export const rate = base("rate");

export const rateKnown = isNumber(rate);

export const spentOf = ({ costs }: Flows): Expression => total(costs);

export const hasCosts = above(spent, 0);

/** Costs, and adoption by which benefits are counted: without them there is no answer worth a number. */
export const hasPlan = native("AND", hasCosts, above(native("COUNT", row("adoption", "years")), 0));

/** And a rate, by which years are compared. */
export const isReady = native("AND", hasPlan, rateKnown);

export const growth = power(plus(1, rate), period);

export const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);
