import { onScale } from "../customers/scale";
import { fault, isFault, type Fault } from "../fault";
import type { Lines } from "../numbers/lines";
import { over } from "../numbers/quotient";
import { sum } from "../numbers/series";
import { belowZero, weighted, type NotWeighted } from "../numbers/weighted";

/**
 * Σ score × weight / Σ weight
 * @param scores points 0…100, in one row or column; weights not negative, as many cells, equal if absent
 * @returns points 0…100, or offScale | belowZero | oneLineExpected | cellsDiffer | weightsAreZero | tooLarge
 * Source: weighted mean; CRMSUCCESS in the catalogue names technology, culture, data mining and social CRM as the parts.
 */
export function success(given: {
  readonly scores: Lines;
  readonly weights?: Lines | undefined;
}): number | Fault<NotWeighted | "offScale" | "belowZero" | "weightsAreZero"> {
  const { scores, weights = scores.map((row) => row.map(() => 1)) } = given;
  const refused = onScale("scores", scores, { from: 0, to: 100 });
  if (isFault(refused)) return refused;
  const points = belowZero("weights", weights) ?? weighted({ parameter: "scores", lines: scores }, weights);
  if (isFault(points)) return points;
  const weight = sum(weights.flat());
  return weight === 0 ? fault("weightsAreZero") : over(points, weight);
}
