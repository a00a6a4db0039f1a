/**
 * Every real root u = ln(1 + rate) of F(u) = Σ aᵢ e^(−tᵢu), and the proof that there are no others.
 *
 * Why it finds all of them: take any time c between two neighbouring flows of opposite sign. Then
 * d/du [e^(cu) F(u)] = e^(cu) Σ aᵢ(c − tᵢ) e^(−tᵢu), and the factor (c − tᵢ) turns the sign of every later flow, so the
 * sum on the right has one sign change fewer than F. Without a sign change a sum has no root. So the roots of that
 * simpler sum, found the same way, cut the line into stretches on which e^(cu) F is monotone: each holds one root if
 * the signs at its ends differ, none otherwise (Laguerre's proof of Descartes' rule, read as an algorithm).
 */

/** Amounts, none of them zero, at strictly rising times. */
export interface Flows {
  readonly amounts: readonly number[];
  readonly times: readonly number[];
}

/** A root, and whether the net present value rises, falls or only touches zero there as the rate grows. */
export interface Root {
  readonly u: number;
  readonly value: "falls" | "rises" | "touches";
}

export function roots(flows: Flows): readonly Root[] {
  const { amounts, times } = flows;
  const turn = amounts.findIndex((amount, i) => i > 0 && amount > 0 !== (amounts[i - 1] as number) > 0);
  if (turn === -1) return [];
  const c = ((times[turn - 1] as number) + (times[turn] as number)) / 2;
  const bounds = roots(derivative(flows, c)).map((root) => root.u);

  const signs = bounds.map((u) => signAt(flows, u));
  const ends = [Math.sign(amounts.at(-1) as number), ...signs, Math.sign(amounts[0] as number)];
  const found: Root[] = [];
  ends.slice(1).forEach((right, k) => {
    const left = ends[k] as number;
    if (left * right < 0)
      found.push({ u: between(flows, bounds[k - 1], bounds[k], left), value: direction(left, right) });
    const bound = bounds[k];
    if (right === 0 && bound !== undefined) {
      const before = ends
        .slice(0, k + 1)
        .reverse()
        .find((sign) => sign !== 0) as number;
      const after = ends.slice(k + 2).find((sign) => sign !== 0) as number;
      found.push({ u: bound, value: before === after ? "touches" : direction(before, after) });
    }
  });
  return found;
}

function direction(left: number, right: number): Root["value"] {
  return left > right ? "falls" : "rises";
}

/** Σ aᵢ(c − tᵢ) e^(−tᵢu), scaled so that no level of the recursion can overflow. */
function derivative({ amounts, times }: Flows, c: number): Flows {
  const raw = amounts.map((amount, i) => amount * (c - (times[i] as number)));
  const largest = raw.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  return { amounts: raw.map((amount) => amount / largest), times };
}

/** Inflows and outflows apart, each a sum of positive terms, with their slopes; scaled by the same power of e^u. */
interface Parts {
  readonly inflow: number;
  readonly outflow: number;
  readonly inflowSlope: number;
  readonly outflowSlope: number;
}

function parts({ amounts, times }: Flows, u: number): Parts {
  // Measured from the flow that dominates, so that no exponential exceeds 1.
  const origin = (u >= 0 ? times[0] : times.at(-1)) as number;
  let inflow = 0;
  let outflow = 0;
  let inflowSlope = 0;
  let outflowSlope = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    const delay = (times[i] as number) - origin;
    const present = amount * Math.exp(-delay * u);
    if (amount > 0) {
      inflow += present;
      inflowSlope -= delay * present;
    } else {
      outflow -= present;
      outflowSlope += delay * present;
    }
  }
  return { inflow, outflow, inflowSlope, outflowSlope };
}

/** The sign of F, 0 where the two sides differ by no more than their own rounding. */
function signAt(flows: Flows, u: number): number {
  const { inflow, outflow } = parts(flows, u);
  const noise = 16 * Number.EPSILON * (inflow + outflow);
  return Math.abs(inflow - outflow) <= noise ? 0 : Math.sign(inflow - outflow);
}

/** The one root between two bounds; an absent bound is an infinite one. */
function between(flows: Flows, lower: number | undefined, upper: number | undefined, signOnLeft: number): number {
  const span = (flows.times.at(-1) as number) - (flows.times[0] as number);
  let low = lower ?? -Infinity;
  let high = upper ?? Infinity;
  let u =
    lower === undefined
      ? upper === undefined
        ? 0
        : upper - 1 / span
      : upper === undefined
        ? lower + 1 / span
        : (lower + upper) / 2;
  let stride = 1 / span;
  let lastStep = Infinity;
  // Safeguarded Newton on ln(inflow / outflow), nearly straight in u; it halves or strides whenever Newton leaves the bracket.
  for (;;) {
    const { inflow, outflow, inflowSlope, outflowSlope } = parts(flows, u);
    if (inflow === outflow) return u;
    if (Math.sign(inflow - outflow) === signOnLeft) low = u;
    else high = u;
    let next = u - Math.log(inflow / outflow) / (inflowSlope / inflow - outflowSlope / outflow);
    if (!(next > low && next < high) || Math.abs(next - u) > 0.9 * lastStep) next = divide(low, high, (stride *= 2));
    const step = Math.abs(next - u);
    if (step <= 2 * Number.EPSILON * Math.abs(next) || step <= 1e-17 / span || next === low || next === high)
      return next;
    lastStep = step;
    u = next;
  }
}

function divide(low: number, high: number, stride: number): number {
  if (low === -Infinity) return high - stride;
  if (high === Infinity) return low + stride;
  return (low + high) / 2;
}
