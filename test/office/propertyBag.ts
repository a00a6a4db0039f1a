/** Emulated objects that consist only of properties, each with the check that Excel makes. */
import type { Model } from "./interpreter";
import { invalid } from "./refusal";

type Check = (value: unknown) => boolean;
export interface Property {
  readonly start: unknown;
  readonly takes: Check;
}
export type Properties = Readonly<Record<string, Property>>;

export const flag = (start: boolean | null = false): Property => ({ start, takes: (v) => typeof v === "boolean" });
export const text = (start: string | null = "", longest = 32_767): Property => ({
  start,
  takes: (v) => typeof v === "string" && v.length <= longest,
});
export const number = (start: number | null, from = -Infinity, to = Infinity): Property => ({
  start,
  takes: (v) => typeof v === "number" && v >= from && v <= to,
});
/** Excel also accepts HTML's colour names, but this project doesn't use them. */
export const colour = (start: string | null): Property => ({
  start,
  takes: (v) => typeof v === "string" && (/^#[0-9A-F]{6}$/i.test(v) || v === ""),
});
/** A value of one of the library's enumerations. */
export const oneOf = (enumeration: string, start: string | null): Property => ({
  start,
  takes: (v) => {
    const words = (Excel as unknown as Record<string, Readonly<Record<string, string>> | undefined>)[enumeration];
    if (!words) throw new Error(`Microsoft's library has no enumeration ${enumeration}`);
    return Object.values(words).includes(v as string);
  },
});
export const shaped = (takes: Check, start: unknown = null): Property => ({ start, takes });

/** Where an object's values are stored: in one map, or in every cell of a range. */
export interface Store {
  get(name: string, start: unknown): unknown;
  set(name: string, value: unknown): void;
}

export function storeIn(values: Map<string, unknown>, changing: () => void = () => undefined): Store {
  return {
    get: (name, start) => (values.has(name) ? values.get(name) : start),
    set: (name, value) => {
      changing();
      values.set(name, value);
    },
  };
}

export function propertyBag(
  className: string,
  properties: Properties,
  store: Store,
  members: Readonly<Record<string, unknown>> = {},
): Model {
  const model = { className };
  for (const [name, { start, takes }] of Object.entries(properties)) {
    Object.defineProperty(model, name, {
      get: () => store.get(name, start),
      set: (value: unknown) => {
        if (!takes(value)) throw invalid(`${className}.${name} can't be ${JSON.stringify(value)}.`);
        store.set(name, value);
      },
    });
  }
  return Object.assign(model, members);
}

/** A store whose names get a prefix in another store. */
export const under = (store: Store, prefix: string): Store => ({
  get: (name, start) => store.get(`${prefix}.${name}`, start),
  set: (name, value) => store.set(`${prefix}.${name}`, value),
});
