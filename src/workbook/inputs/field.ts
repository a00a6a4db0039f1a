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

/** Characters that a terminal obeys instead of showing them: C1 controls, line separators, marks of direction. */
const unseen = /[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as it was given, shortened for a message of one line. */
export function shown(given: unknown): string {
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object" && given !== null) return "an object";
  if (typeof given !== "string") return String(given);
  const start = given.length > 60 ? `${given.slice(0, 40)}…` : given;
  return JSON.stringify(start).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Names one after the other, in one line that is never long. */
export function shownAll(names: readonly string[]): string {
  const most = 20;
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).map(shown).join(", ")}${more}`;
}

export function missingOr(given: unknown, where: string, must: string): Wrong {
  return new Wrong(given === undefined ? `${where} is missing.` : `${where} must be ${must}, not ${shown(given)}.`);
}
