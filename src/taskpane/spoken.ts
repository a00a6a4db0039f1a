import { languages, type Language } from "../language/languages";
import { catalogueWords, type CatalogueWords } from "../locales/catalogue";
import { taskpane as fa } from "../locales/fa/taskpane";
import { taskpane as fi } from "../locales/fi/taskpane";
import { taskpane as tr } from "../locales/tr/taskpane";
import { taskpane as en, type TaskpaneWords } from "./words";

export interface Spoken extends CatalogueWords {
  readonly page: TaskpaneWords;
}

const pages: Readonly<Record<Language, TaskpaneWords>> = { en, tr, fa, fi };

export function spoken(language: Language): Spoken {
  return { ...catalogueWords[language], page: pages[language] };
}

/** The page's language for a locale such as "tr-TR"; English for one it doesn't speak. */
export function languageOf(locale: string): Language {
  const there = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === there) ?? "en";
}
