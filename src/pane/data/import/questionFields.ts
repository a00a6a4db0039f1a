import type { Answers } from "../../../exports/answers";
import type { Question } from "./question";

/** Fields of a question; they give the answer so far, undefined as long as it isn't whole. */
export interface QuestionFieldsProps<Asks extends Question["asks"]> {
  readonly question: Extract<Question, { readonly asks: Asks }>;
  readonly onAnswer: (answer: Answers | undefined) => void;
  /** What must still be said is marked. */
  readonly isRefused: boolean;
}
