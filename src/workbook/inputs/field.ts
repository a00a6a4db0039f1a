/** A field of a file: how it is read, and how the file's page and its JSON Schema describe it. */
import type { JsonSchema } from "./jsonSchema";

/** A one-line message for the author of the file. */
export class Wrong extends Error {}

/** The number of years in the file, which is the length of lists of amounts. */
export interface Frame {
  readonly years: number;
}

export interface Field<T> {
  /** The accepted values, for the page that describes the file. */
  readonly takes: string;
  readonly schema: JsonSchema;
  readonly read: (given: unknown, where: string, frame: Frame) => T;
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

export const shown = (given: unknown): string => JSON.stringify(given);

export function missingOr(given: unknown, where: string, must: string): Wrong {
  return new Wrong(given === undefined ? `${where} is missing.` : `${where} must be ${must}, not ${shown(given)}.`);
}
