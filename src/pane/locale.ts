import type { Language } from "../language/languages";
import type { AnswerWords, Synonyms } from "../catalogue/words";
import type { UnitWords } from "../catalogue/unitWords";
import type { PlanWords } from "../workbook";
import type { SharingWords } from "../sharing/words";
import type { PaneWords } from "./words";

/** All texts of one language that the pane shows or writes into a workbook. */
export interface Locale extends PlanWords {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly synonyms: Synonyms;
  readonly units: UnitWords;
  readonly sharing: SharingWords;
  readonly pane: PaneWords;
}

export type Locales = Readonly<Record<Language, Locale>>;
