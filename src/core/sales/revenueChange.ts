/** Won and lost deals of a time, and the money of those won. */
export interface ClosedDeals {
  readonly won: number;
  /** Undefined where the data don't say which deals are lost. */
  readonly lost: number | undefined;
  readonly revenue: number;
}

/** Money by cause. `moreDeals` and `dealSize` add up to the whole change; `winRate` is a part of `moreDeals`. */
export interface RevenueChange {
  readonly moreDeals: number;
  /** Undefined where lost deals aren't known. */
  readonly winRate: number | undefined;
  readonly dealSize: number;
}

/**
 * R₁ − R₀ = (W₁ − W₀) · A₀ + W₁ · (A₁ − A₀), and of the first part N₁ · (w₁ − w₀) · A₀ is due to the win rate, with W deals won,
 * N = won + lost, w = W / N, A = R / W
 * @param before, after of equally long times, revenue in money of one currency
 * @returns money of the whole time. Without a deal won before, there is no average to compare with: the whole change is `moreDeals`
 * Source: sales-volume and sales-price variance, Horngren, Datar & Rajan, Cost Accounting, 15th ed., ch. 7 and 14: quantities at
 * the old price, prices at the new quantity.
 */
export function revenueChange(before: ClosedDeals, after: ClosedDeals): RevenueChange {
  const isKnown = before.lost !== undefined && after.lost !== undefined;
  if (before.won === 0) {
    return { moreDeals: after.revenue - before.revenue, winRate: isKnown ? 0 : undefined, dealSize: 0 };
  }
  const average = before.revenue / before.won;
  const moreDeals = (after.won - before.won) * average;
  const dealSize = after.revenue - after.won * average;
  if (before.lost === undefined || after.lost === undefined) return { moreDeals, winRate: undefined, dealSize };
  const rate = before.won / (before.won + before.lost);
  return { moreDeals, winRate: (after.won - (after.won + after.lost) * rate) * average, dealSize };
}
