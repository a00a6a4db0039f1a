import { fault, finite, type Fault } from "../fault";

/** a / b; 0 to divide by is a fault that names it, and what left the range of doubles on either side is no 0. */
export function quotient(a: number, b: number, parameter: string): number | Fault {
  if (b === 0) return fault("div0", "isZero", { parameter });
  return finite(Number.isFinite(b) ? a / b : b);
}

/** part / whole, from 0 to 1. */
export function share(part: Named, whole: Named): number | Fault {
  return above(part, whole) ?? quotient(part.value, whole.value, whole.parameter);
}

/** An amount and the parameter it came by. */
export interface Named {
  readonly parameter: string;
  readonly value: number;
}

/** Why a part that is more than its whole is none. */
export function above(part: Named, whole: Named): Fault | undefined {
  if (part.value <= whole.value) return undefined;
  return fault("value", "moreThanWhole", { first: part.parameter, second: whole.parameter });
}
