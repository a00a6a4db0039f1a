import { fault, finite, type Fault } from "../fault";
import { discounted, presentValue } from "./presentValue";
import { sum, total, type Case, type Series } from "../numbers/series";

export type RoiMethod = "total" | "discounted" | "annual" | "annualised";

export type NoReturn = "costsAreZero" | "costsAreNegative" | "tooLarge";

/** Costs are entered as positive numbers: a total below zero has its sign the wrong way round. */
export function positiveCosts(cost: number): Fault<"costsAreZero" | "costsAreNegative"> | undefined {
  if (cost === 0) return fault("costsAreZero");
  if (cost < 0) return fault("costsAreNegative");
  return undefined;
}

/** Net benefit for each unit of cost, by the definition chosen. */
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

/** (B − C) / C. */
export function totalRoi({ benefits, costs }: Case): number | Fault<NoReturn> {
  return perCost(sum(benefits), total(costs));
}

/** (PV B − PV C) / PV C. */
export function discountedRoi({ benefits, costs, rate }: Case & { readonly rate: number }): number | Fault<NoReturn> {
  return perCost(presentValue(benefits, rate), total(discounted(costs, rate)));
}

function perCost(benefit: number, cost: number): number | Fault<NoReturn> {
  return positiveCosts(cost) ?? finite(total([benefit, -cost]) / cost);
}

/** Mean net benefit of periods 1…n over the net outlay at time zero, C₀ − B₀. */
export function annualRoi({ benefits, costs }: Case): number | Fault<NoReturn | "noOutlay" | "onlyTimeZero"> {
  const refused = positiveCosts(total(costs));
  if (refused) return refused;
  const outlay = total([first(costs), -first(benefits)]);
  if (outlay <= 0) return fault("noOutlay");
  const periods = costs.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  return finite(total([sum(benefits.slice(1)), -sum(costs.slice(1))]) / periods / outlay);
}

/** (1 + total)^(1/n) − 1, n the periods after time zero. */
export function annualisedRoi(given: Case): number | Fault<NoReturn | "onlyTimeZero" | "lostMoreThanEverything"> {
  const ratio = totalRoi(given);
  if (typeof ratio !== "number") return ratio;
  const periods = given.costs.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  if (ratio < -1) return fault("lostMoreThanEverything");
  return (1 + ratio) ** (1 / periods) - 1;
}

/** A rise in revenue seen as the return on what was spent for it. */
export interface Uplift {
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** All costs, the investment included. */
  readonly costs: Series;
  /** What is left of each unit of revenue. */
  readonly margin: number;
  /** The part of the costs to divide by; all of them if left out. */
  readonly investment?: number | undefined;
}

/** (margin × (after − before) − costs) / investment. */
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
  return finite(total([margin * (revenueAfter - revenueBefore), -cost]) / invested);
}

function first(amounts: Series): number {
  return amounts[0] ?? 0;
}
