import type { Language } from "../language/languages";
import type { AnswerWords } from "../catalogue/words";
import type { PlanWords } from "../workbook";
import type { SharingWords } from "../sharing/words";
import type { PaneWords } from "./words";

/** All texts of one language that the pane shows or writes into a workbook. */
export interface Locale extends PlanWords {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly sharing: SharingWords;
  readonly pane: PaneWords;
}

export type Locales = Readonly<Record<Language, Locale>>;
