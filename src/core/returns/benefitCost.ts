import { fault, finite, type Fault } from "../fault";
import { discounted, presentValue } from "./presentValue";
import { positiveCosts, type NoReturn } from "./roi";
import { net, total, type Case } from "../numbers/series";

type Discounted = Case & { readonly rate?: number | undefined };

/** PV B / PV C; without a rate, undiscounted. */
export function benefitCostRatio({ benefits, costs, rate = 0 }: Discounted): number | Fault<NoReturn> {
  const cost = total(discounted(costs, rate));
  return positiveCosts(cost) ?? finite(presentValue(benefits, rate) / cost);
}

type NoBreakEven = "costsAreNegative" | "benefitsAreZero" | "benefitsAreNegative" | "tooLarge";

/** PV C / PV B: the share of the planned benefits at which NPV is 0. */
export function breakEvenShare({ benefits, costs, rate = 0 }: Discounted): number | Fault<NoBreakEven> {
  const cost = total(discounted(costs, rate));
  if (cost < 0) return fault("costsAreNegative");
  const benefit = total(discounted(benefits, rate));
  if (benefit === 0) return fault("benefitsAreZero");
  if (benefit < 0) return fault("benefitsAreNegative");
  return finite(cost / benefit);
}

/** PV of the net flows after time zero over the net outlay at time zero, C₀ − B₀. */
export function profitabilityIndex(given: Case & { readonly rate: number }): number | Fault<"noOutlay" | "tooLarge"> {
  const [, ...later] = net(given);
  const outlay = total([given.costs[0] ?? 0, -(given.benefits[0] ?? 0)]);
  if (outlay <= 0) return fault("noOutlay");
  return finite(presentValue([0, ...later], given.rate) / outlay);
}
