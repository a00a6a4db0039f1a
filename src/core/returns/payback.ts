import { fault, type Fault } from "../fault";
import { discounted } from "./presentValue";
import { cumulative, net, type Case, type Series } from "../numbers/series";

/**
 * Periods until the cumulative net stays at or above zero, straight-line within the period in which it gets there.
 * A cumulative net that regains and loses zero again counts from its last return.
 */
export function payback({ rate = 0, ...given }: Case & { readonly rate?: number | undefined }): number | Fault {
  const flows = discounted(net(given), rate);
  const running = withoutResidue(flows);
  if (!running.every(Number.isFinite)) return fault("num", "tooLarge");
  const below = lastIndex(running, (total) => total < 0);
  if (below === -1) return 0;
  if (below === running.length - 1) return notPaidBack(running);
  const shortfall = -at(running, below);
  return below + shortfall / (at(running, below + 1) + shortfall);
}

function notPaidBack(running: Series): Fault {
  const regained = lastIndex(running, (total) => total >= 0);
  // Only ever at zero before it sank: that is a late start and no payback.
  const wasAhead = running.slice(0, regained + 1).some((total) => total !== 0);
  if (regained < 1 || !wasAhead) return fault("na", "neverPaidBack", { periods: running.length - 1 });
  const start = lastIndex(running.slice(0, regained), (total) => total < 0);
  // Never in debt before it sank for good: it was paid back from the outset.
  const paid = start === -1 ? 0 : start - at(running, start) / (at(running, start + 1) - at(running, start));
  return fault("na", "paidBackThenLost", { paid, lost: regained + 1 });
}

/** Running totals in which what rounding leaves of an exact zero (0.1 + 0.2 − 0.3) is zero. */
function withoutResidue(flows: Series): Series {
  const size = cumulative(flows.map(Math.abs));
  return cumulative(flows).map((total, t) => (Math.abs(total) <= 4 * Number.EPSILON * at(size, t) ? 0 : total));
}

/** The last index at which it holds, or −1. (findLastIndex is younger than the runtimes Excel brings.) */
function lastIndex(amounts: Series, holds: (amount: number) => boolean): number {
  for (let i = amounts.length - 1; i >= 0; i--) if (holds(at(amounts, i))) return i;
  return -1;
}

function at(amounts: Series, index: number): number {
  return amounts[index] ?? 0;
}
