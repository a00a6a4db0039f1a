import { errorAsText } from "../../grid/natives";
import type { PlanCell } from "../../grid/plan";

/** TRUE and FALSE as Excel reads them when they are typed, in English and in the languages of our words. */
const truths = /^(true|false|doğru|yanlış|tosi|epätosi)$/iu;

/** Words without a digit, which no Excel takes for a number, a date or a formula. */
const isPlain = (text: string): boolean => /^\p{L}[^\d]*$/u.test(text) && !truths.test(text);

/**
 * What to type into a cell: texts that Excel might take for something else begin with its apostrophe, which it keeps
 * to itself. null leaves the cell empty.
 */
export function typedText({ value, formula }: PlanCell): string | number | boolean | null {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "string") return value === "" ? null : isPlain(value) ? value : `'${value}`;
  return errorAsText(value);
}
