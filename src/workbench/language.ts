/** The reader's language: as last chosen, or as the browser's, or English. */
import { languages, type Language } from "../language/languages";

const key = "language";

export function initialLanguage(): Language {
  const wanted = [localStorage.getItem(key) ?? "", ...navigator.languages].map((each) => each.slice(0, 2));
  return wanted.flatMap((each) => languages.find((one) => one === each) ?? [])[0] ?? "en";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
