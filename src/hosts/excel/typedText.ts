import { errorAsText } from "../../grid/value";
import type { PlanCell } from "../../grid/plan";

/**
 * Texts that Excel converts to TRUE or FALSE when they are typed, in English, Turkish and Finnish. The capital of ı is I,
 * which the flag i doesn't know.
 */
const truths = /^(true|false|doğru|yanl[ıI]ş|tosi|epätosi)$/iu;

/** Whether a text starts with a letter and has no digit, so that Excel can't convert it to a number, a date or a formula. */
const isPlain = (text: string): boolean => /^\p{L}[^\d]*$/u.test(text) && !truths.test(text);

/**
 * The content to type into a cell. A text that Excel might convert gets an apostrophe in front, which Excel doesn't include in
 * the value. null leaves the cell empty.
 */
export function typedText({ value, formula }: PlanCell): string | number | boolean | null {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "string") return value === "" ? null : isPlain(value) ? value : `'${value}`;
  return errorAsText(value);
}
