/** The one door: takes raw arguments and words, and returns a value, a table or a refusal. */
import { fault, finite, isFault, type Fault, type FaultKind, type Reason } from "../core/fault";
import { check } from "./check";
import type { AnyDefinition, Columns, Label, Row } from "./define";
import type { Rows } from "../core/numbers/rows";
import type { FaultWords } from "./faults";
import type { Language } from "../language/languages";
import type { AnswerWords } from "./words";
import { fill } from "../language/fill";

/** A fault with its message in the user's language. */
export interface CallRefusal {
  readonly refused: FaultKind;
  readonly message: string;
}

export type AnswerCell = number | string | CallRefusal;
export type Answer = number | CallRefusal | readonly (readonly AnswerCell[])[];

/**
 * answer = compute(checked arguments), in the words of a language
 * @param definition of the function; raw Excel's arguments by position, each a cell or a matrix, null or absent if omitted
 * @param words the sentences, parameter names and tables of the user's language
 * @returns a number in the unit of the definition; a table with a header row; or a refusal, which is any reason of the door
 * (`doorRefusals`) or of `compute`. It never throws for user input and never answers NaN, Infinity, −0, null or undefined
 * Source: Excel's custom functions, which pass arguments by position and show an error value for a refusal.
 */
export function call(definition: AnyDefinition, raw: readonly unknown[], words: AnswerWords): Answer {
  const computed = compute(definition, raw);
  if (isFault(computed)) return refusal(computed, words);
  const { result } = computed;
  return typeof result === "number" ? tidy(result, words) : table(definition, { ...computed, result }, words);
}

/** A result with what its table needs of the arguments. The arguments themselves are released: they may be whole columns. */
interface Computed<Result> {
  readonly result: Result;
  readonly language: Language | undefined;
  readonly headings: Readonly<Partial<Record<string, string>>>;
}

function compute(definition: AnyDefinition, raw: readonly unknown[]): Computed<number | Rows<Row>> | Fault {
  const given = check(definition, raw);
  if (isFault(given)) return given;
  const result = definition.compute(given);
  if (isFault(result)) return result;
  const language = given["language"] as Language | undefined;
  return { result, language, headings: definition.headings?.(given) ?? {} };
}

/** A table with its columns' keys as headers and its labels' keys as labels. */
export type UnsaidTable = readonly (readonly (number | string | Fault)[])[];

/**
 * The same call without words, for formulas that are evaluated and for tests
 * @param definition, raw as for `call`
 * @returns a number, a table with keys in place of words, or a Fault
 * Source: `call`.
 */
export function unsaid(definition: AnyDefinition, raw: readonly unknown[]): number | Fault | UnsaidTable {
  const computed = compute(definition, raw);
  if (isFault(computed)) return computed;
  const { result } = computed;
  if (typeof result === "number") return finite(result);
  const keys = Object.keys(definition.returns as Columns);
  const cell = (value: number | string | Fault | Label) =>
    typeof value === "number" ? finite(value) : typeof value === "string" || isFault(value) ? value : value.label;
  return [keys, ...Array.from(result, (row) => keys.map((key) => cell(row[key] as number | string | Fault | Label)))];
}

export function isRefusal(answer: unknown): answer is CallRefusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

function table(
  definition: AnyDefinition,
  { result: rows, language: asked, headings }: Computed<Rows<Row>>,
  words: AnswerWords,
): Answer {
  const language = asked ?? words.language;
  const columns = Object.entries(definition.returns as Columns);
  const said = words.tables[language][definition.id as keyof AnswerWords["tables"][Language]] as {
    readonly columns: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  const label = (key: string): string => said.labels?.[key] ?? key;
  const header = columns.map(([key]) => {
    const heading = headings[key];
    return heading === undefined ? (said.columns[key] ?? key) : label(heading);
  });
  // One object serves all cells with the same reason: a million customers without a margin have a million refusals.
  const refusals = new Map<Reason, CallRefusal>();
  const refused = (cell: Fault): CallRefusal => {
    if (cell.given) return refusal(cell, words);
    const known = refusals.get(cell.says) ?? refusal(cell, words);
    refusals.set(cell.says, known);
    return known;
  };
  const written = (cell: number | string | Fault | Label, unit: string): AnswerCell => {
    if (typeof cell === "number") return tidy(cell, words);
    if (typeof cell === "string") return unit === "label" ? label(cell) : cell;
    return isFault(cell) ? refused(cell) : filled(label(cell.label), cell.given ?? {}, words);
  };
  // An array that grew row by row would leave all its smaller copies in memory, 20 MB for a million rows.
  const cells = new Array<readonly AnswerCell[]>(1 + rows.length);
  cells[0] = header;
  let at = 1;
  for (const row of rows) {
    cells[at++] = columns.map(([key, { unit }]) => written(row[key] as number | string | Fault | Label, unit));
  }
  return cells;
}

/** The last check: no NaN, Infinity or −0 is answered. */
function tidy(value: number, words: AnswerWords): number | CallRefusal {
  if (!Number.isFinite(value)) return refusal(fault("tooLarge"), words);
  return value === 0 ? 0 : value;
}

export function refusal({ fault: refused, says, given }: Fault, words: AnswerWords): CallRefusal {
  return { refused, message: filled(words.faults[says], given ?? {}, words) };
}

/** A list is shown as "a; b; c". */
type Given = Readonly<Record<string, string | number | readonly number[]>>;

/** Keys whose value is the key of a parameter; the message shows the parameter's name. */
const naming = new Set(["parameter", "first", "second"]);

function filled(text: string, given: Given, words: AnswerWords): string {
  const read = (key: string, value: string | number | readonly number[]): string => {
    if (typeof value === "string") return naming.has(key) ? (words.parameters[value] ?? value) : value;
    return typeof value === "number"
      ? shown(value, words.faults)
      : value.map((each) => shown(each, words.faults)).join("; ");
  };
  return fill(text, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, read(key, value)])));
}

/** Whole numbers are shown in full, others with two decimals and the language's decimal sign. */
function shown(value: number, { decimalSign }: FaultWords): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(2);
  return text.replace(".", decimalSign);
}
