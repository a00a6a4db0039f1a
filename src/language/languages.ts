export const languages = ["en", "tr", "fa", "fi"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(word: string | undefined): word is Language {
  return languages.some((language) => language === word);
}

/** The language of a tag such as "tr-TR", where it is one of ours. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.slice(0, 2).toLowerCase();
  return isLanguage(primary) ? primary : undefined;
}

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
