import type { AnswerWords, Language } from "../catalogue/words";
import type { PlanWords } from "../template";
import type { Direction } from "../template/plan";
import type { PaneWords } from "./words";

/** Everything the pane says or writes in one language. */
export interface Locale extends PlanWords {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly pane: PaneWords;
}

export type Locales = Readonly<Record<Language, Locale>>;

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
