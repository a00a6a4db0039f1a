import { finite, type Fault } from "./fault";
import { net, sum, type Case, type Series } from "./series";

/** When the amount of period t falls: `start` at t; `mid` at t − ½, time zero kept at 0; `end` at t + 1, as Excel's NPV. */
export type Timing = "start" | "mid" | "end";

const time: Record<Timing, (period: number) => number> = {
  start: (t) => t,
  mid: (t) => (t === 0 ? 0 : t - 0.5),
  end: (t) => t + 1,
};

/** Each amount over (1 + r)^t. */
export function discounted(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): Series {
  return amounts.map((amount, t) => (amount === 0 ? 0 : amount / (1 + ratePerPeriod) ** time[timing](t)));
}

/** Σ amount_t / (1 + r)^t. May be infinite where the sum leaves the range of doubles. */
export function presentValue(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): number {
  return sum(discounted(amounts, ratePerPeriod, timing));
}

/** Σ net_t / (1 + r)^t. */
export function npv(given: Case & { readonly rate: number; readonly timing?: Timing | undefined }): number | Fault {
  return finite(presentValue(net(given), given.rate, given.timing));
}
