import type { Series } from "../../numbers/series";
import { approach, isWeighable, mostSteps } from "./blocks";
import { isLast } from "./oneRoot";
import { weigh, type TimeMoments } from "./weigh";

/** u = ln(1 + rate per day) of conventional flows on ascending days; undefined for other flows and extreme amounts. */
export function rootByDay(amounts: Series, days: ArrayLike<number>): number | undefined {
  const count = amounts.length;
  const outset = weighAtZero(amounts, days, 0);
  const turn = outset.end;
  if (turn === count || !isWeighable(outset.value)) return undefined;
  const rest = weighAtZero(amounts, days, turn);
  const lastEarly = days[turn - 1] as number;
  const between = (days[turn] as number) - lastEarly;
  if (between <= 0 || rest.end !== count) return undefined;
  const waits = { between, span: (days[count - 1] as number) - (days[0] as number) };
  const earlier = { from: 0, end: turn, origin: turn - 1 };
  const later = { from: turn, end: count, origin: turn };
  let early: TimeMoments = turn === 1 ? outset : weigh(amounts, days, earlier, 0);
  let late: TimeMoments = rest;
  let u = 0;
  for (let i = 0; i < mostSteps; i++) {
    const { step, left } = approach(early, late, Math.exp(-u * between), waits);
    u += step;
    if (isLast(step, left, u)) return isWeighable(early.value) && isWeighable(late.value) ? u : undefined;
    if (turn > 1) early = weigh(amounts, days, earlier, -u);
    late = weigh(amounts, days, later, u);
  }
  return undefined;
}

/** Moments at the rate 0 of the flows from `from` on that share one sign and have ascending days. */
function weighAtZero(amounts: Series, days: ArrayLike<number>, from: number): TimeMoments & { readonly end: number } {
  const start = days[from] as number;
  const sign = (amounts[from] as number) > 0 ? 1 : -1;
  let value = 0;
  let moment = 0;
  let square = 0;
  let last = -1;
  let end = from;
  for (; end < amounts.length; end++) {
    const amount = amounts[end] as number;
    const wait = (days[end] as number) - start;
    if (amount * sign < 0 || wait <= last) break;
    last = wait;
    const waited = wait * amount;
    value += amount;
    moment += waited;
    square += wait * waited;
  }
  return { value, moment, square, end };
}
