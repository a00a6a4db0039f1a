/** A template's formula as data; `print.ts` turns it into Excel's text, `evaluate.ts` into a value. */
import type { FunctionId } from "../catalogue";
import type { NativeName } from "./natives";
import type { Area } from "./plan";

/**
 * The cells of a row that a formula reads, relative to the formula's cell: the same column, the previous one, years, or the
 * column of a given name on the row's sheet; "low:high" means the cells from one column to another.
 */
export type Place =
  | "here"
  | "previous"
  /** All years; from year 0 to this column; or single years. */
  | "years"
  | "yearsToHere"
  /** From the column left of year 0 to the previous one: what is above 0 there is of earlier years. */
  | "yearsBefore"
  | "yearZero"
  | "yearOne"
  | "laterYears"
  | "lastYear"
  | (string & {});

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<" | ">" | "<=" | ">=" | "<>";

export type Reference =
  | { readonly is: "row"; readonly row: string; readonly place: Place }
  /** The cells of several consecutive rows. */
  | { readonly is: "rows"; readonly from: string; readonly to: string; readonly place: Place }
  /** Whole columns of the sheet that has the row: $I:$N. */
  | { readonly is: "columns"; readonly row: string; readonly place: Place }
  /** The row and every row below it, as far as anyone scrolls. */
  | { readonly is: "below"; readonly row: string; readonly place: Place }
  /** Cells of a sheet by their numbers, counted from 0, for rows that have no key. */
  | { readonly is: "area"; readonly sheet: string; readonly area: Area };

export type Expression =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | Reference
  /** Cells of the workbook that the sheets are added to, as a formula writes them: 'Cost and benefit'!$C$6. */
  | { readonly is: "outside"; readonly reference: string }
  | { readonly is: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: "native"; readonly name: NativeName; readonly given: readonly Expression[] }
  | { readonly is: "call"; readonly id: FunctionId; readonly given: readonly Expression[] };

type Term = Expression | number | string;

const term = (value: Term): Expression =>
  typeof value === "number" ? { is: "number", value } : typeof value === "string" ? { is: "text", value } : value;

/** A number or text literal. */
export const literal: (value: number | string) => Expression = term;

const operation =
  (operator: Operator) =>
  (left: Term, right: Term): Expression => ({ is: "operation", operator, left: term(left), right: term(right) });

export const plus = operation("+");
export const minus = operation("-");
export const times = operation("*");
export const over = operation("/");
export const power = operation("^");
export const joined = (first: Term, ...rest: readonly Term[]): Expression =>
  rest.reduce<Expression>(operation("&"), term(first));
export const equal = operation("=");
export const below = operation("<");
export const above = operation(">");
export const atMost = operation("<=");
export const differs = operation("<>");

export const row = (key: string, place: Place): Expression => ({ is: "row", row: key, place });
export const wholeColumns = (row: string, place: Place): Expression => ({ is: "columns", row, place });
export const allBelow = (row: string, place: Place): Expression => ({ is: "below", row, place });
export const area = (sheet: string, cells: Area): Expression => ({ is: "area", sheet, area: cells });
export const rows = (from: string, to: string, place: Place): Reference & { is: "rows" } => ({
  is: "rows",
  from,
  to,
  place,
});

export const outside = (reference: string): Expression => ({ is: "outside", reference });

/** A call of one of Excel's own functions. */
export const native = (name: NativeName, ...given: readonly Term[]): Expression => ({
  is: "native",
  name,
  given: given.map(term),
});

/** A call of one of our functions; only a cell next to a native figure may contain it. */
export const call = (id: FunctionId, ...given: readonly Term[]): Expression => ({
  is: "call",
  id,
  given: given.map(term),
});

/** IF(condition, then, otherwise). */
export const when = (condition: Expression, then: Term, otherwise: Term): Expression =>
  native("IF", condition, then, otherwise);

/** |a − b| ≤ 1E-9 × max(1, |b|): the tolerance of every check. */
export const within = (a: Expression, b: Expression): Expression =>
  atMost(native("ABS", minus(a, b)), times(1e-9, native("MAX", 1, native("ABS", b))));

/** The text shown if there is no figure. */
export const dash: Expression = { is: "text", value: "–" };
