import { fault, finite, type Fault } from "../fault";
import { quotient, type NoQuotient } from "../numbers/quotient";
import { total } from "../numbers/series";

export interface Lifetime {
  /** Of one customer and period. */
  readonly margin: number;
  /** The share of customers kept from one period to the next. */
  readonly retention: number;
  readonly rate: number;
  readonly acquisitionCost?: number | undefined;
  /** When the first margin comes: one period from now, of those who stay; or now. */
  readonly timing: "end" | "start";
  readonly growth?: number | undefined;
}

/**
 * The margins of an endless life in today's money, less the cost of acquisition. `end`, Σ m (1 + g)^(t − 1) rᵗ / (1 + d)ᵗ
 * from t = 1: m r / (1 + d − r (1 + g)). `start`, Σ m (1 + g)ᵗ rᵗ / (1 + d)ᵗ from t = 0: m (1 + d) / (1 + d − r (1 + g)).
 */
export function lifetimeValue(given: Lifetime): number | Fault<"lifetimeEndless" | "tooLarge"> {
  const { margin, retention, rate, acquisitionCost = 0, timing, growth = 0 } = given;
  const fading = total([1, rate, -retention * (1 + growth)]);
  if (fading <= 0) return fault("lifetimeEndless");
  const value = (margin * (timing === "end" ? retention : 1 + rate)) / fading;
  return finite(total([value, -acquisitionCost]));
}

/** clv / cac. */
export function lifetimeToAcquisition({
  clv,
  cac,
}: {
  readonly clv: number;
  readonly cac: number;
}): number | Fault<NoQuotient> {
  return quotient(clv, cac, "cac");
}
