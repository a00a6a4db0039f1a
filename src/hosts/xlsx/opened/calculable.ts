/** Whether the grid can calculate a formula of a file. */
import { nameKey } from "../../../grid/sameName";
import { tokens } from "../../../formula/tokens";

/** Whether the grid calculates a function, by its name in English. */
export type Knows = (functionName: string) => boolean;

export interface Calculator {
  readonly knows: Knows;
  /** The names that aren't taken over, by `nameKey`. */
  readonly lostNames: ReadonlySet<string>;
}

/** False for a formula that refers to a table, to another workbook or to a lost name, or calls a function that the grid doesn't know. */
export function isCalculable(formula: string, { knows, lostNames }: Calculator): boolean {
  const all = tokens(`=${formula}`);
  return all.every(({ kind, text }, at) => {
    if (kind === "foreign" || (kind === "reference" && text.includes("["))) return false;
    if (kind !== "word") return true;
    return all[at + 1]?.text === "(" ? knows(text.toUpperCase()) : !lostNames.has(nameKey(text));
  });
}
