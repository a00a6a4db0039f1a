import type { ReaderAnswers } from "../../../exports/answers";
import type { ImportQuestion } from "./question";

/** Fields of a question; they give the answer so far, undefined as long as it isn't whole. */
export interface QuestionFieldsProps<Asks extends ImportQuestion["asks"]> {
  readonly question: Extract<ImportQuestion, { readonly asks: Asks }>;
  readonly onAnswer: (answer: ReaderAnswers | undefined) => void;
  /** What must still be said is marked. */
  readonly isRefused: boolean;
}
