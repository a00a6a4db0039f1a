/** Judges an answer to a case. */
import { rateTolerance, sameRate } from "../truth";
import type { CorpusCase } from "./cases";

export const verdicts = ["right", "wrong number", "phantom", "error", "hang"] as const;
export type Verdict = (typeof verdicts)[number];

/** A rate, a refusal, or `late` if there was no answer in time. */
export type Reply = { readonly rate: number } | "refused" | "late";

export function verdict(asked: CorpusCase, reply: Reply): Verdict {
  const { roots } = asked;
  if (reply === "late") return "hang";
  if (reply === "refused") return roots.length === 1 ? "error" : "right";
  if (roots.some((root) => sameRate(reply.rate, root)) || isRoot(asked, reply.rate)) return "right";
  return roots.length > 0 ? "wrong number" : "phantom";
}

/** True if NPV changes sign near the rate by more than rounding errors could cause: a root outside the searched range. */
function isRoot({ amounts, days }: CorpusCase, rate: number): boolean {
  if (!(rate > -1)) return false;
  const times = days ? days.map((day) => day / 365) : amounts.map((_, t) => t);
  const u = Math.log1p(rate);
  return signAt(amounts, times, u - rateTolerance) * signAt(amounts, times, u + rateTolerance) < 0;
}

/** The sign of Σ a e^(−tu), with the terms divided by the largest one; 0 if the sum is no larger than rounding errors. */
function signAt(amounts: readonly number[], times: readonly number[], u: number): number {
  const exponents = amounts.map((amount, i) => Math.log(Math.abs(amount)) - (times[i] as number) * u);
  const largest = exponents.reduce((most, each) => Math.max(most, each), -Infinity);
  let total = 0;
  let size = 0;
  amounts.forEach((amount, i) => {
    const term = Math.sign(amount) * Math.exp((exponents[i] as number) - largest);
    total += term;
    size += Math.abs(term);
  });
  const noise = 1e-13 * (1 + Math.abs(largest)) * size;
  return Math.abs(total) <= noise ? 0 : Math.sign(total);
}
