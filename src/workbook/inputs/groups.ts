/** Fields made of other fields: lists and objects. */
import { numbered, WrongFigure, type Field, type Key, type Keys, type ReadOf } from "./field";
import { yearsAllowed } from "./limits";
import type { JsonSchema } from "./jsonSchema";

/** A list with one value per year, from year 0 or from year 1. */
export function yearly<T>(first: 0 | 1, of: Field<T>): Field<readonly T[]> {
  return {
    takes: `a list, ${of.takes} for each year from year ${first}`,
    schema: {
      type: "array",
      items: of.schema,
      // JSON Schema can't compare a list's length with `years`.
      minItems: yearsAllowed.from + 1 - first,
      maxItems: yearsAllowed.to + 1 - first,
    },
    read: (given, where, frame) => {
      const { years } = frame;
      if (!Array.isArray(given)) throw new WrongFigure("notAmounts", { where: { where }, first });
      const wanted = years + 1 - first;
      if (given.length !== wanted) {
        throw new WrongFigure("amountCount", { where: { where }, count: given.length, years, wanted, first });
      }
      return given.map((value: unknown, i) => of.read(value, [...where, numbered("year", i + first)], frame));
    },
  };
}

export function list<T>(of: Field<T>, most: number): Field<readonly T[]> {
  return {
    takes: `a list of at most ${most}`,
    schema: { type: "array", items: of.schema, maxItems: most },
    ...(of.inside && { inside: of.inside }),
    read: (given, where, frame) => {
      if (!Array.isArray(given)) throw new WrongFigure("notList", { where: { where } });
      if (given.length > most) throw new WrongFigure("longList", { where: { where }, count: given.length, most });
      return given.map((value: unknown, i) => of.read(value, [...where, numbered("entry", i + 1)], frame));
    },
  };
}

/** An object in braces; unknown keys are refused, missing keys are omitted. */
export function object<K extends Keys, R extends keyof K & string = never>(
  keys: K,
  required: readonly R[] = [],
): Field<ReadOf<K> & Required<Pick<ReadOf<K>, R>>> {
  return {
    takes: "an object",
    schema: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(keys).map(([name, { field, says }]) => [name, { description: says, ...referred(field) }]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    inside: keys,
    read: (given, where, frame) => {
      if (typeof given !== "object" || given === null || Array.isArray(given)) {
        throw new WrongFigure("notObject", { where: { where } });
      }
      // `in` would find `constructor` and `toString`, too.
      const unknown = Object.keys(given).find((each) => !Object.hasOwn(keys, each));
      if (unknown !== undefined) {
        throw new WrongFigure("unknownKey", {
          where: { where },
          given: { value: unknown },
          known: { names: Object.keys(keys) },
        });
      }
      const inside = given as Readonly<Record<string, unknown>>;
      const read = Object.entries(keys).flatMap(([name, { field }]) => {
        const value = inside[name];
        const isGiven = value !== undefined && value !== null;
        if (!isGiven && !required.some((each) => each === name)) return [];
        return [[name, field.read(value ?? undefined, [...where, name], frame)] as const];
      });
      // TypeScript can't infer the type of an object made of entries.
      return Object.fromEntries(read) as ReturnType<ReturnType<typeof object<K, R>>["read"]>;
    },
  };
}

const referred = ({ name, schema }: Field<unknown>): JsonSchema =>
  name === undefined ? schema : { $ref: `#/$defs/${name}` };

/** An object that is used in several places and defined once in the JSON Schema. */
export const named = <T>(name: string, field: Field<T>): Field<T> => ({ ...field, name });

/** An object with the same field under each of several keys. */
export function each<K extends string, T>(keys: readonly K[], of: (name: K) => Key<T>): Readonly<Record<K, Key<T>>> {
  return Object.fromEntries(keys.map((name) => [name, of(name)])) as Record<K, Key<T>>;
}
