import type { Spelling } from "../core/numbers/coded";
import type { Fault, FaultKind } from "../core/fault";
import { shapeOf, type FactsOf, type ShapeName, type ValueOf } from "./shapes";
import type { Unit } from "./unit";

interface Said {
  readonly says: string;
  readonly optional?: true;
}

export type Parameter = {
  readonly [S in ShapeName]: Said & { readonly shape: S } & FactsOf<S>;
}[ShapeName];

/** Whether a parameter takes a single value; the others take a range. */
export function takesOneCell(parameter: Pick<Parameter, "shape">): boolean {
  return shapeOf(parameter).takesOneCell;
}

/** Key order is Excel's order. */
export type Parameters = Readonly<Record<string, Parameter>>;

type Checked<P> = P extends { shape: "option"; options: infer O }
  ? keyof O & string
  : P extends { shape: infer S extends ShapeName }
    ? ValueOf<S>
    : never;

export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends { optional: true } ? Checked<P[K]> | undefined : Checked<P[K]>;
};

/**
 * A spilled table's columns. A `label` cell holds a key of the definition's `labels`; a `text` cell what the data hold; a
 * `figure` says its unit by its label.
 */
export type Columns = Readonly<
  Record<string, { readonly says: string; readonly unit: Unit | "label" | "text" | "figure" }>
>;

/** In a column of data or figures, one of the definition's `labels` by its key. */
export interface Label {
  readonly label: string;
}

/** What any cell of a table may hold; "" leaves it empty. */
type Cell = number | Fault | Label | "";

export type Row<C extends Columns = Columns> = {
  readonly [K in keyof C]: C[K]["unit"] extends "label"
    ? string
    : C[K]["unit"] extends "text"
      ? Spelling | Label
      : Cell;
};

export type Result<R> = Fault | (R extends Columns ? readonly Row<R>[] : number);

/** An argument as the formula has it: its text, its shape, and its value where it is written out. */
export interface Ref {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly literal?: string | number;
}

type Refs<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends { optional: true } ? Ref | undefined : Ref;
};

export type Raw = number | string | boolean | null;
export type RawArgument = Raw | readonly Raw[] | readonly (readonly Raw[])[];

/** A text is a label's key or data, by its column; elsewhere a kind of fault, or "" for an empty cell. */
export type ExampleCell = number | string | Label;

export interface Example<P extends Parameters = Parameters> {
  readonly given: { readonly [K in keyof P]?: RawArgument };
  /** A number to 12 digits, a kind of fault, or a table without its header, its labels as keys. */
  readonly gives: number | FaultKind | readonly (readonly ExampleCell[])[];
}

/** The words of a table's `label` cells, by key. */
export type Labels = Readonly<Record<string, string>>;

export interface Definition<
  P extends Parameters,
  R extends Unit | Columns,
  L extends Labels = Readonly<Record<never, string>>,
> {
  readonly id: `CRM${string}`;
  readonly says: string;
  readonly returns: R;
  readonly parameters: P;
  readonly labels?: L;
  /** Columns that these arguments give another heading, by its key among the labels. */
  headings?(given: Arguments<P>): { readonly [K in R extends Columns ? keyof R : never]?: keyof L & string };
  compute(given: Arguments<P>): Result<R>;
  /** The same number by Excel's own functions (2016), or undefined where these arguments have no such formula. */
  native?(refs: Refs<P>): string | undefined;
  /** Where only some values have a twin: whether these do. The others are frozen. */
  nativeHolds?(given: Arguments<P>): boolean;
  readonly source: string;
  readonly examples: readonly Example<P>[];
}

/** A definition as the door and the generators read it, whatever its parameters. */
export interface AnyDefinition {
  readonly id: `CRM${string}`;
  readonly says: string;
  readonly returns: Unit | Columns;
  readonly parameters: Parameters;
  readonly labels?: Labels;
  headings?(given: Readonly<Record<string, unknown>>): Readonly<Partial<Record<string, string>>>;
  compute(given: Readonly<Record<string, unknown>>): Fault | number | readonly Row[];
  native?(refs: Readonly<Record<string, Ref | undefined>>): string | undefined;
  nativeHolds?(given: Readonly<Record<string, unknown>>): boolean;
  readonly source: string;
  readonly examples: readonly Example[];
}

export function define<
  const P extends Parameters,
  const R extends Unit | Columns,
  const L extends Labels = Readonly<Record<never, string>>,
>(definition: Definition<P, R, L>): Definition<P, R, L> {
  return definition;
}
