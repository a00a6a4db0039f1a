/**
 * A formula as a tree that knows its value: the same tree is evaluated, printed with names and printed with numbers. A
 * quantity is one number or one number for each period or row; an operation on two lists works entry by entry.
 */
import { cumulative, sum as compensated } from "../../core/numbers/series";
import type { StepName } from "./names";

export type Quantity = number | readonly number[];

/** What a term is called: an argument, a step shown above, a column of a table, or another row of it. */
export type TermName =
  | { readonly kind: "parameter"; readonly key: string }
  | { readonly kind: "step"; readonly key: StepName }
  | { readonly kind: "column"; readonly key: string }
  | { readonly kind: "label"; readonly key: string }
  /** The function's own answer. */
  | { readonly kind: "answer" };

export type Operator = "+" | "-" | "*" | "/" | "^";

/** Functions whose names are words of the language; `median` is of a list. */
export type Applied = "max" | "abs" | "median";

interface Valued<Value extends Quantity = Quantity> {
  readonly value: Value;
}

export type Term =
  | ({ readonly is: "number" } & Valued<number>)
  | ({ readonly is: "name"; readonly name: TermName } & Valued)
  /** The number of the period: 0, 1, 2 … */
  | ({ readonly is: "time" } & Valued)
  | ({ readonly is: "operation"; readonly operator: Operator; readonly left: Term; readonly right: Term } & Valued)
  | ({ readonly is: "sum"; readonly of: Term } & Valued<number>)
  /** The sum of the entries up to each. */
  | ({ readonly is: "running"; readonly of: Term } & Valued)
  /** One entry of a list; `subscript` is how its place is written. */
  | ({ readonly is: "entry"; readonly of: Term; readonly at: number; readonly subscript: Subscript } & Valued<number>)
  | ({ readonly is: "applied"; readonly by: Applied; readonly to: readonly Term[] } & Valued)
  /** Another of our functions with arguments as written. */
  | ({ readonly is: "call"; readonly id: string; readonly given: readonly Term[] } & Valued)
  /** The chosen word of an option, in a call. */
  | ({ readonly is: "word"; readonly word: string } & Valued)
  /** A number that a search found; `zero` is 0 at it. */
  | ({ readonly is: "root"; readonly zero: Term } & Valued<number>);

export type Subscript = "0" | "k" | "k+1" | "t";

const isList = (value: Quantity): value is readonly number[] => typeof value !== "number";

export const listOf = ({ value }: Term): readonly number[] => (isList(value) ? value : [value]);

/** The only number of a term that is no list. */
export const numberOf = ({ value }: Term): number => (isList(value) ? NaN : value);

export const number = (value: number): Term => ({ is: "number", value });
export const named = (name: TermName, value: Quantity): Term => ({ is: "name", name, value });
export const given = (key: string, value: Quantity): Term => named({ kind: "parameter", key }, value);
export const word = (text: string): Term => ({ is: "word", word: text, value: NaN });

/** The periods of a list, from 0. */
export const time = (count: number): Term => ({ is: "time", value: Array.from({ length: count }, (_, t) => t) });

type Part = Term | number;
const term = (part: Part): Term => (typeof part === "number" ? number(part) : part);

const computed: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

function entrywise(left: Quantity, right: Quantity, compute: (a: number, b: number) => number): Quantity {
  if (!isList(left)) return isList(right) ? right.map((b) => compute(left, b)) : compute(left, right);
  return left.map((a, i) => compute(a, isList(right) ? (right[i] ?? NaN) : right));
}

const operation =
  (operator: Operator) =>
  (first: Part, second: Part): Term => {
    const [left, right] = [term(first), term(second)];
    return { is: "operation", operator, left, right, value: entrywise(left.value, right.value, computed[operator]) };
  };

export const plus = operation("+");
export const minus = operation("-");
export const times = operation("*");
export const over = operation("/");
export const power = operation("^");

export const sum = (of: Term): Term => ({ is: "sum", of, value: compensated(listOf(of)) });
export const running = (of: Term): Term => ({ is: "running", of, value: cumulative(listOf(of)) });
export const entry = (of: Term, at: number, subscript: Subscript): Term => ({
  is: "entry",
  of,
  at,
  subscript,
  value: listOf(of)[at] ?? NaN,
});

export function max(of: Term, bound: number): Term {
  return { is: "applied", by: "max", to: [of, number(bound)], value: entrywise(of.value, bound, Math.max) };
}
export const abs = (of: Term): Term => ({ is: "applied", by: "abs", to: [of], value: Math.abs(numberOf(of)) });

/** For an even count the mean of the two middle values, as in Excel's MEDIAN. */
export function median(of: Term): Term {
  const ordered = [...listOf(of)].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  const [lower = NaN, upper = NaN] = ordered.length % 2 === 1 ? ordered.slice(middle) : ordered.slice(middle - 1);
  return { is: "applied", by: "median", to: [of], value: ordered.length % 2 === 1 ? lower : (lower + upper) / 2 };
}

export const root = (value: number, zero: Term): Term => ({ is: "root", zero, value });

export const call = (id: string, parts: readonly Term[], value: number): Term => ({
  is: "call",
  id,
  given: parts,
  value,
});
