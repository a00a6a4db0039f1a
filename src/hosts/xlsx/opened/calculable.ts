/** Formulas of a file as the grid takes them, and whether it can calculate them. */
import { functionIds } from "../../../catalogue";
import { nameKey } from "../../../grid/sameName";
import { tokens } from "../../../formula/tokens";
import { repaired } from "../../../sharing/repair";

const ours: ReadonlySet<string> = new Set(functionIds);

/** Without its "="; calls of our functions that other programs changed are in their right form. LibreOffice writes crmroi. */
export function ownForm(formula: string): string {
  const text = repaired(`=${formula.replace(/^=/, "")}`).slice(1);
  if (!/crm/i.test(text)) return text;
  const all = tokens(`=${text}`).slice(1);
  return all
    .map((token, at) => {
      const isCall = token.kind === "word" && all[at + 1]?.text === "(";
      return isCall && ours.has(token.text.toUpperCase()) ? token.text.toUpperCase() : token.text;
    })
    .join("");
}

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
