/** Explains the selected cell: how its number arises, or why it shows an error and what may have been meant. */
import { catalogue, functionIds, type FunctionId } from "../../catalogue";
import type { AnswerWords } from "../../catalogue/words";
import type { Unit } from "../../catalogue/unit";
import { calls, soleCall } from "../../formula/calls";
import { cellWithin } from "../../formula/cellWithin";
import { misspelt, withCommas } from "../../formula/corrections";
import { isError } from "../../grid/value";
import type { CellValue } from "../../grid/plan";
import type { RangeContents, SpreadsheetHost } from "../../hosts/port";
import { sheetOf } from "../addresses";
import { answering, explainCall, type Explained } from "./answered";
import { CellValues } from "./argumentValues";
import { headlinesOf } from "./headline";

export type { Explained } from "./answered";

export interface SelectedCell {
  readonly address: string;
  readonly error: string | undefined;
  readonly calls: readonly Explained[];
  /** What is wrong with the formula itself. */
  readonly fault: WrongFormula | undefined;
  /** Present if the cell has a plain formula, and its function gives the same number or another one. */
  readonly headline: { readonly shown: number; readonly agrees: boolean } | undefined;
  /** The cell's number, if it is the answer of a single call. A table has cells of several units, so it has none. */
  readonly figure: Figure | undefined;
}

export type WrongFormula =
  /** The name of a function that there isn't. */
  | { readonly kind: "misspelt"; readonly name: string; readonly meant: string }
  /** A text that reads as a formula, or separators that the spreadsheet doesn't know. */
  | { readonly kind: "text" | "separators"; readonly meant: string };

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
}

/** Undefined if the cell has nothing of ours. Uses the first of several cells. */
export async function explainCell(
  host: SpreadsheetHost,
  selected: RangeContents,
  words: AnswerWords,
): Promise<SelectedCell | undefined> {
  const formula = selected.formulas[0]?.[0];
  if (typeof formula !== "string") return undefined;
  const value = selected.values[0]?.[0] ?? null;
  const error = isError(value) ? value.error : undefined;
  const cells = new CellValues(host, sheetOf(selected.address), words);
  const cell = { address: cellWithin(selected.address, 0, 0), error, headline: undefined, figure: undefined };
  const fault = await wrongFormula(formula, value, cells, words);
  if (fault) return { ...cell, calls: [], fault };
  const found = calls(formula, functionIds);
  if (found.length === 0) return typeof value === "number" ? headline(host, selected, value, words) : undefined;
  await cells.readFor(formula);
  const explained: Explained[] = [];
  for (const [nth, { name }] of found.entries()) {
    const each = await explainCall(formula, nth, cells, words);
    explained.push(error === "#NAME?" && each.reason.kind !== "noCells" ? unknown(name) : each);
  }
  return { ...cell, calls: explained, fault, figure: figureOf(formula, value) };
}

const unknown = (id: FunctionId): Explained => ({ id, reason: { kind: "unknownFunction" }, meant: [] });

/** A formula whose writing is wrong; undefined if it is right, or nothing is known that was meant. */
async function wrongFormula(
  formula: string,
  value: CellValue,
  cells: CellValues,
  words: AnswerWords,
): Promise<WrongFormula | undefined> {
  if (typeof value === "string" && formula.replace(/^'/, "") === value && /^\s*=.*CRM[A-Z]+\s*\(/is.test(value)) {
    const meant = withCommas(value) ?? value.trim();
    return calls(meant, functionIds).length > 0 ? { kind: "text", meant } : undefined;
  }
  if (!isError(value)) return undefined;
  const near = calls(formula, functionIds).length === 0 ? misspelt(formula) : undefined;
  if (near) return { kind: "misspelt", name: near.name, meant: near.formula };
  const commas = formula.includes(";") ? withCommas(formula) : undefined;
  const [meant] = commas === undefined ? [] : await answering([commas], 0, cells, words);
  return meant === undefined ? undefined : { kind: "separators", meant };
}

/** As exact as the checks of a model. */
const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Undefined if the cell isn't a headline of a model. */
async function headline(
  host: SpreadsheetHost,
  selected: RangeContents,
  shown: number,
  words: AnswerWords,
): Promise<SelectedCell | undefined> {
  const candidates: (Explained & { readonly isCertain: boolean; readonly answer: number })[] = [];
  for (const { formula, sheet, isCertain } of await headlinesOf(host, selected)) {
    const cells = new CellValues(host, sheet, words);
    await cells.readFor(formula);
    for (const nth of calls(formula, functionIds).keys()) {
      const explained = await explainCall(formula, nth, cells, words);
      const { reason } = explained;
      if (reason.kind === "answered" && typeof reason.answer === "number")
        candidates.push({ ...explained, isCertain, answer: reason.answer });
    }
  }
  const same = candidates.find(({ answer }) => agrees(answer, shown));
  const explained = same ?? candidates.find(({ isCertain }) => isCertain);
  if (!explained) return undefined;
  return {
    address: cellWithin(selected.address, 0, 0),
    error: undefined,
    calls: [explained],
    fault: undefined,
    headline: { shown, agrees: same !== undefined },
    figure: undefined,
  };
}

function figureOf(formula: string, value: CellValue): Figure | undefined {
  const id = soleCall(formula, functionIds);
  const unit = id && catalogue[id].returns;
  return typeof unit === "string" && typeof value === "number" ? { value, unit } : undefined;
}
