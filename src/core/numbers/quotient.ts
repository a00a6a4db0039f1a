import { fault, finite, type Fault } from "../fault";

/**
 * a / b, b not 0
 * @param a, b in any units; infinite where a sum left the range of doubles
 * @returns the quotient, or tooLarge; an infinite b is tooLarge, because a / ∞ would give a wrong 0
 * Source: IEEE 754 for the infinities.
 */
export function over(a: number, b: number): number | Fault<"tooLarge"> {
  return finite(Number.isFinite(b) ? a / b : b);
}

export type NoQuotient = "isZero" | "tooLarge";

/**
 * a / b
 * @param parameter name of b, for the message of isZero
 * @returns the quotient, or isZero | tooLarge
 * Source: `over`, with the reason for a zero.
 */
export function quotient(a: number, b: number, parameter: string): number | Fault<NoQuotient> {
  if (b === 0) return fault("isZero", { parameter });
  return over(a, b);
}

export type NoShare = "isZero" | "moreThanWhole";

/**
 * part / whole
 * @param part, whole not negative, with the names of their parameters
 * @returns ratio 0…1, or moreThanWhole | isZero
 * Source: the convention for counts: a part above its whole is refused.
 */
export function share(part: NamedValue, whole: NamedValue): number | Fault<NoShare> {
  const refused = above(part, whole);
  if (refused) return refused;
  return whole.value === 0 ? fault("isZero", { parameter: whole.parameter }) : part.value / whole.value;
}

/** A value and the name of its parameter, for messages. */
export interface NamedValue {
  readonly parameter: string;
  readonly value: number;
}

/** Fault when part > whole. */
export function above(part: NamedValue, whole: NamedValue): Fault<"moreThanWhole"> | undefined {
  if (part.value <= whole.value) return undefined;
  return fault("moreThanWhole", { first: part.parameter, second: whole.parameter });
}
