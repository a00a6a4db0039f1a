import { addTo, noSum, totalOf } from "./compensated";

/** One amount per period; the first is time zero. */
export type Series = readonly number[];

/** Benefits and costs by period, both entered as positive numbers and equally long. */
export interface Case {
  readonly benefits: Series;
  readonly costs: Series;
}

/**
 * Σ amounts, compensated, so that a million cents add up to the cent
 * @param amounts in one unit, any sign
 * @returns the sum, ±Infinity or NaN where the amounts or their sum leave the range of doubles; callers pass it to `finite`
 * Source: Neumaier (1974), ZAMM 54, 39–51, improved Kahan sum; the error term by Knuth's two-sum, which needs no comparison.
 */
export function sum(amounts: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const next = total + amount;
    const added = next - total;
    lost += total - (next - added) + (amount - added);
    total = next;
  }
  // An overflow makes the compensation NaN; the plain total keeps the sign of the infinity.
  return Number.isFinite(total) ? total + lost : total;
}

/**
 * Σ amounts as `sum`, but a result that is only rounding is 0, as in 0.1 + 0.2 − 0.3
 * @param amounts in one unit, any sign
 * Source: as for `sum`.
 */
export function total(amounts: ArrayLike<number>): number {
  // Each size is scaled before it is added, because the sizes of large amounts that cancel may add up to infinity.
  let size = 0;
  for (let i = 0; i < amounts.length; i++) size += residue(amounts[i] as number);
  return withoutResidue(sum(amounts), size);
}

/**
 * Bounds the rounding error of a sum whose absolute values add up to `size`; a sum within the bound counts as 0, as in
 * 0.1 + 0.2 − 0.3. Typing an amount, discounting it and each addition err by up to ε/2 each; 4 ε leaves room.
 * `additions` is the number of plain (not compensated) additions.
 */
export function residue(size: number, additions = 0): number {
  return (additions + 4) * Number.EPSILON * Math.abs(size);
}

/** Replaces an amount by 0 if it lies within the rounding error `residue`; an infinite amount stays, whatever its residue. */
export function withoutResidue(amount: number, residue: number): number {
  const size = Math.abs(amount);
  return size <= residue && size < Infinity ? 0 : amount;
}

/**
 * netₜ = bₜ − cₜ, t = 0, 1, …
 * @param benefits, costs money per period, equally long; costs positive
 * @returns money per period, negative where costs are larger; a difference that is only rounding is 0
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 6, on net cash flows.
 */
export function net({ benefits, costs }: Case): Series {
  return benefits.map((benefit, t) => netOf(benefit, costs[t] ?? 0));
}

/** A difference that is only rounding is 0, because it would count as a change of sign. */
function netOf(benefit: number, cost: number): number {
  if (cost === 0) return benefit;
  return withoutResidue(benefit - cost, residue(benefit) + residue(cost));
}

/**
 * Σ amountₛ, s = 0…t, for each t
 * @param amounts money per period, any sign
 * @returns running totals, each as exact as a compensated sum from the first period
 * Source: Neumaier (1974), ZAMM 54, 39–51, improved Kahan sum.
 */
export function cumulative(amounts: Series): Series {
  const running = noSum();
  return amounts.map((amount) => {
    addTo(running, amount);
    return totalOf(running);
  });
}
