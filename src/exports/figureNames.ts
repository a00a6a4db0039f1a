import type { none, Spelling } from "../core/numbers/coded";

/** The rows without a word stand under "(none)". */
export const nameOf = (word: Spelling | typeof none): string => (typeof word === "object" ? "(none)" : String(word));
