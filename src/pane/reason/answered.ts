/** One call of a formula: its answer with its steps, or why there is none and what was meant. */
import { isFault, type Fault, type Reason as FaultReason } from "../../core/fault";
import { catalogue, functionIds, type FunctionId } from "../../catalogue";
import { call, refusal, unsaid, isRefusal, type Answer } from "../../catalogue/call";
import { check } from "../../catalogue/check";
import type { AnyDefinition, Row } from "../../catalogue/define";
import { work, type Worked } from "../../catalogue/steps";
import type { AnswerWords } from "../../catalogue/words";
import { calls, soleCall, type Call } from "../../formula/calls";
import { corrections } from "../../formula/corrections";
import { rewritten } from "../../formula/nativeTwins";
import { callsAt } from "../../formula/rewrittenCall";
import { tokens } from "../../formula/tokens";
import type { Value } from "../../grid/value";
import type { CellValues, NoValue } from "./argumentValues";

export type FormulaReason =
  | { readonly kind: "unknownFunction" }
  | NoValue
  | { readonly kind: "refused"; readonly message: string; readonly says: FaultReason }
  | {
      readonly kind: "answered";
      readonly answer: Exclude<Answer, { refused: unknown }>;
      /** True if the formula is this call and nothing else. */
      readonly isWhole: boolean;
    };

export interface Explained {
  readonly id: FunctionId;
  readonly reason: FormulaReason;
  /** The steps of an answer. */
  readonly worked?: Worked;
  /** The same by Excel's own functions. */
  readonly native?: string;
  /** Formulas that may have been meant; each has an answer. */
  readonly meant: readonly string[];
}

/** How many formulas are offered at most. */
const mostMeant = 3;

/** Explains one call of a formula, counted as `calls` counts them. The cells that the formula refers to are read. */
export async function explainCall(
  formula: string,
  nth: number,
  cells: CellValues,
  words: AnswerWords,
): Promise<Explained> {
  const asked = calls(formula, functionIds)[nth] as Call<FunctionId>;
  const id = asked.name;
  const values = valuesOf(asked, cells, words);
  if ("none" in values) return { id, reason: values.none, meant: [] };
  const answer = answerOf(id, values.given, words);
  if ("fault" in answer) {
    const { message } = refusal(answer.fault, words);
    const failed = { formula, nth, id, fault: answer.fault, values: values.given };
    const meant = await answering(corrections(failed), nth, cells, words);
    return { id, reason: { kind: "refused", message, says: answer.fault.says }, meant };
  }
  const native = nativeOf(formula, nth, cells);
  return {
    id,
    reason: { kind: "answered", answer: answer.said, isWhole: soleCall(formula, functionIds) !== undefined },
    worked: answer.worked,
    ...(native !== undefined && { native }),
    meant: [],
  };
}

/** The formulas in whose nth call there is an answer. */
export async function answering(
  formulas: readonly string[],
  nth: number,
  cells: CellValues,
  words: AnswerWords,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const formula of formulas) {
    await cells.readFor(formula);
    const asked = calls(formula, functionIds)[nth];
    const values = asked && valuesOf(asked, cells, words);
    if (!asked || !values || "none" in values) continue;
    if (!isFault(unsaid(catalogue[asked.name], values.given))) found.push(formula);
    if (found.length === mostMeant) break;
  }
  return found;
}

function valuesOf(
  { name, arguments: given }: Call<FunctionId>,
  cells: CellValues,
  words: AnswerWords,
): { readonly given: readonly Value[] } | { readonly none: NoValue } {
  const keys = Object.keys(catalogue[name].parameters);
  const values: Value[] = [];
  for (const [index, argument] of given.entries()) {
    const parameter = words.parameters[keys[index] ?? ""] ?? String(index + 1);
    const found = cells.valueOf(argument, parameter);
    if ("none" in found) return found;
    values.push(found.value);
  }
  return { given: values };
}

interface Answered {
  readonly said: Exclude<Answer, { refused: unknown }>;
  readonly worked: Worked;
}

/** Computes once; a table is put into words, and worked through, from its rows. */
function answerOf(id: FunctionId, raw: readonly unknown[], words: AnswerWords): Answered | { readonly fault: Fault } {
  const definition: AnyDefinition = catalogue[id];
  const given = check(definition, raw);
  if (isFault(given)) return { fault: given };
  const result = definition.compute(given);
  if (isFault(result)) return { fault: result };
  const rows = typeof result === "number" ? result : (Array.from(result) as readonly Row[]);
  const known: AnyDefinition = { ...definition, compute: () => rows };
  const [plain, said] = [unsaid(known, raw), call(known, raw, words)];
  if (isFault(plain)) return { fault: plain };
  return isRefusal(said)
    ? { fault: { fault: said.refused, says: "tooLarge" } }
    : { said, worked: work(definition, given, plain, shownRow(rows)) };
}

/** The second row of a table says more than the first, in which little has happened yet. */
const shownRow = (rows: number | readonly Row[]): number => (typeof rows !== "number" && rows.length > 1 ? 1 : 0);

function nativeOf(formula: string, nth: number, { look, from, ask }: CellValues): string | undefined {
  const asked = callsAt(tokens(formula))[nth];
  const whole = asked?.whole.map(({ text }) => text).join("");
  const made = whole === undefined ? undefined : rewritten(`=${whole}`, { look, from, ask });
  return made?.becomes === "twin" ? made.formula : undefined;
}
