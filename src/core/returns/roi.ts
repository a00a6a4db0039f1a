import { fault, finite, type Fault } from "../fault";
import { discounted, presentValue } from "./presentValue";
import { sum, total, type Case, type Series } from "../numbers/series";

export type RoiMethod = "total" | "discounted" | "annual" | "annualised";

/** Costs are entered as positive numbers: a total below zero has its sign the wrong way round. */
export function positiveCosts(cost: number): Fault | undefined {
  if (cost === 0) return fault("div0", "costsAreZero");
  if (cost < 0) return fault("value", "costsAreNegative");
  return undefined;
}

/** Net benefit for each unit of cost, by the definition chosen. */
export function roi(given: Case & { readonly method: RoiMethod; readonly rate?: number | undefined }): number | Fault {
  const { benefits, costs, method, rate } = given;
  switch (method) {
    case "total":
      return perCost(sum(benefits), total(costs));
    case "discounted":
      if (rate === undefined) return fault("value", "rateNeeded");
      return perCost(presentValue(benefits, rate), total(discounted(costs, rate)));
    case "annual":
      return annual(given);
    case "annualised":
      return annualised(given);
  }
}

/** (B − C) / C. */
function perCost(benefit: number, cost: number): number | Fault {
  return positiveCosts(cost) ?? finite(total([benefit, -cost]) / cost);
}

/** Mean net benefit of periods 1…n over the net outlay at time zero, C₀ − B₀. */
function annual({ benefits, costs }: Case): number | Fault {
  const refused = positiveCosts(total(costs));
  if (refused) return refused;
  const outlay = total([first(costs), -first(benefits)]);
  if (outlay <= 0) return fault("div0", "noOutlay");
  const periods = costs.length - 1;
  if (periods === 0) return fault("div0", "onlyTimeZero");
  return finite(total([sum(benefits.slice(1)), -sum(costs.slice(1))]) / periods / outlay);
}

/** (1 + total)^(1/n) − 1, n the periods after time zero. */
function annualised({ benefits, costs }: Case): number | Fault {
  const ratio = perCost(sum(benefits), total(costs));
  if (typeof ratio !== "number") return ratio;
  const periods = costs.length - 1;
  if (periods === 0) return fault("div0", "onlyTimeZero");
  if (ratio < -1) return fault("num", "lostMoreThanEverything");
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
export function upliftRoi({ revenueBefore, revenueAfter, costs, margin, investment }: Uplift): number | Fault {
  const cost = total(costs);
  const refused = positiveCosts(cost);
  if (refused) return refused;
  const invested = investment ?? cost;
  if (invested > cost) return fault("value", "investmentAboveCosts");
  return finite(total([margin * (revenueAfter - revenueBefore), -cost]) / invested);
}

function first(amounts: Series): number {
  return amounts[0] ?? 0;
}
