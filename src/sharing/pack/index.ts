/** The files for stakeholders: a workbook, a page to print and a text for an email, in their language. */
import type { Language } from "../../language/languages";
import type { AnswerWords } from "../../catalogue/words";
import type { PlanWords } from "../../workbook";
import type { Plan } from "../../grid/plan";
import type { Book } from "../../grid/book";
import { lookup } from "../../formula/lookup";
import { modelFigures, type ModelFigures } from "../../workbook/model/figures";
import { modelsIn } from "../../workbook/model/models";
import { preparedPlan } from "../preparedPlan";
import { translated } from "../translated";
import type { SharingWords } from "../words";
import { letter, type Letter } from "./letter";
import { page } from "./page";

export interface PackWordsOf extends PlanWords {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly sharing: SharingWords;
}

export interface Pack {
  readonly figures: ModelFigures;
  /** Undefined if the model was changed since it was made; then its own workbook is sent unchanged. */
  readonly workbook: Plan | undefined;
  /** The language of the workbook that is sent. */
  readonly workbookLanguage: Language;
  readonly page: string;
  readonly letter: Letter;
}

export interface PackRequest {
  /** The model's number in its names; by default the last model. */
  readonly model?: number;
  readonly into: Language;
  readonly on: Date;
}

/** Undefined if the workbook has no readable model. */
export function packOf(
  book: Book,
  words: Readonly<Record<Language, PackWordsOf>>,
  { model: number, into, on }: PackRequest,
): Pack | undefined {
  const look = lookup(book);
  const models = modelsIn(book.names);
  const model = models.find((each) => each.number === number) ?? models.at(-1);
  const figures = model && modelFigures(model, look, words[model.language]);
  if (!model || !figures) return undefined;
  const { sheet, sharing } = words[into];
  const recipient = { language: into, sheet, pack: sharing.pack };
  const plan = translated(model, look, into, words);
  const workbookLanguage = plan ? into : model.language;
  return {
    figures,
    workbook: plan && preparedPlan(plan, words[into]),
    workbookLanguage,
    page: page(figures, recipient, { on }),
    letter: letter(figures, recipient, workbookLanguage),
  };
}
