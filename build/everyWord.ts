/** Every text that users see, by language and branch ("owner") of the tree of words. */
import { languages, type Language } from "../src/language/languages";
import { locales } from "../src/locales";
import * as en from "../src/locales/en";
import type { Words } from "../src/locales/words";

export type Owner = keyof Words;

/** Sorted, because tools list a module's exports in different orders. */
export const owners = Object.keys(en).sort() as readonly Owner[];

export const everyWord = Object.fromEntries(
  languages.map((language) => [language, Object.fromEntries(owners.map((owner) => [owner, locales[language][owner]]))]),
) as Readonly<Record<Language, Readonly<Record<Owner, object>>>>;

/** Every text by its path, such as "faults.missing". */
export function texts(words: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === "" ? key : `${path}.${key}`;
      if (typeof value === "string") return [[here, value]];
      return typeof value === "object" && value !== null ? [...texts(value, here)] : [];
    }),
  );
}
