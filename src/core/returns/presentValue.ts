import { product } from "../numbers/doubleDouble";
import { finite, type Fault } from "../fault";
import { net, sum, type Case, type Series } from "../numbers/series";

/** The time at which the amount of period t is due: `start` t; `mid` t − ½, but 0 for t = 0; `end` t + 1, as in Excel's NPV. */
export type Timing = "start" | "mid" | "end";

/**
 * amountₜ / (1 + rate)ᵗ, t = 0, 1, …; see `Timing` for other exponents
 * @param amounts money per period, any sign; ratePerPeriod above −1
 * @returns money at t = 0, by period
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 2.
 */
export function discounted(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): Series {
  const { first, second, ratio, slip } = discounting(ratePerPeriod, timing);
  let factor = first;
  let next = second;
  return amounts.map((amount, t) => {
    const present = amount === 0 ? 0 : amount * (factor + factor * t * slip);
    factor = next;
    next *= ratio;
    return present;
  });
}

/**
 * Σ amountₜ / (1 + rate)ᵗ, t = 0, 1, …; see `Timing` for other exponents
 * @param amounts money per period, any sign; ratePerPeriod above −1
 * @returns money at t = 0; may be infinite where it leaves the range of doubles, so callers pass it to `finite`
 * Source: Kahan (1965), CACM 8, 40, for the compensated sum. Four independent sums let the processor add in parallel.
 */
export function presentValue(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): number {
  if (ratePerPeriod === 0) return sum(amounts);
  const { first, second, ratio, slip } = discounting(ratePerPeriod, timing);
  const count = amounts.length;
  const square = ratio * ratio;
  const fourth = square * square;
  const slipOfFour = 4 * slip + 2 * (product(ratio, ratio).low / square) + product(square, square).low / fourth;
  let a = count > 0 ? (amounts[0] as number) * first : 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let aLost = 0;
  let bLost = 0;
  let cLost = 0;
  let dLost = 0;
  let factor = second;
  let drift = slip;
  let t = 1;
  for (; t + 3 < count; t += 4) {
    const even = factor + factor * drift;
    const odd = even * ratio;
    const aNext = (amounts[t] as number) * even - aLost;
    const bNext = (amounts[t + 1] as number) * odd - bLost;
    const cNext = (amounts[t + 2] as number) * (even * square) - cLost;
    const dNext = (amounts[t + 3] as number) * (odd * square) - dLost;
    const aAfter = a + aNext;
    const bAfter = b + bNext;
    const cAfter = c + cNext;
    const dAfter = d + dNext;
    aLost = aAfter - a - aNext;
    bLost = bAfter - b - bNext;
    cLost = cAfter - c - cNext;
    dLost = dAfter - d - dNext;
    a = aAfter;
    b = bAfter;
    c = cAfter;
    d = dAfter;
    factor *= fourth;
    drift += slipOfFour;
  }
  for (; t < count; t++) {
    const next = (amounts[t] as number) * (factor + factor * drift) - aLost;
    const after = a + next;
    aLost = after - a - next;
    a = after;
    factor *= ratio;
    drift += slip;
  }
  const value = a + b + (c + d) - (aLost + bLost + (cLost + dLost));
  // If a factor is infinite, the products are repeated one by one, because an amount of 0 must stay 0.
  return Number.isFinite(value) ? value : sum(discounted(amounts, ratePerPeriod, timing));
}

/**
 * The factors of the first two periods; from the second on each factor is the previous one times 1/(1 + r). The rounding
 * error of that ratio repeats in every period; `slip` is its relative size, which corrects the factor t periods later.
 */
function discounting(ratePerPeriod: number, timing: Timing) {
  const growth = 1 + ratePerPeriod;
  const ratio = 1 / growth;
  const second = timing === "start" ? ratio : timing === "mid" ? Math.sqrt(ratio) : ratio * ratio;
  const first = timing === "end" ? ratio : 1;
  const slip = 1 - ratio * growth - product(ratio, growth).low;
  return { first, second, ratio, slip: Number.isFinite(slip) ? slip : 0 };
}

/**
 * NPV = Σ (bₜ − cₜ) / (1 + rate)ᵗ, t = 0, 1, …
 * @param benefits, costs money per period, equally long; costs positive
 * @param rate per period, 0.08 = 8%; timing moves the amounts within or to the end of the periods, see `Timing`
 * @returns money at t = 0, or tooLarge
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 2.
 * Timing `end` is Excel's NPV; `start` is not.
 */
export function npv(
  given: Case & { readonly rate: number; readonly timing?: Timing | undefined },
): number | Fault<"tooLarge"> {
  return finite(presentValue(net(given), given.rate, given.timing));
}
