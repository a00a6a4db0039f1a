/** The reader's choice of language, kept for the next visit where the browser allows it. */
import { keep, kept } from "./stored";
import { languageOf, type Language } from "../language/languages";

const key = "language";

/** The last choice, otherwise the first supported language of these tags, otherwise English. */
export function initialLanguage(tags: readonly (string | undefined)[]): Language {
  return [kept(key), ...tags].flatMap((tag) => languageOf(tag) ?? [])[0] ?? "en";
}

/** Returns whether the choice is kept. */
export const keepLanguage = (language: Language): boolean => keep(key, language);
