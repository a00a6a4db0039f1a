/** The rows from which the answers are calculated, and the conditions without which there is no answer. */
import { row, above, native, power, plus, type Expression, when, over, dash } from "../../../grid/expression";
import { yearly, type Span } from "../../investment";
import type { RowKey } from "../rows";
import { isLate, wide } from "../tax";
import { base, isNumber } from "../timing";

/** The years, and the column after them in which the tax of the last year may be paid. */
export const withSettlement: Span = {
  place: wide,
  periods: row("flowYear", wide),
  last: plus(row("period", "lastYear"), when(isLate, 1, 0)),
};

/** The keys of the rows of one view of the investment: all benefits and costs, or only those in cash. */
export interface Flows {
  /** After the tax, where there is any; costs are before it, and the tax on them is in the benefits. */
  readonly benefits: RowKey;
  readonly costs: RowKey;
  readonly net: RowKey;
  readonly cumulative: RowKey;
  readonly column: "figure" | "cash";
  readonly span: Span;
}

export interface DiscountedFlows extends Flows {
  readonly presentCosts: RowKey;
  /** The cumulative net without tax relief on losses, because relief comes after the money is needed. */
  readonly funding: RowKey;
  readonly presentBenefits: RowKey;
  readonly presentNet: RowKey;
  readonly presentCumulative: RowKey;
  /** Benefits less the tax on them, and costs less the relief for them: for the benefits at which NPV is 0. */
  readonly ownBenefits: RowKey;
  readonly ownCosts: RowKey;
}

export const all: DiscountedFlows = {
  benefits: "taxedBenefits",
  costs: "taxedCosts",
  presentCosts: "presentCosts",
  funding: "fundingCumulative",
  net: "net",
  cumulative: "cumulative",
  presentBenefits: "presentBenefits",
  presentNet: "presentNet",
  presentCumulative: "presentCumulative",
  ownBenefits: "ownBenefits",
  ownCosts: "ownCosts",
  column: "figure",
  span: withSettlement,
};

export const cash: DiscountedFlows = {
  benefits: "cashBenefits",
  costs: "cashCosts",
  presentCosts: "presentCashCosts",
  funding: "cashFundingCumulative",
  net: "cashNet",
  cumulative: "cashCumulative",
  presentBenefits: "presentCashBenefits",
  presentNet: "presentCashNet",
  presentCumulative: "presentCashCumulative",
  ownBenefits: "ownCashBenefits",
  ownCosts: "ownCashCosts",
  column: "cash",
  span: withSettlement,
};

export const beforeTax: Flows = {
  benefits: "grossBenefits",
  costs: "taxedCosts",
  net: "netBeforeTax",
  cumulative: "cumulativeBeforeTax",
  column: "figure",
  span: yearly,
};

export const cashBeforeTax: Flows = {
  benefits: "grossCashBenefits",
  costs: "cashCosts",
  net: "cashBeforeTax",
  cumulative: "cashCumulativeBeforeTax",
  column: "cash",
  span: yearly,
};

export const years = (key: string) => row(key, "years");
export const flowsOf = (key: string) => row(key, wide);

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

export const growth = power(plus(1, rate), row("discountTime", "here"));

export const present = (key: RowKey): Expression => when(rateKnown, over(row(key, "here"), growth), dash);
