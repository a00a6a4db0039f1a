import { fault, finite, type Fault } from "../fault";
import { discounted, presentValue } from "./presentValue";
import { total, type Series } from "../numbers/series";

/**
 * PV / Σ (1 + rate)^(−k), k = 1…n: the equal amount at the end of each period with the same present value
 * @param amounts money per period from t = 0, any sign; rate per period, 0.08 = 8%
 * @returns money per period, or onlyTimeZero | tooLarge
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 6, equivalent annual cash flow. It compares
 * alternatives of unequal lives only if each is renewed on like terms. Agrees with Excel's PMT.
 */
export function annualEquivalent({
  amounts,
  rate,
}: {
  readonly amounts: Series;
  readonly rate: number;
}): number | Fault<"onlyTimeZero" | "tooLarge"> {
  const periods = amounts.length - 1;
  if (periods === 0) return fault("onlyTimeZero");
  const perPeriod = presentValue(
    Array.from({ length: periods }, () => 1),
    rate,
    "end",
  );
  return finite(total(discounted(amounts, rate)) / perPeriod);
}
