/** A field of a file: how it is read, and how the file's page and its JSON Schema describe it. */
import type { JsonSchema } from "./jsonSchema";
import type { FigureFaultWords } from "./words";

/** The way to a value: keys, and numbers of what has no key. The whole file has none. */
export type Where = readonly (string | Numbered)[];
export interface Numbered {
  readonly of: "row" | "entry" | "year";
  readonly number: number;
}
export const numbered = (of: Numbered["of"], number: number): Numbered => ({ of, number });

/** What a sentence about a fault names: a number or a piece of code as it is, the way to a value, a value, names of values. */
export type FaultValue =
  | number
  | string
  | { readonly where: Where }
  | { readonly value: unknown }
  | { readonly names: readonly string[] }
  | { readonly all: readonly string[] }
  | { readonly values: readonly string[] };

/** A fault in a file, as a value: its sentence is made in the reader's language. */
export class WrongFigure extends Error {
  constructor(
    readonly is: keyof FigureFaultWords["says"],
    readonly given: Readonly<Record<string, FaultValue>>,
  ) {
    super(is);
  }
}

/** The number of years in the file, which is the length of lists of amounts. */
export interface Frame {
  readonly years: number;
}

export interface Field<T> {
  /** The accepted values, for the page that describes the file. */
  readonly takes: string;
  readonly schema: JsonSchema;
  readonly read: (given: unknown, where: Where, frame: Frame) => T;
  /** The fields inside it, by key. */
  readonly inside?: Keys;
  /** The name of its definition in the JSON Schema, if several places use it. */
  readonly name?: string;
}

export interface Key<T = unknown> {
  readonly field: Field<T>;
  readonly says: string;
}
export type Keys = Readonly<Record<string, Key>>;

export type ValueOf<F extends Field<unknown>> = F extends Field<infer T> ? T : never;
/** The values read for keys, all of which are optional. */
export type ReadOf<K extends Keys> = { readonly [N in keyof K]?: ValueOf<K[N]["field"]> };

export const key = <T>(field: Field<T>, says: string): Key<T> => ({ field, says });

/** Says that a value is missing, or what it isn't. */
export function missingOr(
  given: unknown,
  where: Where,
  is: keyof FigureFaultWords["says"],
  more: Readonly<Record<string, FaultValue>> = {},
): WrongFigure {
  return given === undefined
    ? new WrongFigure("missing", { where: { where } })
    : new WrongFigure(is, { where: { where }, given: { value: given }, ...more });
}
