/** Present values of dated flows and their first two moments of time. */
import type { Series } from "../../numbers/series";

/** Σ present value × waitᵏ for k = 0, 1, 2; a wait is the distance in time from the flow at the origin. */
export interface TimeMoments {
  readonly value: number;
  readonly moment: number;
  readonly square: number;
}

/** The flows `from` ≤ index < `end`, valued at the time of the flow `origin`. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly origin: number;
}

/** Moments with the present values amount × e^(−fall × wait). Days are whole numbers in ascending order. */
export function weigh(amounts: Series, days: ArrayLike<number>, stretch: Stretch, fall: number): TimeMoments {
  const { from, end, origin } = stretch;
  const longest = (days[end - 1] as number) - (days[from] as number);
  if (longest < daysInTable * (end - from - daysInTable)) return weighByTable(amounts, days, stretch, fall);
  const start = days[origin] as number;
  let value = 0;
  let moment = 0;
  let square = 0;
  for (let i = from; i < end; i++) {
    const wait = Math.abs((days[i] as number) - start);
    const present = (amounts[i] as number) * Math.exp(-fall * wait);
    const waited = wait * present;
    value += present;
    moment += waited;
    square += wait * waited;
  }
  return { value, moment, square };
}

/** Long series look e^(−fall × wait) up in two tables: one for multiples of 64 days and one for the remaining days. */
const bits = 6;
const daysInTable = 1 << bits;
const ofDays = new Float64Array(daysInTable);
let ofMore = new Float64Array(2 * daysInTable);

/** A separate loop, because a branch in each step would take as long as the step. */
function weighByTable(
  amounts: Series,
  days: ArrayLike<number>,
  { from, end, origin }: Stretch,
  fall: number,
): TimeMoments {
  tabulate(fall, (days[end - 1] as number) - (days[from] as number));
  const start = days[origin] as number;
  const more = ofMore;
  let value = 0;
  let moment = 0;
  let square = 0;
  for (let i = from; i < end; i++) {
    const wait = Math.abs((days[i] as number) - start);
    const weight = (ofDays[wait & (daysInTable - 1)] as number) * (more[wait >> bits] as number);
    const present = (amounts[i] as number) * weight;
    const waited = wait * present;
    value += present;
    moment += waited;
    square += wait * waited;
  }
  return { value, moment, square };
}

function tabulate(u: number, longest: number): void {
  const count = (longest >> bits) + 1;
  if (count > ofMore.length) ofMore = new Float64Array(2 * count);
  powers(ofDays, daysInTable, u);
  powers(ofMore, count, u * daysInTable);
}

/** table[k] = e^(−u k) for k < count, mostly as a product of two entries to save calls of exp. */
function powers(table: Float64Array, count: number, u: number): void {
  for (let k = 0; k < count; k++) {
    const low = k & 7;
    table[k] = k === low || low === 0 ? Math.exp(-u * k) : (table[k - low] as number) * (table[low] as number);
  }
}
