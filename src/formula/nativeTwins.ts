/**
 * Replaces our functions in a formula. Each call becomes its native twin; if it has none, or its answer is an error, it
 * becomes the value that the core computes; if the core can't know its arguments, the cell's present value is kept.
 */
import { catalogue, functionIds, type FunctionId } from "../catalogue";
import { check } from "../catalogue/check";
import { takesOneCell, type AnyDefinition, type Parameter, type Ref } from "../catalogue/define";
import { isFault } from "../core/fault";
import type { Surroundings } from "../grid/evaluate";
import { textLiteral } from "../grid/textLiteral";
import { isError, isMatrix, type Matrix, type Value } from "../grid/value";
import type { CellValue } from "../grid/plan";
import { argument, callAt, callsOurs, written, type CallAt } from "./calls";
import { from1900 } from "./dates1904";
import { evaluated } from "./evaluated";
import { omissible } from "./example";
import { isWhole, type CellRef, type Lookup } from "./lookup";
import { once, resolved } from "./once";
import { tokens, type Token } from "./tokens";

export type Rewritten =
  /** Only Excel's own functions are left. */
  | { readonly becomes: "twin"; readonly formula: string }
  /** Part of it is a fixed value. */
  | { readonly becomes: "partly"; readonly formula: string }
  /** The whole formula was one call; a single error value is "error". */
  | { readonly becomes: "value" | "error"; readonly values: Matrix }
  /** Neither a formula nor a value is known. */
  | { readonly becomes: "shown" };

/** A fast test whether a formula can contain one of our functions. */
const mayHold = /CRM/i;

/** Excel's limit for the length of a formula, in characters. */
const longestFormula = 8192;

export interface Asking {
  readonly look: Lookup;
  /** The cell of the formula. */
  readonly from: CellRef;
  readonly ask: Surroundings["ask"];
  /** The value that the cell shows. A name's formula has no cell and stays a formula even if it is a single value. */
  readonly shown?: CellValue;
  /** True if its references depend on the cell that uses it, so that it has no single value. */
  readonly isRelative?: boolean;
}

/** Undefined if the formula calls none of our functions. */
export function rewritten(formula: string, asking: Asking): Rewritten | undefined {
  if (!mayHold.test(formula)) return undefined;
  const all = tokens(formula);
  if (!callsOurs(all)) return undefined;
  const only = asking.shown === undefined ? undefined : wholeCall(all);
  if (only) return alone(only, asking);
  const text = replaced(all, asking);
  if (text === undefined || text.text.length > longestFormula) return { becomes: "shown" };
  return { becomes: text.isFixed ? "partly" : "twin", formula: text.text };
}

/** The call, if the whole formula is one call. */
function wholeCall(all: readonly Token[]): CallAt | undefined {
  const solid = all.map((token, at) => ({ ...token, at })).filter(({ kind }) => kind !== "space");
  const first = solid[1]?.text === "@" || solid[1]?.text === "+" ? solid[2] : solid[1];
  const call = first && replaceable(all, first.at);
  return call && written(all.slice(call.end)) === "" ? call : undefined;
}

/** A call of one of our functions, or INDEX of the table that one answers. */
function replaceable(all: readonly Token[], at: number): CallAt | undefined {
  const call = callAt(all, at, functionIds);
  const picking = call ? undefined : callAt(all, at, ["INDEX"]);
  const [from = [], ...places] = picking?.parts ?? [];
  const table = from.filter(({ kind }) => kind !== "space");
  const inner = callAt(table, 0, functionIds);
  const isTable = inner?.end === table.length && typeof definitionOf(inner).returns === "object";
  return isTable && places.every((place) => argument(place).kind === "value") ? picking : call;
}

const definitionOf = ({ name }: CallAt): AnyDefinition => catalogue[name as FunctionId];

function alone(call: CallAt, asking: Asking): Rewritten {
  const { answer, twin } = outcome(call, asking);
  if (twin !== undefined && twin.text.length < longestFormula && !isRefused(answer, asking)) {
    return { becomes: twin.isFixed ? "partly" : "twin", formula: `=${twin.text}` };
  }
  if (answer === undefined) return { becomes: "shown" };
  return { becomes: isError(answer) ? "error" : "value", values: isMatrix(answer) ? answer : [[answer]] };
}

/** If the core can't compute the answer, an error that the cell shows is used as the answer; #NAME? answers nothing. */
const isRefused = (answer: Value | undefined, { shown = null }: Asking): boolean =>
  answer === undefined ? isError(shown) && shown.error !== "#NAME?" : isError(answer);

interface Text {
  readonly text: string;
  /** True if a value replaces one of the calls. */
  readonly isFixed: boolean;
}

/** Undefined if one of the calls has neither a twin nor a known value. */
function replaced(all: readonly Token[], asking: Asking): Text | undefined {
  let text = "";
  let isFixed = false;
  for (let at = 0; at < all.length; at++) {
    const token = all[at] as Token;
    const picks = token.text === "@" ? 1 : 0;
    const call = replaceable(all, at + picks);
    if (!call) {
      text += token.text;
      continue;
    }
    const found = inFormula(call, asking, picks === 1);
    if (!found) return undefined;
    isFixed ||= found.isFixed;
    text += isApart(all, at, call.end) || /^[\d.]+$/.test(found.text) ? found.text : `(${found.text})`;
    at = call.end - 1;
  }
  return { text, isFixed };
}

/** True if this is an argument or the whole formula, so that it needs no parentheses. */
function isApart(all: readonly Token[], at: number, end: number): boolean {
  const solid = ({ kind }: Token) => kind !== "space";
  const before = all.slice(0, at).filter(solid);
  const opening = before.at(-1)?.text ?? "(";
  const closing = all.slice(end).find(solid)?.text ?? ")";
  const begins = opening === "(" || opening === "," || (opening === "=" && before.length === 1);
  return begins && (closing === ")" || closing === ",");
}

function inFormula(call: CallAt, asking: Asking, picksFirst: boolean): Text | undefined {
  const { answer, twin } = outcome(call, asking);
  if (twin !== undefined && !isRefused(answer, asking)) return twin;
  const text =
    answer === undefined ? undefined : constant(picksFirst && isMatrix(answer) ? (answer[0]?.[0] ?? null) : answer);
  return text === undefined ? undefined : { text, isFixed: true };
}

/** A value as a literal in a formula. */
function constant(value: Value): string | undefined {
  if (!isMatrix(value)) return cellConstant(value);
  const rows = value.map((row) => row.map(cellConstant));
  return rows.some((row) => row.includes(undefined)) ? undefined : `{${rows.map((row) => row.join(",")).join(";")}}`;
}

/** Excel's limit for a text literal in a formula, in characters. */
const longestText = 255;

function cellConstant(value: CellValue): string | undefined {
  if (value === null) return `""`;
  if (typeof value === "number") return String(value).toUpperCase();
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value.length > longestText ? undefined : textLiteral(value);
  return value.error;
}

interface Outcome {
  readonly answer: Value | undefined;
  readonly twin: Text | undefined;
}

function outcome(call: CallAt, asking: Asking): Outcome {
  const { name, parts } = call;
  if (name === "INDEX") return { answer: valueOf(call.whole, asking), twin: undefined };
  const definition = definitionOf(call);
  const parameters = Object.entries(definition.parameters);
  if (parts.length > parameters.length) return { answer: undefined, twin: undefined };
  const values = parts.map((part) => valueOf(part, asking));
  const isKnown = !values.includes(undefined);
  const answer = isKnown ? valueOf(call.whole, asking) : undefined;
  const given = parameters.map(([key, parameter], at) => [key, refOf(parts[at] ?? [], parameter, asking)] as const);
  const isMissing = parameters.some(([, parameter], at) => given[at]?.[1] === undefined && !omissible(parameter));
  const isValid = (): boolean => holds(definition, isKnown ? (values as readonly Value[]) : undefined, asking);
  if (
    isMissing ||
    given.some(([, ref]) => ref === "none") ||
    !once(asking, `holds ${isKnown} ${keyOf(call.whole, asking)}`, isValid)
  ) {
    return { answer, twin: undefined };
  }
  const refs = given as readonly (readonly [string, (Ref & { readonly isFixed?: boolean }) | undefined])[];
  const text = definition.native?.(Object.fromEntries(refs));
  return { answer, twin: text === undefined ? undefined : { text, isFixed: refs.some(([, ref]) => ref?.isFixed) } };
}

function valueOf(part: readonly Token[], asking: Asking): Value | undefined {
  const { look, from, ask, isRelative = false } = asking;
  // A name that LET or LAMBDA defines hides the workbook's name, and has its value only where the formula is calculated.
  if (isRelative || part.some(({ kind }) => kind === "parameter")) return undefined;
  const text = written(part);
  return text === "" ? null : once(asking, `value ${keyOf(part, asking)}`, () => evaluated(text, from, look, ask));
}

/** The text of a part that is the same for the same cells. */
const keyOf = (part: readonly Token[], { look, from }: Asking): string =>
  part.map(({ kind, text }) => (kind === "reference" || kind === "word" ? resolved(text, look, from) : text)).join("");

/** True if the definition's twin is valid for these values; for unknown values it may not be. */
function holds(definition: AnyDefinition, values: readonly Value[] | undefined, { look }: Asking): boolean {
  if (!definition.nativeHolds) return true;
  const dated = values && look.book.countsFrom1904 ? from1900(definition.id as FunctionId, values) : values;
  const given = dated && check(definition, dated);
  return given !== undefined && !isFault(given) && definition.nativeHolds(given);
}

/** Volatile functions: a twin may evaluate its argument twice, and the two answers would differ. */
const volatile = /^RAND/i;

/** An argument for a twin; "none" if its shape isn't known. */
function refOf(
  part: readonly Token[],
  parameter: Parameter,
  asking: Asking,
): (Ref & { readonly isFixed?: boolean }) | undefined | "none" {
  const given = argument(part);
  switch (given.kind) {
    case "omitted":
      return undefined;
    case "value": {
      const text = written(part);
      const literal = typeof given.value === "boolean" ? {} : { literal: given.value };
      return { text: /^[+-]/.test(text) ? `(${text})` : text, rows: 1, columns: 1, ...literal };
    }
    case "matrix":
      return { text: written(part), rows: given.values.length, columns: given.values[0]?.length ?? 0 };
    case "reference":
      return shaped(given.text, asking);
    case "expression": {
      if (!takesOneCell(parameter) || part.some(({ kind, text }) => kind === "word" && volatile.test(text)))
        return "none";
      const text = replaced(part, asking);
      return text ? { text: `(${text.text.trim()})`, rows: 1, columns: 1, isFixed: text.isFixed } : "none";
    }
  }
}

function shaped(text: string, { look, from, ask }: Asking): Ref | "none" {
  const found = look.locate(text, from);
  if (found) return isWhole(found.area) ? "none" : { text, rows: found.area.rows, columns: found.area.columns };
  const value = evaluated(text, from, look, ask);
  if (value === undefined) return "none";
  return { text, rows: isMatrix(value) ? value.length : 1, columns: isMatrix(value) ? (value[0]?.length ?? 0) : 1 };
}
