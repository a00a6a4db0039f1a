import type { Language } from "../catalogue/words";
import type { Direction } from "./plan";

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  fa: "فارسی",
  fi: "Suomi",
};

export function directionOf(language: Language): Direction {
  return language === "fa" ? "rtl" : "ltr";
}
