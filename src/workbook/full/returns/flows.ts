/** The rows from which the answers are calculated, and the conditions without which there is no answer. */
import { row, above, native, power, plus, type Expression, when, over, dash } from "../../../grid/expression";
import type { RowKey } from "../rows";
import { base, isNumber, period } from "../timing";

/** The keys of the rows of one view of the investment: all benefits and costs, or only those in cash. */
export interface Flows {
  readonly benefits: RowKey;
  readonly costs: RowKey;
  readonly presentCosts: RowKey;
  /** The cumulative net without tax relief on losses, because relief comes after the money is needed. */
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

/** Without costs, or without adoption, which benefits depend on, an answer would be a number without meaning. */
export const hasPlan = native("AND", hasCosts, above(native("COUNT", row("adoption", "years")), 0));

/** Present values also need a rate. */
export const isReady = native("AND", hasPlan, rateKnown);

export const growth = power(plus(1, rate), period);

export const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);
