/** What files measure of a model: its goals on both sides of a go-live, and the benefits of the quarters that are over. */
import { isMarkOf } from "../../exports/currencyMark";
import type { GoalKey } from "../../workbook/inputs/goals";
import type { FileReport } from "../../workbook/kpis/reports";
import { goalsBeforeAfter, type MeasuredGoal } from "../../workbook/model/measuredGoals";
import { measuredQuarters, sumOf, type MeasuredQuarters } from "./quarters";
import type { NoBenefits, Target } from "./target";

/** Of a model, what the benefits of its quarters are worked out with. */
export type ReviewTerms = Pick<Target, "periods" | "terms">;

export type Quarters = MeasuredQuarters | NoBenefits | "noAmounts" | "noDeals";

export type MeasuredGoals = Partial<Readonly<Record<GoalKey, MeasuredGoal>>>;

export const goalsOf = (reports: readonly FileReport[]): MeasuredGoals =>
  Object.assign(
    {},
    ...reports.map(({ first, compared }) => (compared ? goalsBeforeAfter(first.recognised.table, compared) : {})),
  ) as MeasuredGoals;

/** Only an export of deals shows benefits. */
export function quartersOf(reports: readonly FileReport[], goLive: number, terms: ReviewTerms): Quarters {
  const deals = reports.find(({ first }) => first.recognised.table === "deals");
  if (!deals?.compared) return "noDeals";
  return measuredQuarters({ ...deals, compared: deals.compared }, goLive, terms);
}

/** Money by the number of a quarter. */
export const benefitsOf = (quarters: Quarters): ReadonlyMap<number, number> =>
  new Map(
    typeof quarters === "string" ? [] : [...quarters.lines].map(([quarter, each]) => [quarter, sumOf(each)] as const),
  );

/** A file whose amounts are of another currency than a model's, or of none that is named. */
export interface OtherCurrency {
  readonly file: string;
  readonly currency: string | undefined;
}

/** Amounts of two currencies are never mixed, and none is assumed. */
export function otherCurrency(reports: readonly FileReport[], own: string): OtherCurrency | undefined {
  for (const { first, read, compared } of reports) {
    const hasMoney = read.figures.deals?.["revenue"] !== undefined || first.recognised.table === "orders";
    if (!compared || !hasMoney) continue;
    const { currency } = first.decided.currency;
    if (currency === undefined || (currency !== own && !isMarkOf(currency, own)))
      return { file: first.opened.source.name, currency };
  }
  return undefined;
}
