/** Answers of functions as text: errors as Excel writes them. */
import { isRefusal, type Answer, type AnswerCell } from "../src/catalogue/call";
import { errorTexts } from "../src/grid/evaluate";

/** A number with all its digits, an error, or the cells of a table without its header. */
export const textOf = (answer: Answer): string => cells(answer).map(textOfCell).join(", ");

const cells = (answer: Answer): readonly AnswerCell[] => (isRows(answer) ? answer.slice(1).flat() : [answer]);
const isRows = (answer: Answer): answer is readonly (readonly AnswerCell[])[] => Array.isArray(answer);
const textOfCell = (cell: AnswerCell): string => (isRefusal(cell) ? errorTexts[cell.refused] : String(cell));

/** True if a page may show an answer so: an error, a number to the last digit shown, or the numbers of a column without its header. */
export function isShownAs(text: string, answer: Answer): boolean {
  if (isRefusal(answer)) return errorTexts[answer.refused] === text;
  const numbers = typeof answer === "number" ? [answer] : answer.slice(1).map(([cell]) => cell);
  const shown = text.split(", ");
  return shown.length === numbers.length && shown.every((each, i) => agrees(each, numbers[i]));
}

/** To the last digit shown. */
function agrees(shown: string, number: unknown): boolean {
  const digits = shown.split(".")[1]?.length ?? 0;
  return typeof number === "number" && Math.abs(number - Number(shown)) <= 0.5000001 * 10 ** -digits;
}
