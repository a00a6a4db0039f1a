/** The files for stakeholders: a workbook, a page to print and a text for an email, in their language. */
import type { Language } from "../../language/languages";
import type { AnswerWords } from "../../catalogue/words";
import type { PlanWords } from "../../workbook";
import type { Plan } from "../../grid/plan";
import type { Book } from "../../grid/book";
import { lookup } from "../../formula/lookup";
import { modelFigures, type ModelFigures } from "../../workbook/model/figures";
import { modelsIn, type Model } from "../../workbook/model/models";
import type { Audience } from "../audience";
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
  readonly model: Model;
  readonly figures: ModelFigures;
  /** Undefined for a reader, and if the model was changed since it was made; then its own workbook is sent. */
  readonly workbook: Plan | undefined;
  /** Sheets of the workbook that hold something and are not in that plan. */
  readonly leavesOut: readonly string[];
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
  /** By default somebody without the add-in. */
  readonly audience?: Audience;
}

/** Undefined if the workbook has no readable model. */
export function packOf(
  book: Book,
  words: Readonly<Record<Language, PackWordsOf>>,
  { model: number, into, on, audience = "withoutAddIn" }: PackRequest,
): Pack | undefined {
  const look = lookup(book);
  const models = modelsIn(book.names);
  const model = models.find((each) => each.number === number) ?? models.at(-1);
  const figures = model && modelFigures(model, look, words[model.language]);
  if (!model || !figures) return undefined;
  const { sheet, full, sharing } = words[into];
  const recipient = { language: into, sheet, full, pack: sharing.pack };
  const made = audience === "reader" ? undefined : translated(model, look, into, words);
  const workbookLanguage = made || audience === "reader" ? into : model.language;
  return {
    model,
    figures,
    workbook: made && (audience === "withAddIn" ? made.plan : preparedPlan(made.plan, words[into])),
    leavesOut: made?.others ?? [],
    workbookLanguage,
    page: page(figures, recipient, { on, language: model.language }),
    letter: letter(figures, recipient, { audience, workbookLanguage }),
  };
}
