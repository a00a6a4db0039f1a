import { fault, finite, type Fault } from "./fault";
import { discounted, presentValue } from "./presentValue";
import { sum, total, type Case, type Series } from "./series";

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
  return positiveCosts(cost) ?? finite((benefit - cost) / cost);
}

/** Mean net benefit of periods 1…n over the net outlay at time zero, C₀ − B₀. */
function annual({ benefits, costs }: Case): number | Fault {
  const refused = positiveCosts(total(costs));
  if (refused) return refused;
  const outlay = total([first(costs), -first(benefits)]);
  if (outlay <= 0) return fault("div0", "noOutlay");
  const periods = costs.length - 1;
  if (periods === 0) return fault("div0", "onlyTimeZero");
  return finite((sum(benefits.slice(1)) - sum(costs.slice(1))) / periods / outlay);
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

function first(amounts: Series): number {
  return amounts[0] ?? 0;
}
