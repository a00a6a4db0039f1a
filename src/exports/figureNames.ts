import type { none, Spelling } from "../core/numbers/coded";

/** Stands for the rows without a word. */
export const noName = "(none)";
/** Stands for a word with an address of a person, which leaves with no figure. */
export const addressName = "(e-mail address)";

export function nameOf(word: Spelling | typeof none): string {
  if (typeof word === "object") return noName;
  return /[^\s@]@[^\s@]/.test(String(word)) ? addressName : String(word);
}
