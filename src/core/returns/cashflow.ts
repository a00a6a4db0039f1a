import { discounted } from "./presentValue";
import { cumulative, net, type Case } from "../numbers/series";
import { finite, type Fault } from "../fault";

type Flow = number | Fault<"tooLarge">;

export interface CashflowRow {
  readonly period: number;
  readonly benefits: Flow;
  readonly costs: Flow;
  readonly net: Flow;
  readonly cumulative: Flow;
  readonly discounted: Flow;
  readonly discountedCumulative: Flow;
}

/**
 * netₜ = bₜ − cₜ, discountedₜ = netₜ / (1 + rate)ᵗ, with running totals of both, t = 0, 1, …
 * @param benefits, costs money per period, equally long; costs positive
 * @param rate per period, 0.08 = 8%; without it the discounted columns equal the plain ones
 * @returns one row per period in money; each figure possibly tooLarge
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 2, for the present values.
 */
export function cashflow({
  rate = 0,
  ...given
}: Case & { readonly rate?: number | undefined }): readonly CashflowRow[] {
  const flows = net(given);
  const present = discounted(flows, rate);
  const running = cumulative(flows);
  const presentRunning = cumulative(present);
  return flows.map((flow, t) => ({
    period: t,
    benefits: finite(given.benefits[t] ?? 0),
    costs: finite(given.costs[t] ?? 0),
    net: finite(flow),
    cumulative: finite(running[t] ?? 0),
    discounted: finite(present[t] ?? 0),
    discountedCumulative: finite(presentRunning[t] ?? 0),
  }));
}
