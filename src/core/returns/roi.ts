import { fault, type Fault } from "../fault";
import { over } from "../numbers/quotient";
import { discounted, presentValue } from "./presentValue";
import { sum, total, type Case, type Series } from "../numbers/series";

export type RoiMethod = "total" | "discounted" | "annual" | "annualised";

export type NoReturn = "costsAreZero" | "costsAreNegative" | "tooLarge";

/** Costs are entered as positive numbers, so a negative total means that they have the wrong sign. */
export function positiveCosts(cost: number): Fault<"costsAreZero" | "costsAreNegative"> | undefined {
  if (cost === 0) return fault("costsAreZero");
  if (cost < 0) return fault("costsAreNegative");
  return undefined;
}

/**
 * Net benefit per unit of cost: `total` (B − C) / C and the other definitions of this file
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%; `discounted` needs it, the other methods ignore it
 * @returns ratio (`annual`, `annualised`: per period), or costsAreZero | costsAreNegative | tooLarge | rateNeeded | noOutlay |
 * onlyTimeZero | lostMoreThanEverything
 * Source: Forrester, Total Economic Impact (discounted); Nucleus Research (annual); Excel's RRI (annualised).
 */
export function roi({
  method,
  rate,
  ...given
}: Case & {
  readonly method: RoiMethod;
  readonly rate?: number | undefined;
}): number | Fault<NoReturn | "rateNeeded" | "noOutlay" | "onlyTimeZero" | "lostMoreThanEverything"> {
  switch (method) {
    case "total":
      return totalRoi(given);
    case "discounted":
      return rate === undefined ? fault("rateNeeded") : discountedRoi({ ...given, rate });
    case "annual":
      return annualRoi(given);
    case "annualised":
      return annualisedRoi(given);
  }
}

/**
 * (ΣB − ΣC) / ΣC
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @returns ratio, undiscounted, or costsAreZero | costsAreNegative | tooLarge
 * Source: Phillips, Return on Investment in Training and Performance Improvement Programs: net benefits over costs.
 */
export function totalRoi({ benefits, costs }: Case): number | Fault<NoReturn> {
  return perCost(sum(benefits), total(costs));
}

/**
 * (PV B − PV C) / PV C
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%
 * @returns ratio, or costsAreZero | costsAreNegative | tooLarge
 * Source: Forrester, Total Economic Impact.
 */
export function discountedRoi({ benefits, costs, rate }: Case & { readonly rate: number }): number | Fault<NoReturn> {
  return perCost(presentValue(benefits, rate), total(discounted(costs, rate)));
}

function perCost(benefit: number, cost: number): number | Fault<NoReturn> {
  return positiveCosts(cost) ?? over(total([benefit, -cost]), cost);
}

/**
 * Mean of netₜ, t = 1…n, over the net outlay C₀ − B₀ at time zero
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @returns ratio per period, or costsAreZero | costsAreNegative | noOutlay | onlyTimeZero | tooLarge
 * Source: Nucleus Research, annual return on investment.
 */
export function annualRoi({ benefits, costs }: Case): number | Fault<NoReturn | "noOutlay" | "onlyTimeZero"> {
  const refused = positiveCosts(total(costs));
  if (refused) return refused;
  const outlay = total([first(costs), -first(benefits)]);
  if (outlay <= 0) return fault("noOutlay");
  const periods = costs.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  return over(total([sum(benefits.slice(1)), -sum(costs.slice(1))]) / periods, outlay);
}

/**
 * (1 + total ROI)^(1/n) − 1, n the periods after time zero
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @returns rate per period, or costsAreZero | costsAreNegative | tooLarge | onlyTimeZero | lostMoreThanEverything
 * Source: Excel's RRI.
 */
export function annualisedRoi(given: Case): number | Fault<NoReturn | "onlyTimeZero" | "lostMoreThanEverything"> {
  const ratio = totalRoi(given);
  if (typeof ratio !== "number") return ratio;
  const periods = given.costs.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  if (ratio < -1) return fault("lostMoreThanEverything");
  return (1 + ratio) ** (1 / periods) - 1;
}

/** A rise in revenue, and the costs that caused it. */
export interface Uplift {
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** Every cost, including the investment. */
  readonly costs: Series;
  /** Share of revenue that remains after variable costs. */
  readonly margin: number;
  /** The part of the costs to divide by; all costs if absent. */
  readonly investment?: number | undefined;
}

/**
 * (margin × (revenue after − revenue before) − costs) / investment
 * @param revenueBefore, revenueAfter money over equally long times; costs money, positive, investment included
 * @param margin share of revenue, 1 = all of it; investment money, at most the costs, all of them if absent
 * @returns ratio, 0 at break-even, or costsAreZero | costsAreNegative | investmentAboveCosts | tooLarge
 * Source: guides to CRM returns, which take the whole rise for gain (margin 1).
 */
export function upliftRoi({
  revenueBefore,
  revenueAfter,
  costs,
  margin,
  investment,
}: Uplift): number | Fault<NoReturn | "investmentAboveCosts"> {
  const cost = total(costs);
  const refused = positiveCosts(cost);
  if (refused) return refused;
  const invested = investment ?? cost;
  if (invested > cost) return fault("investmentAboveCosts");
  return over(total([margin * (revenueAfter - revenueBefore), -cost]), invested);
}

function first(amounts: Series): number {
  return amounts[0] ?? 0;
}
