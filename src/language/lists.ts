/** Lists of words in a sentence. */
import { isolated } from "./isolates";
import { directionOf, type Language } from "./languages";

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
  listed(names.map(isolated), language);

/** Names that somebody chose, such as those of sheets, each in quotation marks and with its own direction. */
export function listedNames(names: readonly string[], language: Language): string {
  const [open, close] = quotes[language];
  return listed(
    names.map((name) => open + isolated(name) + close),
    language,
  );
}

/** Names in a row in a plain text, such as those of columns. */
export const plainList = (names: readonly string[], language: Language): string =>
  directionOf(language) === "ltr" ? listed(names, language) : isolatedList(names, language);

/** Names as a part of a sentence of a plain text: "a and b", "a or b". */
export function together(names: readonly string[], language: Language, by: "conjunction" | "disjunction"): string {
  const isLeft = directionOf(language) === "ltr";
  const form = new Intl.ListFormat(language, { type: by });
  return form.format(isLeft ? names : names.map(isolated));
}
