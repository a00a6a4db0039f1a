import { fault, finite, type Fault } from "../fault";
import { quotient, type NoQuotient } from "../numbers/quotient";
import { total } from "../numbers/series";

export interface Lifetime {
  /** Margin per customer and period. */
  readonly margin: number;
  /** The share of customers kept from one period to the next. */
  readonly retention: number;
  readonly rate: number;
  readonly acquisitionCost?: number | undefined;
  /** `end`: the first margin comes after one period, from customers who stay. `start`: it comes now, from all. */
  readonly timing: "end" | "start";
  readonly growth?: number | undefined;
}

/**
 * `end`: Σ m (1 + g)^(t − 1) rᵗ / (1 + d)ᵗ − AC, t = 1, 2, … = m r / (1 + d − r (1 + g)) − AC
 * `start`: Σ m (1 + g)ᵗ rᵗ / (1 + d)ᵗ − AC, t = 0, 1, … = m (1 + d) / (1 + d − r (1 + g)) − AC
 * @param margin m, money per customer and period; retention r, share per period 0…1
 * @param rate d and growth g per period, 0.08 = 8%; acquisitionCost AC, money, positive
 * @returns money at t = 0, or lifetimeEndless | tooLarge
 * Source: Gupta & Lehmann (2005), Managing Customers as Investments.
 */
export function lifetimeValue(given: Lifetime): number | Fault<"lifetimeEndless" | "tooLarge"> {
  const { margin, retention, rate, acquisitionCost = 0, timing, growth = 0 } = given;
  const fading = total([1, rate, -retention * (1 + growth)]);
  if (fading <= 0) return fault("lifetimeEndless");
  const value = (margin * (timing === "end" ? retention : 1 + rate)) / fading;
  return finite(total([value, -acquisitionCost]));
}

/**
 * CLV / CAC
 * @param clv, cac money per customer, cac positive
 * @returns ratio, or isZero | tooLarge
 * Source: the LTV to CAC ratio of subscription companies; no standard defines it.
 */
export function lifetimeToAcquisition({
  clv,
  cac,
}: {
  readonly clv: number;
  readonly cac: number;
}): number | Fault<NoQuotient> {
  return quotient(clv, cac, "cac");
}
