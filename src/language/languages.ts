export const languages = ["en", "tr", "fa", "fi"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(word: string | undefined): word is Language {
  return languages.some((language) => language === word);
}

/** The language of a tag such as "tr-TR", if it is supported. Compares the whole first part: "fil-PH" is not Finnish. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return isLanguage(primary) ? primary : undefined;
}

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  fa: "فارسی",
  fi: "Suomi",
};

/** The writing direction of a language. */
export type Direction = "ltr" | "rtl";

export function directionOf(language: Language): Direction {
  return language === "fa" ? "rtl" : "ltr";
}
