import { fault, type Fault } from "../fault";
import { discounted } from "./presentValue";
import { cumulative, net, residue, withoutResidue, type Case, type Series } from "../numbers/series";

export type NoPayback = "tooLarge" | "neverPaidBack" | "paidBackThenLost";

/**
 * The earliest time after which Σ netₜ / (1 + rate)ᵗ stays ≥ 0, linear within the period in which the total turns
 * @param benefits, costs money per period from t = 0, equally long; costs positive
 * @param rate per period, 0.08 = 8%; without it, undiscounted
 * @returns periods from t = 0, not negative, or neverPaidBack | paidBackThenLost | tooLarge
 * Source: Ross, Westerfield & Jaffe, Corporate Finance, and Brigham & Ehrhardt, Financial Management, on (discounted) payback.
 */
export function payback({
  rate = 0,
  ...given
}: Case & { readonly rate?: number | undefined }): number | Fault<NoPayback> {
  const flows = discounted(net(given), rate);
  const running = runningTotals(flows);
  if (!running.every(Number.isFinite)) return fault("tooLarge");
  const below = lastIndex(running, (total) => total < 0);
  if (below === -1) return 0;
  if (below === running.length - 1) return notPaidBack(running);
  const shortfall = -at(running, below);
  return below + shortfall / (at(running, below + 1) + shortfall);
}

function notPaidBack(running: Series): Fault<"neverPaidBack" | "paidBackThenLost"> {
  const regained = lastIndex(running, (total) => total >= 0);
  // A total that was 0 and never above it before it fell is a late start, not a payback.
  const wasAhead = running.slice(0, regained + 1).some((total) => total !== 0);
  if (regained < 1 || !wasAhead) return fault("neverPaidBack", { periods: running.length - 1 });
  const start = lastIndex(running.slice(0, regained), (total) => total < 0);
  // A total that was never negative before it fell for good was paid back at time 0.
  const paid = start === -1 ? 0 : start - at(running, start) / (at(running, start + 1) - at(running, start));
  return fault("paidBackThenLost", { paid, lost: regained + 1 });
}

/** Running totals in which a value that is only rounding (0.1 + 0.2 − 0.3) is 0. */
function runningTotals(flows: Series): Series {
  // Each size is scaled before it is added, because the sizes of large amounts that cancel may add up to infinity.
  const residues = cumulative(flows.map((flow) => residue(flow)));
  return cumulative(flows).map((total, t) => withoutResidue(total, at(residues, t)));
}

/** Like findLastIndex, which is missing in the older runtimes that Excel uses. */
function lastIndex(amounts: Series, holds: (amount: number) => boolean): number {
  for (let i = amounts.length - 1; i >= 0; i--) if (holds(at(amounts, i))) return i;
  return -1;
}

function at(amounts: Series, index: number): number {
  return amounts[index] ?? 0;
}
