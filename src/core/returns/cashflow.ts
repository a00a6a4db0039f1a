import { discounted } from "./presentValue";
import { cumulative, net, type Case } from "../numbers/series";
import { finite, type Fault } from "../fault";

export interface CashflowRow {
  readonly period: number;
  readonly benefits: number;
  readonly costs: number;
  readonly net: number | Fault;
  readonly cumulative: number | Fault;
  readonly discounted: number | Fault;
  readonly discountedCumulative: number | Fault;
}

/** The flows period by period; without a rate the discounted columns equal the plain ones. */
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
    benefits: given.benefits[t] ?? 0,
    costs: given.costs[t] ?? 0,
    net: finite(flow),
    cumulative: finite(running[t] ?? 0),
    discounted: finite(present[t] ?? 0),
    discountedCumulative: finite(presentRunning[t] ?? 0),
  }));
}
