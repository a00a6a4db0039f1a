import { expand, type Expansion } from "./expansion";
import { weigh } from "./weigh";

/** Amounts in ascending order of their times. */
export interface Flows {
  /** Inflows positive, outflows negative; zeros are ignored. */
  readonly amounts: readonly number[];
  /** Whole numbers of periods or days, ascending; if absent, the flows are one period apart. */
  readonly times?: readonly number[] | undefined;
}

/** The curve at one u. */
export interface Point {
  readonly u: number;
  /** ln(present value of the inflows / present value of the outflows): 0 at a root, positive where NPV is positive. */
  readonly height: number;
  /** Slope of ln(present value of the inflows): minus their mean time, weighted by present value. Outflows alike. */
  readonly inflowSlope: number;
  readonly outflowSlope: number;
  /** The second derivative of the height: the variance of the inflows' times less that of the outflows'. */
  readonly bend: number;
  /** The greater of the two variances. */
  readonly spread: number;
}

/** Index range `from` ≤ i < `to` of the flows of one sign. The first and the last are not zero. */
interface Side {
  readonly from: number;
  readonly to: number;
}

/** Σ amount × weight, and the mean and variance of the times, counted from the flow whose weight is 1. */
interface Weighed {
  readonly value: number;
  readonly mean: number;
  readonly spread: number;
}

/**
 * ln(present value of inflows / present value of outflows) as a function of u = ln(1 + rate). It is nearly straight, does
 * not depend on the scale of the amounts, and is a difference of two convex functions, because the logarithm of a sum of
 * exponentials is convex.
 */
export class Curve {
  /** Time from the first flow to the last. */
  readonly span: number;
  /** Number of passes through the flows so far. */
  passes = 0;
  /** True once a pass was refused because `mostPasses` were made; whatever was found since then counts for nothing. */
  isSpent = false;
  /** ln|amount|, present only if the amounts would overflow or underflow otherwise. */
  private readonly logarithms: readonly number[] | undefined;

  private constructor(
    private readonly amounts: readonly number[],
    private readonly times: readonly number[],
    private readonly inflows: Side,
    private readonly outflows: Side,
    /** True if all flows of one sign come before all of the other; then the curve is monotone. */
    readonly isConventional: boolean,
    isBeyondWeighing: boolean,
    private readonly mostPasses: number,
  ) {
    this.span =
      Math.max(this.time(inflows.to - 1), this.time(outflows.to - 1)) -
      Math.min(this.time(inflows.from), this.time(outflows.from));
    if (isBeyondWeighing) this.logarithms = amounts.map((amount) => Math.log(Math.abs(amount)));
  }

  /** Undefined if all flows have one sign, because then there is no root. */
  static of({ amounts, times = amounts.map((_, t) => t) }: Flows, mostPasses = Infinity): Curve | undefined {
    const { turns, turn, first, beforeTurn, last, isBeyondWeighing } = survey(amounts);
    if (turns === 0) return undefined;
    const isInflow = (amounts[first] as number) > 0;
    if (turns === 1) {
      const one = { from: first, to: beforeTurn + 1 };
      const two = { from: turn, to: last + 1 };
      return new Curve(amounts, times, isInflow ? one : two, isInflow ? two : one, true, isBeyondWeighing, mostPasses);
    }
    const sorted: number[] = [];
    const at: number[] = [];
    for (const sign of [1, -1]) {
      for (let i = first; i <= last; i++) {
        const amount = amounts[i] as number;
        if (amount * sign <= 0) continue;
        sorted.push(amount);
        at.push(times[i] as number);
      }
    }
    const inflows = sorted.findIndex((amount) => amount < 0);
    return new Curve(
      sorted,
      at,
      { from: 0, to: inflows },
      { from: inflows, to: sorted.length },
      false,
      isBeyondWeighing,
      mostPasses,
    );
  }

  /** Limits of the curve as the rate goes to −1, where the last flow dominates, and to infinity, where the first does. */
  ends(): readonly [Point, Point] {
    const { inflows, outflows } = this;
    const end = (u: number, inTime: number, outTime: number): Point => ({
      u,
      height: inTime > outTime === u < 0 ? Infinity : -Infinity,
      inflowSlope: -inTime,
      outflowSlope: -outTime,
      bend: 0,
      spread: 0,
    });
    return [
      end(-Infinity, this.time(inflows.to - 1), this.time(outflows.to - 1)),
      end(Infinity, this.time(inflows.from), this.time(outflows.from)),
    ];
  }

  at(u: number): Point {
    if (!this.passed(1)) return { u, height: NaN, inflowSlope: NaN, outflowSlope: NaN, bend: NaN, spread: NaN };
    if (this.logarithms) return this.atLogarithms(u, this.logarithms);
    const size = Math.abs(u);
    const { inflows, outflows } = this;
    const isForward = u >= 0;
    const inflow = this.weigh(inflows, size, isForward);
    const outflow = this.weigh(outflows, size, isForward);
    const inOrigin = this.time(isForward ? inflows.from : inflows.to - 1);
    const outOrigin = this.time(isForward ? outflows.from : outflows.to - 1);
    return {
      u,
      height: logOfQuotient(inflow.value, -outflow.value) - u * (inOrigin - outOrigin),
      inflowSlope: -(inOrigin + inflow.mean),
      outflowSlope: -(outOrigin + outflow.mean),
      bend: inflow.spread - outflow.spread,
      spread: Math.max(inflow.spread, outflow.spread),
    };
  }

  /** Bound on the rounding error of a height near 0, from the exponents and the sums. */
  noiseAt(u: number): number {
    const ofLogarithms = this.logarithms ? 1500 : 0;
    return Number.EPSILON * (16 + this.amounts.length + Math.abs(u) * this.span + ofLogarithms);
  }

  /** NPV around u with 28 digits; each coefficient counts as a pass. */
  expansionAt(u: number, radius: number, degree: number): Expansion | undefined {
    return this.passed(degree + 1) ? expand(this.amounts, this.times, u, radius, degree) : undefined;
  }

  /** Counts passes before they are made; false if they are too many. */
  private passed(more: number): boolean {
    this.isSpent ||= this.passes + more > this.mostPasses;
    if (!this.isSpent) this.passes += more;
    return !this.isSpent;
  }

  /** Like `at`, from logarithms of present values, which cannot overflow or underflow: slower, for amounts of any size. */
  private atLogarithms(u: number, logarithms: readonly number[]): Point {
    const start = this.time(this.inflows.from);
    const [inflow, outflow] = [this.inflows, this.outflows].map(({ from, to }) => {
      let largest = -Infinity;
      const valueOf = (i: number) => (logarithms[i] as number) - u * (this.time(i) - start);
      for (let i = from; i < to; i++) largest = Math.max(largest, valueOf(i));
      let [value, moment, square] = [0, 0, 0];
      for (let i = from; i < to; i++) {
        const present = Math.exp(valueOf(i) - largest);
        const waited = this.time(i) - start;
        value += present;
        moment += waited * present;
        square += waited * waited * present;
      }
      return { ...moments(value, moment, square, 1), height: largest + Math.log(value) };
    }) as [Weighed & { height: number }, Weighed & { height: number }];
    return {
      u,
      height: inflow.height - outflow.height,
      inflowSlope: -(start + inflow.mean),
      outflowSlope: -(start + outflow.mean),
      bend: inflow.spread - outflow.spread,
      spread: Math.max(inflow.spread, outflow.spread),
    };
  }

  get inflowsFirst(): boolean {
    return this.time(this.inflows.from) < this.time(this.outflows.from);
  }

  private time(i: number): number {
    return this.times[i] as number;
  }

  /** Values flows at the time of the first, or of the last for negative rates, so that no weight exceeds 1. */
  private weigh({ from, to }: Side, size: number, isForward: boolean): Weighed {
    const origin = isForward ? from : to - 1;
    const { value, moment, square } = weigh(this.amounts, this.times, { from, end: to, origin }, size);
    return moments(value, moment, square, isForward ? 1 : -1);
  }
}

/** ln(a / b) of two positive numbers, even if their quotient leaves the range of doubles. */
function logOfQuotient(a: number, b: number): number {
  const quotient = a / b;
  return quotient > 0 && quotient < Infinity ? Math.log(quotient) : Math.log(a) - Math.log(b);
}

function moments(value: number, moment: number, square: number, step: number): Weighed {
  const mean = moment / value;
  return { value, mean: step * mean, spread: square / value - mean * mean };
}

/**
 * Indices of the first and last amount, the number of sign changes and the indices around the latest one, without zeros.
 * `isBeyondWeighing`: amount × weight × time² might overflow, or a sum lose digits to underflow.
 */
function survey(amounts: readonly number[]) {
  let turns = 0;
  let first = -1;
  let last = -1;
  let turn = -1;
  let beforeTurn = -1;
  let wasInflow = false;
  let smallest = Infinity;
  let largest = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (amount === 0) continue;
    const size = Math.abs(amount);
    if (size > largest) largest = size;
    if (size < smallest) smallest = size;
    const isInflow = amount > 0;
    if (first < 0) first = i;
    else if (isInflow !== wasInflow) {
      turns++;
      turn = i;
      beforeTurn = last;
    }
    last = i;
    wasInflow = isInflow;
  }
  const isBeyondWeighing = largest > 1e270 || smallest < 1e-290 || largest > 1e280 * smallest;
  return { turns, turn, first, beforeTurn, last, isBeyondWeighing };
}
