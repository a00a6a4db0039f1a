import type { Spelling } from "../core/numbers/coded";
import type { Rows } from "../core/numbers/rows";
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

/** True if a parameter takes a single value instead of a range. */
export function takesOneCell(parameter: Pick<Parameter, "shape">): boolean {
  return shapeOf(parameter).takesOneCell;
}

/** Words have no unit. */
export const unitOf = (parameter: Parameter | undefined): Unit | undefined =>
  parameter && "unit" in parameter ? parameter.unit : undefined;

/** The order of the keys is the order of arguments in Excel. */
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
 * The columns of a spilled table. A `label` cell holds a key of the definition's `labels`; a `text` cell holds data; the
 * unit of a `figure` cell depends on its label.
 */
export type Columns = Readonly<
  Record<string, { readonly says: string; readonly unit: Unit | "label" | "text" | "figure" }>
>;

/** In a column of data or figures, this refers to one of the definition's `labels` by its key. */
export interface Label {
  readonly label: string;
  /** The values of the placeholders in the label's words. */
  readonly given?: Readonly<Record<string, number>>;
}

/** The content of any cell of a table; "" is an empty cell. */
type Cell = number | Fault | Label | "";

export type Row<C extends Columns = Columns> = {
  readonly [K in keyof C]: C[K]["unit"] extends "label"
    ? string | Label
    : C[K]["unit"] extends "text"
      ? Spelling | Label
      : Cell;
};

export type Result<R> = Fault | (R extends Columns ? Rows<Row<R>> : number);

/** An argument in a formula: its text, its shape, and its value if it is a literal. */
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

/** In a label or text column a text is a key or data; elsewhere it is a kind of fault, or "" for an empty cell. */
export type ExampleCell = number | string | Label;

export interface Example<P extends Parameters = Parameters> {
  readonly given: { readonly [K in keyof P]?: RawArgument };
  /** A number with 12 digits, a kind of fault, or a table without its header and with keys as labels. */
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
  /** Other words by which readers search for it, separated by semicolons. */
  readonly alsoCalled: string;
  readonly returns: R;
  readonly parameters: P;
  readonly labels?: L;
  /** Columns whose heading depends on the arguments, with the key of the label to use. */
  headings?(given: Arguments<P>): { readonly [K in R extends Columns ? keyof R : never]?: keyof L & string };
  compute(given: Arguments<P>): Result<R>;
  /** A formula of Excel 2016 for the same number; undefined if there is none for these arguments. */
  native?(refs: Refs<P>): string | undefined;
  /** Present if the twin is valid only for some values: returns whether it is for these. Others are stored as values. */
  nativeHolds?(given: Arguments<P>): boolean;
  readonly source: string;
  readonly examples: readonly Example<P>[];
}

/** A definition with the type of its parameters erased, for the door and the generators. */
export interface AnyDefinition {
  readonly id: `CRM${string}`;
  readonly says: string;
  /** Other words by which readers search for it, separated by semicolons. */
  readonly alsoCalled: string;
  readonly returns: Unit | Columns;
  readonly parameters: Parameters;
  readonly labels?: Labels;
  headings?(given: Readonly<Record<string, unknown>>): Readonly<Partial<Record<string, string>>>;
  compute(given: Readonly<Record<string, unknown>>): Fault | number | Rows<Row>;
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
