/** Lists of words in a sentence. */
import type { Language } from "./languages";

/** Words one after another, with the comma of the language. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === "fa" ? "، " : ", ");

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["“", "”"],
  tr: ["“", "”"],
  fa: ["«", "»"],
  fi: ["”", "”"],
};

/** Names as they are, each with its own direction. */
export const isolatedList = (names: readonly string[], language: Language): string =>
  listed(
    names.map((name) => `\u2068${name}\u2069`),
    language,
  );

/** Names that somebody chose, such as those of sheets, each in quotation marks and with its own direction. */
export function listedNames(names: readonly string[], language: Language): string {
  const [open, close] = quotes[language];
  return listed(
    names.map((name) => `${open}\u2068${name}\u2069${close}`),
    language,
  );
}
