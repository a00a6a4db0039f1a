import { isFault, type Fault } from "../fault";
import type { Lines } from "../numbers/lines";
import { quotient, type NoQuotient } from "../numbers/quotient";
import { belowZero, weighted, type NotWeighted } from "../numbers/weighted";

/**
 * Σ interactions × weight / customers
 * @param interactions counts, not negative, in one row or column; weights points per interaction, as many cells, any sign
 * @param customers count
 * @returns points per customer, or belowZero | oneLineExpected | cellsDiffer | isZero | tooLarge
 * Source: the weighted count that CRM vendors call engagement score; the user chooses the weights.
 */
export function engagement(given: {
  readonly interactions: Lines;
  readonly weights: Lines;
  readonly customers: number;
}): number | Fault<NotWeighted | "belowZero" | NoQuotient> {
  const { interactions, weights, customers } = given;
  const refused = belowZero("interactions", interactions);
  if (refused) return refused;
  const points = weighted({ parameter: "interactions", lines: interactions }, weights);
  return isFault(points) ? points : quotient(points, customers, "customers");
}
