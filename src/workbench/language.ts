/** The reader's language: the last choice, otherwise the browser's, otherwise English. */
import { languageOf, type Language } from "../language/languages";

const key = "language";

export function initialLanguage(): Language {
  const wanted = [localStorage.getItem(key) ?? "", ...navigator.languages];
  return wanted.flatMap((tag) => languageOf(tag) ?? [])[0] ?? "en";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
