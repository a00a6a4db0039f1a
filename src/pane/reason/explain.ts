/** Explains the selected cell's value by evaluating its formula's calls again from their arguments. */
import { call, isRefusal, type Answer } from "../../catalogue/call";
import type { AnyDefinition } from "../../catalogue/define";
import { catalogue, functionIds, type FunctionId } from "../../catalogue";
import type { AnswerWords } from "../../catalogue/words";
import type { SpreadsheetHost } from "../../hosts/port";
import type { Unit } from "../../catalogue/unit";
import { calls, soleCall, type Argument, type Call } from "../../formula/calls";
import { cellWithin } from "../../formula/cellWithin";
import type { CellValue } from "../../grid/plan";
import { isError } from "../../grid/natives";

export type Reason =
  | { readonly kind: "unknownFunction" }
  | { readonly kind: "expression"; readonly parameter: string; readonly text: string }
  | { readonly kind: "noCells"; readonly parameter: string; readonly text: string }
  | { readonly kind: "fromCell"; readonly parameter: string; readonly address: string; readonly error: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "answered"; readonly answer: Exclude<Answer, { refused: unknown }> };

export interface Explained {
  readonly id: FunctionId;
  readonly reason: Reason;
}

export interface SelectedCell {
  readonly address: string;
  readonly error: string | undefined;
  readonly calls: readonly Explained[];
  /** The cell's number, if it is the answer of a single call. A table has cells of several units, so it has none. */
  readonly figure: Figure | undefined;
}

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
}

/** Undefined if the selected cell calls none of our functions. Uses the first of several cells. */
export async function explainSelection(host: SpreadsheetHost, words: AnswerWords): Promise<SelectedCell | undefined> {
  const { address, formulas, values } = await host.selection();
  const formula = formulas[0]?.[0];
  const found = typeof formula === "string" ? calls(formula, functionIds) : [];
  if (found.length === 0) return undefined;
  const value = values[0]?.[0] ?? null;
  const error = isError(value) ? value.error : undefined;
  const sheet = sheetOf(address);
  const explained: Explained[] = [];
  for (const each of found) {
    const id = each.name;
    const reason: Reason =
      error === "#NAME?" ? { kind: "unknownFunction" } : await explain(each, id, host, sheet, words);
    explained.push({ id, reason });
  }
  return { address: cellWithin(address, 0, 0), error, calls: explained, figure: figureOf(String(formula), value) };
}

function figureOf(formula: string, value: CellValue): Figure | undefined {
  const id = soleCall(formula, functionIds);
  const unit = id && catalogue[id].returns;
  return typeof unit === "string" && typeof value === "number" ? { value, unit } : undefined;
}

async function explain(
  { arguments: given }: Call,
  id: FunctionId,
  host: SpreadsheetHost,
  sheet: string,
  words: AnswerWords,
): Promise<Reason> {
  const definition: AnyDefinition = catalogue[id];
  const keys = Object.keys(definition.parameters);
  const raw: unknown[] = [];
  for (const [index, argument] of given.entries()) {
    const parameter = words.parameters[keys[index] ?? ""] ?? String(index + 1);
    const answer = await valueOf(argument, parameter, host, sheet);
    if ("reason" in answer) return answer.reason;
    raw.push(answer.value);
  }
  const answer = call(definition, raw, words);
  return isRefusal(answer) ? { kind: "refused", message: answer.message } : { kind: "answered", answer };
}

async function valueOf(
  argument: Argument,
  parameter: string,
  host: SpreadsheetHost,
  sheet: string,
): Promise<{ readonly value: unknown } | { readonly reason: Reason }> {
  if (argument.kind === "omitted") return { value: null };
  if (argument.kind === "value") return { value: argument.value };
  if (argument.kind === "matrix") return { value: argument.values };
  const { text } = argument;
  if (argument.kind === "expression") return { reason: { kind: "expression", parameter, text } };
  const cells = await host.cells(text, sheet);
  if (!cells) return { reason: { kind: "noCells", parameter, text } };
  const wrong = firstError(cells.values);
  if (wrong) {
    const address = cellWithin(cells.address, wrong.row, wrong.column);
    return { reason: { kind: "fromCell", parameter, address: shortened(address, sheet), error: wrong.error } };
  }
  return { value: cells.values };
}

function firstError(values: readonly (readonly CellValue[])[]) {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) if (isError(value)) return { row, column, error: value.error };
  }
  return undefined;
}

/** Returns the sheet name in an address, without quotes. */
function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Omits the sheet name for cells of the same sheet. */
function shortened(address: string, sheet: string): string {
  return sheetOf(address) === sheet ? address.slice(address.lastIndexOf("!") + 1) : address;
}
