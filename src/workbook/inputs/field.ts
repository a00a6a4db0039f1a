/** What a file may hold in one place: how it is read, and how its page and its JSON Schema describe it. */
import type { JsonSchema } from "./jsonSchema";

/** One line for whoever wrote the file. */
export class Wrong extends Error {}

/** How many years the file is about: lists of amounts are as long. */
export interface Frame {
  readonly years: number;
}

export interface Field<T> {
  /** What it takes, for the page that describes the file. */
  readonly takes: string;
  readonly schema: JsonSchema;
  readonly read: (given: unknown, where: string, frame: Frame) => T;
  /** Fields inside it, by their keys. */
  readonly inside?: Keys;
  /** Of its definition in the JSON Schema, where several places hold the same. */
  readonly name?: string;
}

export interface Key<T = unknown> {
  readonly field: Field<T>;
  readonly says: string;
}
export type Keys = Readonly<Record<string, Key>>;

export type ValueOf<F extends Field<unknown>> = F extends Field<infer T> ? T : never;
/** What is read of keys, any of which may be left out. */
export type ReadOf<K extends Keys> = { readonly [N in keyof K]?: ValueOf<K[N]["field"]> };

export const key = <T>(field: Field<T>, says: string): Key<T> => ({ field, says });

export const shown = (given: unknown): string => JSON.stringify(given);

export function missingOr(given: unknown, where: string, must: string): Wrong {
  return new Wrong(given === undefined ? `${where} is missing.` : `${where} must be ${must}, not ${shown(given)}.`);
}
