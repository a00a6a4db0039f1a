/** The rate of an ordinary case: first money one way, then the other, one period apart. There is exactly one. */
import { isLastStep, stepToRoot } from "./oneRoot";
import { netOf, type Case } from "./series";

/** The net flows of the case at hand: kept, for a short case would spend its time on making an array. */
let flows = new Float64Array(64);

/** Of the block weighed last, Σ flow × weight × periodᵏ for k = 0, 1, 2; periods are counted from its first. */
const sums = new Float64Array(3);

/** Weights beyond e^±this are left to the search that can't overflow. */
const furthest = 300;

/** The least a block's value may be: below it, digits are lost. */
const least = 1e-280;

/** u = ln(1 + rate); undefined where the flows aren't such a case, or so extreme that the general search must take it. */
export function conventionalRoot({ benefits, costs }: Case): number | undefined {
  const count = benefits.length;
  if (flows.length < count) flows = new Float64Array(2 * count);
  const net = flows;
  subtract(net, benefits, costs);
  let first = 0;
  while (first < count && net[first] === 0) first++;
  const sign = (net[first] as number) > 0 ? 1 : -1;
  const turn = endOfBlock(net, first, count, sign);
  if (turn === count || endOfBlock(net, turn, count, -sign) !== count) return undefined;
  const wait = turn - first;
  let u = 0;
  for (let i = 0; i < 12; i++) {
    const q = i === 0 ? 1 : Math.exp(-u);
    weigh(net, first, turn, q);
    const earlier = sums[0] as number;
    const earlierMean = (sums[1] as number) / earlier;
    const earlierSpread = (sums[2] as number) / earlier - earlierMean * earlierMean;
    weigh(net, turn, count, q);
    const later = sums[0] as number;
    const laterMean = (sums[1] as number) / later;
    const laterSpread = (sums[2] as number) / later - laterMean * laterMean;
    if (!(Math.abs(earlier) > least && Math.abs(later) > least)) return undefined;
    // ln(later / earlier), both as seen from time zero: nearly straight in u, and 0 at the root.
    const height = Math.log(-later / earlier) - u * wait;
    const slope = laterMean + wait - earlierMean;
    const step = stepToRoot(height, -slope, laterSpread - earlierSpread);
    u += step;
    if (!(Math.abs(u) * count < furthest)) return undefined;
    if (isLastStep(step, slope, count, u)) return u;
  }
  return undefined;
}

/** Where the block of this sign ends, quiet periods within and after it included. */
function endOfBlock(net: Float64Array, from: number, count: number, sign: number): number {
  let t = from;
  // Four at a time, for the loop itself is most of the work.
  while (
    t + 3 < count &&
    (net[t] as number) * sign >= 0 &&
    (net[t + 1] as number) * sign >= 0 &&
    (net[t + 2] as number) * sign >= 0 &&
    (net[t + 3] as number) * sign >= 0
  ) {
    t += 4;
  }
  while (t < count && (net[t] as number) * sign >= 0) t++;
  return t;
}

/** Benefits less costs. */
function subtract(net: Float64Array, benefits: readonly number[], costs: readonly number[]): void {
  const count = benefits.length;
  let t = 0;
  // Where nothing is paid there is nothing to compare.
  for (; t + 3 < count; t += 4) {
    if (costs[t] === 0 && costs[t + 1] === 0 && costs[t + 2] === 0 && costs[t + 3] === 0) {
      net[t] = benefits[t] as number;
      net[t + 1] = benefits[t + 1] as number;
      net[t + 2] = benefits[t + 2] as number;
      net[t + 3] = benefits[t + 3] as number;
    } else {
      for (let i = t; i < t + 4; i++) net[i] = netOf(benefits[i] as number, costs[i] as number);
    }
  }
  for (; t < count; t++) net[t] = netOf(benefits[t] as number, costs[t] as number);
}

/** Four flows at a time: their weights don't wait for one another. */
function weigh(net: Float64Array, from: number, to: number, q: number): void {
  if (to - from === 1) {
    sums[0] = net[from] as number;
    sums[1] = sums[2] = 0;
    return;
  }
  const q2 = q * q;
  const q3 = q2 * q;
  const q4 = q2 * q2;
  let weight = 1;
  let value = 0;
  let moment = 0;
  let square = 0;
  let t = 0;
  let i = from;
  for (; i + 3 < to; i += 4) {
    const b = (net[i + 1] as number) * q;
    const c = (net[i + 2] as number) * q2;
    const d = (net[i + 3] as number) * q3;
    const all = weight * ((net[i] as number) + b + (c + d));
    const waited = weight * (b + (c + c) + 3 * d);
    const further = t * all + waited;
    value += all;
    moment += further;
    square += t * (further + waited) + weight * (b + 4 * c + 9 * d);
    t += 4;
    weight *= q4;
  }
  for (; i < to; i++) {
    const present = (net[i] as number) * weight;
    value += present;
    moment += t * present;
    square += t * t * present;
    t += 1;
    weight *= q;
  }
  sums[0] = value;
  sums[1] = moment;
  sums[2] = square;
}
