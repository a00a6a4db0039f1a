import { fault, type Fault } from "../fault";
import { annualEquivalent } from "./annualEquivalent";
import { discounted } from "./presentValue";
import { total, type Series } from "../numbers/series";

type NoAnnualCost = "onlyTimeZero" | "costsAreNegative" | "tooLarge";

/**
 * PV C / Σ (1 + rate)^(−k), k = 1…n: the equal amount at the end of each period with the same present value
 * @param costs money per period from t = 0, positive; rate per period, 0.08 = 8%
 * @returns money per period, or onlyTimeZero | costsAreNegative | tooLarge
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 6, equivalent annual cash flow.
 * Agrees with Excel's PMT.
 */
export function annualCost({
  costs,
  rate,
}: {
  readonly costs: Series;
  readonly rate: number;
}): number | Fault<NoAnnualCost> {
  if (costs.length === 1) return fault("onlyTimeZero");
  if (total(discounted(costs, rate)) < 0) return fault("costsAreNegative");
  return annualEquivalent({ amounts: costs, rate });
}
