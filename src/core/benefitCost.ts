import { fault, finite, type Fault } from "./fault";
import { presentValue } from "./presentValue";
import { positiveCosts } from "./roi";
import { net, type Case } from "./series";

type Discounted = Case & { readonly rate?: number | undefined };

/** PV B / PV C; without a rate, undiscounted. */
export function benefitCostRatio({ benefits, costs, rate = 0 }: Discounted): number | Fault {
  const cost = presentValue(costs, rate);
  return positiveCosts(cost) ?? finite(presentValue(benefits, rate) / cost);
}

/** PV C / PV B: the share of the planned benefits at which NPV is 0. */
export function breakEvenShare({ benefits, costs, rate = 0 }: Discounted): number | Fault {
  const cost = presentValue(costs, rate);
  if (cost < 0) return fault("value", "costsAreNegative");
  const benefit = presentValue(benefits, rate);
  if (benefit === 0) return fault("div0", "benefitsAreZero");
  if (benefit < 0) return fault("num", "benefitsAreNegative");
  return finite(cost / benefit);
}

/** PV of the net flows after time zero over the net outlay at time zero, C₀ − B₀. */
export function profitabilityIndex(given: Case & { readonly rate: number }): number | Fault {
  const [first = 0, ...later] = net(given);
  const outlay = -first;
  if (outlay <= 0) return fault("div0", "noOutlay");
  return finite(presentValue([0, ...later], given.rate) / outlay);
}
