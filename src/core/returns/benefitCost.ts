import { fault, type Fault } from "../fault";
import { over } from "../numbers/quotient";
import { discounted, presentValue } from "./presentValue";
import { positiveCosts, type NoReturn } from "./roi";
import { net, total, type Case } from "../numbers/series";

type Discounted = Case & { readonly rate?: number | undefined };

/**
 * PV B / PV C
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%; without it, undiscounted
 * @returns ratio, 1 at break-even, or costsAreZero | costsAreNegative | tooLarge
 * Source: Boardman, Greenberg, Vining & Weimer, Cost-Benefit Analysis: Concepts and Practice.
 */
export function benefitCostRatio({ benefits, costs, rate = 0 }: Discounted): number | Fault<NoReturn> {
  const cost = total(discounted(costs, rate));
  return positiveCosts(cost) ?? over(presentValue(benefits, rate), cost);
}

type NoBreakEven = "costsAreNegative" | "benefitsAreZero" | "benefitsAreNegative" | "tooLarge";

/**
 * PV C / PV B: the share of the planned benefits at which NPV = 0
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%; without it, undiscounted
 * @returns ratio, below 1 where the plan pays, or costsAreNegative | benefitsAreZero | benefitsAreNegative | tooLarge
 * Source: the reciprocal of the benefit-cost ratio.
 */
export function breakEvenShare({ benefits, costs, rate = 0 }: Discounted): number | Fault<NoBreakEven> {
  const cost = total(discounted(costs, rate));
  if (cost < 0) return fault("costsAreNegative");
  const benefit = total(discounted(benefits, rate));
  if (benefit === 0) return fault("benefitsAreZero");
  if (benefit < 0) return fault("benefitsAreNegative");
  return over(cost, benefit);
}

/**
 * Σ netₜ / (1 + rate)ᵗ, t = 1…n, over the net outlay C₀ − B₀ at time zero
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%
 * @returns ratio, 1 where NPV = 0, or noOutlay | tooLarge
 * Source: Ross, Westerfield & Jaffe, Corporate Finance, chapter on net present value and other investment rules.
 */
export function profitabilityIndex(given: Case & { readonly rate: number }): number | Fault<"noOutlay" | "tooLarge"> {
  const [, ...later] = net(given);
  const outlay = total([given.costs[0] ?? 0, -(given.benefits[0] ?? 0)]);
  if (outlay <= 0) return fault("noOutlay");
  return over(presentValue([0, ...later], given.rate), outlay);
}
