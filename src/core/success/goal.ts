import { fault, type Fault } from "../fault";
import { over, share, type NoShare } from "../numbers/quotient";
import { total } from "../numbers/series";

/**
 * (actual − baseline) / (target − baseline), for goals above or below the baseline
 * @param baseline, target, actual in one unit
 * @returns ratio: 0 at the baseline, 1 at the target, negative in the wrong direction; or targetIsBaseline | tooLarge
 * Source: attainment of a goal, the definition of CRMGOAL in the catalogue.
 */
export function goalReached(given: {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
}): number | Fault<"targetIsBaseline" | "tooLarge"> {
  const { baseline, target, actual } = given;
  const way = total([target, -baseline]);
  if (way === 0) return fault("targetIsBaseline");
  return over(total([actual, -baseline]), way);
}

/**
 * active / licensed
 * @param active, licensed counts of users, not negative
 * @returns ratio 0…1, or moreThanWhole | isZero
 * Source: user adoption rate as CRM vendors report it: active users over licensed users.
 */
export function adoption({
  active,
  licensed,
}: {
  readonly active: number;
  readonly licensed: number;
}): number | Fault<NoShare> {
  return share({ parameter: "active", value: active }, { parameter: "licensed", value: licensed });
}
