/**
 * Every root of a curve, and the proof that there are no others; docs/why/roots.md derives it.
 *
 * The height is the difference of two convex functions, so their slopes grow from each point to the next. Between two
 * points that bounds the slope of the height: where it can't be 0, the curve is monotone and the heights at the points
 * say whether there is a root. And a convex function sags below its chord by at most the growth of its slope times a
 * quarter of the width: where that can't bring the height to 0, there is none. A stretch that neither settles is halved.
 */
import { Curve, type Flows, type Point } from "./curve";

export type { Flows } from "./curve";

/** A root u = ln(1 + rate), and whether NPV rises, falls or only touches zero there as the rate grows. */
export interface Root {
  readonly u: number;
  readonly value: "falls" | "rises" | "touches";
}

export function roots(flows: Flows): readonly Root[] {
  const curve = Curve.of(flows);
  if (!curve) return [];
  if (curve.isConventional) return [rootIn(curve, anywhere(curve))];
  const [left, right] = curve.ends();
  const found: Stretch[] = [];
  const ahead = [right];
  for (let a = left, b = ahead.pop(); b; b = ahead.pop()) {
    if (signAt(curve, a) === 0) addClose(found, a, a);
    const verdict = judge(curve, a, b);
    if (verdict === "split") {
      ahead.push(b, curve.at(middle(curve, a.u, b.u)));
      continue;
    }
    if (verdict === "one") found.push({ from: a, to: b, isClose: false });
    if (verdict === "close") addClose(found, a, b);
    a = b;
  }
  return found.flatMap((stretch) =>
    stretch.isClose ? closeRoots(curve, stretch) : rootIn(curve, between(curve, stretch.from, stretch.to)),
  );
}

/** Where a root is; or, if it is close, where the curve comes so near to 0 that the bounds can't tell. */
interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly isClose: boolean;
}

function addClose(found: Stretch[], from: Point, to: Point): void {
  const before = found.at(-1);
  if (before?.isClose && before.to === from) found[found.length - 1] = { ...before, to };
  else found.push({ from, to, isClose: true });
}

/** 0 where the two sides differ by no more than their own rounding. */
function signAt({ noise }: Curve, { height }: Point): number {
  return Math.abs(height) <= noise ? 0 : Math.sign(height);
}

function judge(curve: Curve, a: Point, b: Point): "none" | "one" | "split" | "close" {
  const { noise, span } = curve;
  const [left, right] = [signAt(curve, a), signAt(curve, b)];
  const least = a.inflowSlope - b.outflowSlope;
  const most = b.inflowSlope - a.outflowSlope;
  if (least > noise * span || most < -noise * span) return left * right < 0 ? "one" : "none";
  const width = b.u - a.u;
  if (width === Infinity) return "split";
  const inflowSag = ((b.inflowSlope - a.inflowSlope) * width) / 4;
  const outflowSag = ((b.outflowSlope - a.outflowSlope) * width) / 4;
  if (left > 0 && right > 0 && Math.min(a.height, b.height) > inflowSag + noise) return "none";
  if (left < 0 && right < 0 && Math.max(a.height, b.height) < -outflowSag - noise) return "none";
  const half = middle(curve, a.u, b.u);
  return inflowSag + outflowSag <= noise || half <= a.u || half >= b.u ? "close" : "split";
}

/** Half way; from an end at infinity, twice as far out as before. */
function middle({ span }: Curve, a: number, b: number): number {
  if (a === -Infinity && b === Infinity) return 0;
  if (a === -Infinity) return b - Math.max(4 / span, Math.abs(b));
  if (b === Infinity) return a + Math.max(4 / span, Math.abs(a));
  return (a + b) / 2;
}

/** Where the curve is within rounding of 0: it crosses, touches, crosses twice, or keeps just clear of it. */
function closeRoots(curve: Curve, { from, to }: Stretch): readonly Root[] {
  const margin = 4 * Math.max(to.u - from.u, 1e-7 / curve.span);
  const before = curve.at(from.u - margin);
  const after = curve.at(to.u + margin);
  if (before.height > 0 !== after.height > 0) return [rootIn(curve, between(curve, before, after))];
  const turning = turningPoint(curve, before, after);
  const sign = signAt(curve, turning);
  if (sign === 0) return [{ u: turning.u, value: "touches" }];
  if (sign > 0 === before.height > 0) return [];
  return [[before, turning] as const, [turning, after] as const].map(([a, b]) => rootIn(curve, between(curve, a, b)));
}

/** Where the slope of the height is 0, by Newton's method from the middle. */
function turningPoint(curve: Curve, before: Point, after: Point): Point {
  let point = curve.at((before.u + after.u) / 2);
  for (let i = 0; i < 20; i++) {
    const next = point.u - (point.inflowSlope - point.outflowSlope) / point.bend;
    if (!(next > before.u && next < after.u)) break;
    const moved = Math.abs(next - point.u);
    point = curve.at(next);
    if (moved <= Number.EPSILON * (Math.abs(next) + 1 / curve.span)) break;
  }
  return point;
}

/** Where the one root of a stretch is sought, and from where. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly rises: boolean;
}

/** A curve that is monotone throughout; from the rate 0. */
function anywhere({ inflowsFirst }: Curve): Bracket {
  return { low: -Infinity, high: Infinity, start: 0, rises: inflowsFirst };
}

/** From where the tangent at the nearer point meets 0. */
function between(curve: Curve, a: Point, b: Point): Bracket {
  const near = Math.abs(a.height) < Math.abs(b.height) ? a : b;
  const guess = near.u - near.height / (near.inflowSlope - near.outflowSlope);
  const start = guess > a.u && guess < b.u ? guess : middle(curve, a.u, b.u);
  return { low: a.u, high: b.u, start, rises: b.height > a.height };
}

/**
 * The one root in a bracket. Each step goes to the root of c − k ln(1 + θs), the logarithm of a present value spread like a
 * gamma distribution, which has the height, slope and bend of the curve: three steps are usual. A step out of the
 * bracket, or one that doesn't shorten, gives way to halving.
 */
function rootIn(curve: Curve, { low: from, high: to, start, rises }: Bracket): Root {
  const { span } = curve;
  const value = rises ? "rises" : "falls";
  let low = from;
  let high = to;
  let lastSize = Infinity;
  for (let u = start; ;) {
    const { height, inflowSlope, outflowSlope, bend } = curve.at(u);
    if (height === 0) return { u, value };
    if (height > 0 === rises) high = u;
    else low = u;
    const slope = inflowSlope - outflowSlope;
    const curved = (height * bend) / (slope * slope);
    // Far from the root the model would leap anywhere, and the tangent does.
    const leap = Math.abs(curved) < 1e-8 || curved > 4 ? 1 : Math.expm1(curved) / curved;
    const step = (-height / slope) * leap;
    const size = Math.abs(step);
    const next = u + step;
    const isInside = next >= low && next <= high && size < Infinity;
    if (isInside && isLast(size, slope, span, next)) return { u: next, value };
    if (isInside && size <= lastSize / 2) {
      lastSize = size;
      u = next;
      continue;
    }
    lastSize = Infinity;
    u = middle(curve, low, high);
    if (u <= low || u >= high) return { u, value };
  }
}

/** What is left after a step is about the cube of the step: less than a digit more would show. */
function isLast(size: number, slope: number, span: number, u: number): boolean {
  const reach = size * span;
  const left = (reach * reach * reach) / Math.abs(slope);
  const digit = Number.EPSILON / 2;
  return left <= digit * Math.max(Math.abs(u), 1e-3 / span) || size <= 4 * digit * Math.abs(u);
}
