import type { Validation } from "../grid/plan";
import { shortened } from "./shortened";

/**
 * Excel's limits in characters; it refuses longer texts, and reports a file with them as damaged.
 * Source: [MS-OI29500], 2.1.613, dataValidation; for the list, Excel specifications and limits.
 */
const limits = { title: 32, prompt: 255, refusal: 224, list: 255 } as const;

interface ValidationTexts {
  readonly heading: string;
  readonly prompt: string;
  readonly refusal: string;
}

/** The texts that Excel shows beside a cell and for a refused entry, within its limits. */
export const validationTexts = ({ title, prompt, refusal }: Validation): ValidationTexts => ({
  heading: shortened(title, limits.title),
  prompt: shortened(prompt, limits.prompt),
  refusal: shortened(refusal, limits.refusal),
});

/** A list of words as Excel stores it. It separates items by commas in every language, so an item can't contain one. */
export function wordList(words: readonly string[]): string {
  const list = words.join(",");
  if (words.some((word) => word.includes(","))) throw new RangeError(`A word of a list can't hold a comma: ${list}`);
  if (list.length > limits.list) throw new RangeError(`A list takes ${limits.list} characters: ${list}`);
  return list;
}
