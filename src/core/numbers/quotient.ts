import { fault, finite, type Fault } from "../fault";

export type NoQuotient = "isZero" | "tooLarge";

/** a / b; 0 to divide by is a fault that names it, and what left the range of doubles on either side is no 0. */
export function quotient(a: number, b: number, parameter: string): number | Fault<NoQuotient> {
  if (b === 0) return fault("isZero", { parameter });
  return finite(Number.isFinite(b) ? a / b : b);
}

export type NoShare = "isZero" | "moreThanWhole";

/** part / whole, from 0 to 1. */
export function share(part: Named, whole: Named): number | Fault<NoShare> {
  const refused = above(part, whole);
  if (refused) return refused;
  return whole.value === 0 ? fault("isZero", { parameter: whole.parameter }) : part.value / whole.value;
}

/** An amount and the parameter it came by. */
export interface Named {
  readonly parameter: string;
  readonly value: number;
}

/** Fault where a part is more than its whole. */
export function above(part: Named, whole: Named): Fault<"moreThanWhole"> | undefined {
  if (part.value <= whole.value) return undefined;
  return fault("moreThanWhole", { first: part.parameter, second: whole.parameter });
}
