/** A sum and what its roundings lost, so that sums of parts add up to the sum of the whole. */
export interface Compensated {
  plain: number;
  lost: number;
}

/** A sum of nothing, to which `addTo` adds. Source: the convention of `Compensated`. */
export const noSum = (): Compensated => ({ plain: 0, lost: 0 });

/** Adds a value. Source: Neumaier (1974), ZAMM 54, 39–51, improved Kahan sum. */
export function addTo(sum: Compensated, value: number): void {
  const { plain } = sum;
  const next = plain + value;
  sum.lost += Math.abs(plain) >= Math.abs(value) ? plain - next + value : value - next + plain;
  sum.plain = next;
}

/** Adds the sum of other values: the order and the grouping of such additions change the result by about ε², not by ε. */
export function mergeSum(into: Compensated, from: Compensated): void {
  addTo(into, from.plain);
  into.lost += from.lost;
}

/**
 * Σ of what was added, with what rounding lost
 * @returns ±Infinity or NaN where the sum leaves the range of doubles; callers pass it to `finite`
 * Source: Neumaier (1974), ZAMM 54, 39–51.
 */
export function totalOf({ plain, lost }: Compensated): number {
  // An overflow makes the compensation NaN; the plain sum keeps the sign of the infinity.
  return Number.isFinite(plain) ? plain + lost : plain;
}
