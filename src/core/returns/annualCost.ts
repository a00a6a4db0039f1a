import { fault, finite, type Fault } from "../fault";
import { discounted, presentValue } from "./presentValue";
import { total, type Series } from "../numbers/series";

type NoAnnualCost = "onlyTimeZero" | "costsAreNegative" | "tooLarge";

/** PV C / Σ (1 + r)^(−k), k = 1…n: the equal amount at the end of each period that costs as much. */
export function annualCost({
  costs,
  rate,
}: {
  readonly costs: Series;
  readonly rate: number;
}): number | Fault<NoAnnualCost> {
  const periods = costs.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  const cost = total(discounted(costs, rate));
  if (cost < 0) return fault("costsAreNegative");
  return finite(
    cost /
      presentValue(
        Array.from({ length: periods }, () => 1),
        rate,
        "end",
      ),
  );
}
