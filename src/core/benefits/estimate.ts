import { fault, finite, type Fault } from "../fault";
import { sum } from "../numbers/series";

/**
 * Saving = people × hours × weeks × hourly cost × conversion
 * @param people count; hoursPerWeek hours saved per person and week; weeks per year
 * @param hourlyCost money per hour, fully loaded; conversion share of the freed time that becomes work, 0…1
 * @returns money per year, positive, or tooLarge
 * Source: Forrester, Total Economic Impact: hours × fully burdened cost × productivity conversion.
 */
export function adminTime(given: {
  readonly people: number;
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly hourlyCost: number;
  readonly conversion: number;
}): number | Fault<"tooLarge"> {
  const { people, hoursPerWeek, weeks, hourlyCost, conversion } = given;
  return finite(people * hoursPerWeek * weeks * hourlyCost * conversion);
}

/**
 * Benefit × (1 − risk), cost × (1 + risk)
 * @param amount money, positive for benefits and for costs; risk a share, 0…1
 * @returns money, or tooLarge
 * Source: Forrester, Total Economic Impact: benefits are adjusted downward, costs upward.
 */
export function riskAdjusted(given: {
  readonly amount: number;
  readonly risk: number;
  readonly kind: "benefit" | "cost";
}): number | Fault<"tooLarge"> {
  const { amount, risk, kind } = given;
  return finite(amount * (kind === "benefit" ? 1 - risk : 1 + risk));
}

/**
 * Mean of three points a ≤ m ≤ b: triangular (a + m + b) / 3, PERT (a + 4m + b) / 6
 * @param low, likely, high in one unit, any sign
 * @returns the mean in that unit, or notRising | tooLarge
 * Source: mean of the triangular distribution; PERT: Malcolm, Roseboom, Clark & Fazar (1959), Operations Research 7,
 * 646–669.
 */
export function expected(given: {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly shape: "triangular" | "pert";
}): number | Fault<"notRising" | "tooLarge"> {
  const { low, likely, high, shape } = given;
  if (low > likely || likely > high) return fault("notRising");
  return finite(shape === "triangular" ? sum([low, likely, high]) / 3 : sum([low, 4 * likely, high]) / 6);
}
