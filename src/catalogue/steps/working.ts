/** How a function arrives at its answer: the intermediate results that it shows, each with its formula, and the last one. */
import type { Arguments, Columns, Parameters } from "../define";
import type { Unit } from "../unit";
import type { StepName } from "./names";
import type { Quantity, Term } from "./term";
import type { DescriptionName } from "./descriptions";

export interface Step {
  readonly name: StepName;
  /** Absent if the step counts or chooses, so that only its numbers can be shown. */
  readonly formula?: Term;
  readonly value: Quantity;
}

/** Shows an intermediate result and returns it as a term of its own name. */
export type Show = (name: StepName, of: Term | Quantity) => Term;

/** An argument as the formula uses it: numbers are terms, words and the columns of an export stay as they are. */
type Shown<Value> = Value extends number | readonly number[] ? Term : Value;

export type ShownArguments<P extends Parameters> = {
  readonly [K in keyof Arguments<P>]: Shown<Arguments<P>[K]>;
};

/** `answer` is what the function returned; only a working whose answer is searched for uses it. */
export type Working<P extends Parameters> = (given: ShownArguments<P>, show: Show, answer: number) => Term;

/** One row of a table: its cells, its columns down to the last row, and its place from 0. */
export interface InTable<P extends Parameters, Key extends string> {
  readonly row: Readonly<Record<Key, Term>>;
  /** The columns without the rows that are labels, such as an average. */
  readonly column: Readonly<Record<Key, Term>>;
  readonly at: number;
  readonly given: ShownArguments<P>;
}

/** How a column arises: by a formula from the others, or in words. */
export type ColumnWorking<P extends Parameters, Key extends string> =
  DescriptionName | ((table: InTable<P, Key>) => Term);

/** How a row arises, in a table whose rows are figures: by a formula from the rows above or another function, or in words. */
export type RowWorking<P extends Parameters, Label extends string> =
  DescriptionName | ((given: ShownArguments<P>, rows: Readonly<Record<Label, Term>>, answer: number) => Term);

export type TableWorking<P extends Parameters, R extends Columns, Label extends string> =
  | { readonly columns: { readonly [K in keyof R & string]: ColumnWorking<P, keyof R & string> } }
  | { readonly rows: Readonly<Partial<Record<Label, RowWorking<P, Label>>>> };

/** The working that a definition asks for, by its parameters and what it returns. */
export type WorkingOf<D> = D extends {
  readonly parameters: infer P extends Parameters;
  readonly returns: infer R;
}
  ? R extends Unit
    ? Working<P>
    : R extends Columns
      ? TableWorking<P, R, D extends { readonly labels?: infer L } ? keyof L & string : never>
      : never
  : never;
