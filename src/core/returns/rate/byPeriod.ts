import type { Series } from "../../numbers/series";
import { approach, grown, isWeighable, mostSteps } from "./blocks";
import { isLast } from "./oneRoot";
import type { TimeMoments } from "./weigh";

/**
 * The rate of conventional flows one period apart; undefined for other flows and extreme amounts.
 *
 * The loops over the later block are inlined and take four flows at a time, because they dominate the time of long series
 * and a function call would cost a tenth of the time of short ones.
 */
export function ratePerPeriod(amounts: Series): number | undefined {
  const count = amounts.length;
  let turn = count;
  while (turn > 0 && amounts[turn - 1] === 0) turn--;
  const sign = (amounts[turn - 1] as number) > 0 ? 1 : -1;

  // Goes back to the start of the later block and adds up its moments at the rate 0; each step adds one period to all times.
  let value = 0;
  let moment = 0;
  let square = 0;
  for (; turn >= 4; turn -= 4) {
    const a = sign * (amounts[turn - 4] as number);
    const b = sign * (amounts[turn - 3] as number);
    const c = sign * (amounts[turn - 2] as number);
    const d = sign * (amounts[turn - 1] as number);
    if (!(a >= 0 && b >= 0 && c >= 0 && d >= 0)) break;
    square += 8 * moment + (16 * value + (b + 4 * c + 9 * d));
    moment += 4 * value + (b + 2 * c + 3 * d);
    value += a + b + (c + d);
  }
  for (; turn > 0; turn--) {
    const a = sign * (amounts[turn - 1] as number);
    if (!(a >= 0)) break;
    square += 2 * moment + value;
    moment += value;
    value += a;
  }
  value *= sign;
  moment *= sign;
  square *= sign;

  const first = startOf(amounts, turn);
  if (first === turn) return undefined;
  const rest = (count - turn) & 3;
  const waits = { between: 1, span: count - first };
  let early: TimeMoments = { value: amounts[first] as number, moment: 0, square: 0 };
  // The current rate as u = ln(1 + rate) and as q = e^−u.
  let u = 0;
  let q = 1;
  for (let i = 0; i < mostSteps; i++) {
    if (turn - first > 1) early = weighEarlier(amounts, first, turn, 1 / q);
    const { step, left } = approach(early, { value, moment, square }, q, waits);
    u += step;
    const change = q * grown(-step);
    if (isLast(step, left, u)) {
      return isWeighable(early.value) && isWeighable(value) ? (1 - q - change) / (q + change) : undefined;
    }
    q = Math.abs(step) < 0.25 ? q + change : q * Math.exp(-step);

    // Horner's rule with two derivatives on four interleaved series, which the processor can calculate in parallel.
    const q2 = q * q;
    const q3 = q2 * q;
    const q4 = q2 * q2;
    let t = count - rest;
    let a = rest > 0 ? (amounts[t] as number) : 0;
    let b = rest > 1 ? (amounts[t + 1] as number) : 0;
    let c = rest > 2 ? (amounts[t + 2] as number) : 0;
    let d = 0;
    let a1 = 0;
    let b1 = 0;
    let c1 = 0;
    let d1 = 0;
    let a2 = 0;
    let b2 = 0;
    let c2 = 0;
    let d2 = 0;
    for (t -= 4; t >= turn; t -= 4) {
      a2 = (a2 + a1) * q4;
      b2 = (b2 + b1) * q4;
      c2 = (c2 + c1) * q4;
      d2 = (d2 + d1) * q4;
      a1 = (a1 + a) * q4;
      b1 = (b1 + b) * q4;
      c1 = (c1 + c) * q4;
      d1 = (d1 + d) * q4;
      a = a * q4 + (amounts[t] as number);
      b = b * q4 + (amounts[t + 1] as number);
      c = c * q4 + (amounts[t + 2] as number);
      d = d * q4 + (amounts[t + 3] as number);
    }
    b *= q;
    c *= q2;
    d *= q3;
    b1 *= q;
    c1 *= q2;
    d1 *= q3;
    const fours = a1 + b1 + (c1 + d1);
    value = a + b + (c + d);
    moment = 4 * fours + (b + 2 * c + 3 * d);
    square = 32 * (a2 + b2 * q + (c2 * q2 + d2 * q3)) + (16 * fours + 8 * (b1 + 2 * c1 + 3 * d1) + (b + 4 * c + 9 * d));
  }
  return undefined;
}

/** Index of the first flow of the earlier block; `turn` if there is none or the flows change sign more than once. */
function startOf(amounts: Series, turn: number): number {
  if (turn === 0) return turn;
  const sign = (amounts[turn - 1] as number) > 0 ? 1 : -1;
  let first = turn - 1;
  for (let t = turn - 2; t >= 0; t--) {
    const amount = sign * (amounts[t] as number);
    if (amount > 0) first = t;
    else if (amount !== 0) return turn;
  }
  return first;
}

/** Moments of the earlier block by Horner's rule with two derivatives; each step compounds the earlier flows once more. */
function weighEarlier(amounts: Series, first: number, turn: number, growth: number): TimeMoments {
  let value = amounts[first] as number;
  let moment = 0;
  let half = 0;
  for (let t = first + 1; t < turn; t++) {
    half = (half + moment) * growth;
    moment = (moment + value) * growth;
    value = value * growth + (amounts[t] as number);
  }
  return { value, moment, square: 2 * half + moment };
}
