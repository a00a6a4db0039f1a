import { fault, finite, type Fault } from "../fault";
import { sum } from "../numbers/series";

/** People × hours × weeks × loaded hourly cost × the share of freed time that becomes work. */
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

/** A benefit × (1 − risk), a cost × (1 + risk). */
export function riskAdjusted(given: {
  readonly amount: number;
  readonly risk: number;
  readonly kind: "benefit" | "cost";
}): number | Fault<"tooLarge"> {
  const { amount, risk, kind } = given;
  return finite(amount * (kind === "benefit" ? 1 - risk : 1 + risk));
}

/** The mean of three points a ≤ m ≤ b: triangular (a + m + b) / 3, PERT (a + 4m + b) / 6. */
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
