export const languages = ["en", "tr", "fa", "fi"] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  fa: "فارسی",
  fi: "Suomi",
};

/** The direction in which a language is written. */
export type Direction = "ltr" | "rtl";

export function directionOf(language: Language): Direction {
  return language === "fa" ? "rtl" : "ltr";
}
