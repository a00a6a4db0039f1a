/** The answers of our functions in the user's language, as values for cells. */
import { catalogue } from "../catalogue";
import { call, isRefusal, type AnswerCell } from "../catalogue/call";
import type { AnswerWords } from "../catalogue/words";
import { answering, errorTexts, type Surroundings } from "../grid/evaluate";
import type { CellValue } from "../grid/plan";

export const answersIn = (words: AnswerWords): Surroundings["ask"] =>
  answering((id, given) => {
    const answer = call(catalogue[id], given, words);
    if (typeof answer === "number" || isRefusal(answer)) return cell(answer);
    return answer.map((row) => row.map(cell));
  });

const cell = (answer: AnswerCell): CellValue => (isRefusal(answer) ? { error: errorTexts[answer.refused] } : answer);
