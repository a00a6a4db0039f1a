import { finite, type Fault } from "./fault";
import { net, sum, type Case, type Series } from "./series";

/** When the amount of period t falls: `start` at t; `mid` at t − ½, time zero kept at 0; `end` at t + 1, as Excel's NPV. */
export type Timing = "start" | "mid" | "end";

/** Each amount over (1 + r)^t. */
export function discounted(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): Series {
  const { factors, ratio, slip } = discounting(ratePerPeriod, timing);
  let [factor, next] = factors;
  return amounts.map((amount, t) => {
    const present = amount === 0 ? 0 : amount * (factor + factor * t * slip);
    factor = next;
    next *= ratio;
    return present;
  });
}

/** Σ amount_t / (1 + r)^t, compensated as in `sum`. May be infinite where it leaves the range of doubles. */
export function presentValue(amounts: Series, ratePerPeriod: number, timing: Timing = "start"): number {
  const { factors, ratio, slip } = discounting(ratePerPeriod, timing);
  const count = amounts.length;
  const square = ratio * ratio;
  const fourth = square * square;
  const slipOfFour = 4 * slip + 2 * (lostBy(ratio, ratio) / square) + lostBy(square, square) / fourth;
  let total = count > 0 ? (amounts[0] as number) * factors[0] : 0;
  let other = 0;
  let lost = 0;
  let t = 1;
  let factor = factors[1];
  // Four periods at a time, added up in two sums: they don't wait for one another.
  if (Number.isFinite(slipOfFour)) {
    let drift = slip;
    for (; t + 3 < count && factor < safe; t += 4) {
      const first = factor + factor * drift;
      const second = first * ratio;
      const a = (amounts[t] as number) * first;
      const b = (amounts[t + 1] as number) * second;
      const c = (amounts[t + 2] as number) * (first * square);
      const d = (amounts[t + 3] as number) * (second * square);
      const withA = total + a;
      const addedA = withA - total;
      const withB = other + b;
      const addedB = withB - other;
      const withC = withA + c;
      const addedC = withC - withA;
      const withD = withB + d;
      const addedD = withD - withB;
      lost +=
        total -
        (withA - addedA) +
        (a - addedA) +
        (withA - (withC - addedC) + (c - addedC)) +
        (other - (withB - addedB) + (b - addedB) + (withB - (withD - addedD) + (d - addedD)));
      total = withC;
      other = withD;
      factor *= fourth;
      drift += slipOfFour;
    }
  }
  for (; t < count; t++) {
    const amount = amounts[t] as number;
    const present = amount === 0 ? 0 : amount * (factor + factor * t * slip);
    factor *= ratio;
    const after = total + present;
    const added = after - total;
    lost += total - (after - added) + (present - added);
    total = after;
  }
  return Number.isFinite(total + other) ? sum([total, other, lost]) : total + other;
}

/** A factor that leaves room for three more periods, at any rate above −100 %. */
const safe = 1e150;

/**
 * The factors of the first two periods; from the second on each is the one before times the ratio 1/(1 + r), which is off by
 * its own rounding, the same in every period. `slip` is by how much of it, so that a factor t periods on can be put right.
 */
function discounting(ratePerPeriod: number, timing: Timing) {
  const growth = 1 + ratePerPeriod;
  const ratio = 1 / growth;
  const second = timing === "start" ? ratio : timing === "mid" ? Math.sqrt(ratio) : ratio * ratio;
  const factors: readonly [number, number] = [timing === "end" ? ratio : 1, second];
  const slip = 1 - ratio * growth - lostBy(ratio, growth);
  return { factors, ratio, slip: Number.isFinite(slip) ? slip : 0 };
}

/** What rounding takes off a product, exactly (Dekker). */
function lostBy(a: number, b: number): number {
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aHigh * bHigh - a * b + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper 26 bits (Veltkamp). */
function upperHalf(value: number): number {
  const spread = 134_217_729 * value;
  return spread - (spread - value);
}

/** Σ net_t / (1 + r)^t. */
export function npv(given: Case & { readonly rate: number; readonly timing?: Timing | undefined }): number | Fault {
  return finite(presentValue(net(given), given.rate, given.timing));
}
