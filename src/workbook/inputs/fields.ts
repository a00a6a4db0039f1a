import { serialOfUtc } from "../../core/numbers/calendar";
/** What a file may hold in a place, how it is read, and how its page describes it. */

/** Said in one line to whoever wrote the file. */
export class Wrong extends Error {}

/** How many years the file speaks of: lists of amounts are as long. */
export interface Frame {
  readonly years: number;
}

export interface Field<T> {
  /** What it takes, for the page that describes the file. */
  readonly takes: string;
  readonly read: (given: unknown, where: string, frame: Frame) => T;
  /** Fields inside it, by their keys. */
  readonly inside?: Keys;
}

export interface Key<T = unknown> {
  readonly field: Field<T>;
  readonly says: string;
}
export type Keys = Readonly<Record<string, Key>>;
type Read<K extends Keys> = { readonly [N in keyof K]?: K[N] extends Key<infer T> ? T : never };

export const key = <T>(field: Field<T>, says: string): Key<T> => ({ field, says });

const shown = (given: unknown): string => JSON.stringify(given);

function missingOr(given: unknown, where: string, must: string): Wrong {
  return new Wrong(given === undefined ? `${where} is missing.` : `${where} must be ${must}, not ${shown(given)}.`);
}

function anyNumber(given: unknown, where: string): number {
  if (typeof given === "number" && Number.isFinite(given)) return given;
  throw missingOr(given, where, "a number");
}

export const number: Field<number> = { takes: "a number", read: anyNumber };

/** A number within limits, which `hint` explains when it isn't. */
export function within(from: number, to: number, hint = ""): Field<number> {
  const limits = to === Infinity ? `at least ${from}` : `from ${from} to ${to}`;
  return {
    takes: `a number ${limits}`,
    read: (given, where) => {
      const value = anyNumber(given, where);
      if (value >= from && value <= to) return value;
      throw new Wrong(`${where} must be ${limits}${hint && `: ${hint}`}.`);
    },
  };
}

export function whole(from: number, to = Infinity): Field<number> {
  const limits = to === Infinity ? `of at least ${from}` : `from ${from} to ${to}`;
  return {
    takes: `a whole number ${limits}`,
    read: (given, where) => {
      const value = anyNumber(given, where);
      if (Number.isInteger(value) && value >= from && value <= to) return value;
      throw new Wrong(`${where} must be a whole number ${limits}${to === Infinity ? "" : `, not ${value}`}.`);
    },
  };
}

export const text: Field<string> = {
  takes: "a text",
  read: (given, where) => {
    if (typeof given === "string" && given.trim() !== "") return given;
    throw missingOr(given, where, "a text");
  },
};

/** 8 % is 0.08. */
export const share = within(0, 1, "enter 8 % as 0.08");

export function oneOf<W extends string>(...words: readonly W[]): Field<W> {
  const listed = words.join(", ");
  return {
    takes: `one of ${listed}`,
    read: (given, where) => {
      const found = words.find((word) => word === given);
      if (found !== undefined) return found;
      throw missingOr(given, where, `one of ${listed}`);
    },
  };
}

/** 2027-01-31, as the day Excel counts. */
export const day: Field<number> = {
  takes: "a date such as 2027-01-31",
  read: (given, where) => {
    const found = typeof given === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) : null;
    const [year = 0, month = 0, date = 0] = (found ?? []).slice(1).map(Number);
    const time = Date.UTC(year, month - 1, date);
    // A 31st of February would become a day of March.
    if (found && year >= 2000 && new Date(time).toISOString().startsWith(found[0])) return serialOfUtc(time);
    throw missingOr(given, where, "a date such as 2027-01-31, from 2000 on");
  },
};

/** One for each year, from year 0 or from year 1. */
export function yearly(first: 0 | 1, of: Field<number> = number): Field<readonly number[]> {
  return {
    takes: `a list, ${of.takes} for each year from year ${first}`,
    read: (given, where, frame) => {
      const { years } = frame;
      if (!Array.isArray(given))
        throw new Wrong(`${where} must be a list of amounts, one per year from year ${first}.`);
      const wanted = years + 1 - first;
      if (given.length !== wanted) {
        throw new Wrong(
          `${where} has ${given.length} amounts; ${years} years need ${wanted}: year ${first} to year ${years}.`,
        );
      }
      return given.map((value: unknown, i) => of.read(value, `${where}, year ${i + first}`, frame));
    },
  };
}

export function list<T>(of: Field<T>, most: number): Field<readonly T[]> {
  return {
    takes: `a list of at most ${most}`,
    ...(of.inside && { inside: of.inside }),
    read: (given, where, frame) => {
      if (!Array.isArray(given)) throw new Wrong(`${where} must be a list.`);
      if (given.length > most) throw new Wrong(`${where} has ${given.length} entries; at most ${most} fit.`);
      return given.map((value: unknown, i) => of.read(value, `${where}, entry ${i + 1}`, frame));
    },
  };
}

/** An object in braces; what it doesn't know it refuses, what it lacks it leaves out. */
export function object<K extends Keys, R extends keyof K & string = never>(
  keys: K,
  required: readonly R[] = [],
): Field<Read<K> & { readonly [N in R]-?: NonNullable<Read<K>[N]> }> {
  return {
    takes: "an object",
    inside: keys,
    read: (given, where, frame) => {
      if (typeof given !== "object" || given === null || Array.isArray(given)) {
        throw new Wrong(`${where} must be an object in braces.`);
      }
      const unknown = Object.keys(given).find((each) => !(each in keys));
      if (unknown !== undefined) {
        throw new Wrong(`${where}: unknown key ${shown(unknown)}. Known are ${Object.keys(keys).join(", ")}.`);
      }
      const inside = given as Readonly<Record<string, unknown>>;
      const path = (name: string) => (where === file ? name : `${where}.${name}`);
      const read = Object.entries(keys).flatMap(([name, { field }]) => {
        const value = inside[name];
        const isGiven = value !== undefined && value !== null;
        if (!isGiven && !required.some((each) => each === name)) return [];
        return [[name, field.read(value ?? undefined, path(name), frame)] as const];
      });
      return Object.fromEntries(read) as ReturnType<ReturnType<typeof object<K, R>>["read"]>;
    },
  };
}

/** How the whole is called where something is wrong with it. */
export const file = "The file";
