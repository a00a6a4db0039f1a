/** Finds the calls of our functions in a formula. Every host gives formulas in English, with commas. */
import { functionIds } from "../catalogue";
import { tokens, type Token } from "./tokens";

export type Literal = number | string | boolean;

/** An argument of a call. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Literal }
  | { readonly kind: "matrix"; readonly values: readonly (readonly Literal[])[] }
  /** An address, a range or a name, as written in the formula. */
  | { readonly kind: "reference"; readonly text: string }
  /** Anything that must be calculated first. */
  | { readonly kind: "expression"; readonly text: string };

export interface Call<Name extends string = string> {
  readonly name: Name;
  readonly arguments: readonly Argument[];
}

/** A call and its position among the tokens of a formula. */
export interface CallAt<Name extends string = string> {
  readonly name: Name;
  /** The arguments; none if the parentheses are empty. */
  readonly parts: readonly (readonly Token[])[];
  /** The tokens from the name to the closing parenthesis. */
  readonly whole: readonly Token[];
  /** The index of the token after the closing parenthesis. */
  readonly end: number;
}

/** Excel stores an add-in's function with this prefix, and shows the prefix if the add-in isn't installed. */
const storedPrefix = /^_xldudf_/i;

export const plainName = (text: string): string => text.replace(storedPrefix, "").toUpperCase();

/** Calls of the named functions in the order in which they begin, including nested ones; none if the text isn't a formula. */
export function calls<Name extends string>(formula: string, names: readonly Name[]): readonly Call<Name>[] {
  if (!formula.trimStart().startsWith("=")) return [];
  const all = tokens(formula);
  return all.flatMap((_, at): readonly Call<Name>[] => {
    const call = callAt(all, at, names);
    return call ? [{ name: call.name, arguments: call.parts.map(argument) }] : [];
  });
}

/** The call that begins with the token; undefined if there is none or its closing parenthesis is missing. */
export function callAt<Name extends string>(
  all: readonly Token[],
  at: number,
  names: readonly Name[],
): CallAt<Name> | undefined {
  const token = all[at];
  // After an error, the name is what is left of a function in a workbook or add-in that was lost.
  if (token?.kind !== "word" || all[at + 1]?.text !== "(" || all[at - 1]?.kind === "error") return undefined;
  const plain = plainName(token.text);
  const name = names.find((each) => each === plain);
  const last = name === undefined ? undefined : partner(all, at + 1);
  if (name === undefined || last === undefined) return undefined;
  const inside = all.slice(at + 2, last);
  const parts = written(inside) === "" ? [] : split(inside, ",");
  return { name, parts, whole: all.slice(at, last + 1), end: last + 1 };
}

/**
 * The name of the function whose value is the formula's value; undefined if the formula is anything but that one call. Excel
 * may show a call from an old file as =@CRMROI(…).
 */
export function soleCall<Name extends string>(formula: string, names: readonly Name[]): Name | undefined {
  const solid = tokens(formula).filter(({ kind }) => kind !== "space");
  if (solid[0]?.text !== "=") return undefined;
  const call = callAt(solid, solid[1]?.text === "@" ? 2 : 1, names);
  return call?.end === solid.length ? call.name : undefined;
}

/** Whether the formula calls one of our functions. */
export const callsOurs = (all: readonly Token[]): boolean =>
  all.some((_, at) => callAt(all, at, functionIds) !== undefined);

/** The index of the bracket that closes the one at `at`. */
function partner(all: readonly Token[], at: number): number | undefined {
  let depth = 0;
  for (let here = at; here < all.length; here++) {
    depth += deeper(all[here]);
    if (depth === 0) return here;
  }
  return undefined;
}

function deeper(token: Token | undefined): -1 | 0 | 1 {
  if (token?.kind !== "sign") return 0;
  return token.text === "(" || token.text === "{" ? 1 : token.text === ")" || token.text === "}" ? -1 : 0;
}

/** The original text of the tokens. */
export const written = (part: readonly Token[]): string =>
  part
    .map(({ text }) => text)
    .join("")
    .trim();

export function argument(part: readonly Token[]): Argument {
  const solid = part.filter(({ kind }) => kind !== "space");
  const text = written(part);
  const [first] = solid;
  if (first === undefined) return { kind: "omitted" };
  const value = literal(solid);
  if (value !== undefined) return { kind: "value", value };
  if (partner(solid, 0) === solid.length - 1 && solid.length > 1) {
    const inside = solid.slice(1, -1);
    const values = first.text === "{" ? matrix(inside) : undefined;
    if (values) return { kind: "matrix", values };
    const inner = first.text === "(" ? argument(inside) : undefined;
    if (inner && inner.kind !== "expression" && inner.kind !== "omitted") return inner;
  }
  return solid.length === 1 && (first.kind === "reference" || first.kind === "word")
    ? { kind: "reference", text: first.text }
    : { kind: "expression", text };
}

/** A literal: a number with signs and percent signs, a text, TRUE or FALSE. */
function literal(part: readonly Token[]): Literal | undefined {
  const [only] = part;
  if (part.length === 1 && only?.kind === "string") return only.text.slice(1, -1).replaceAll('""', '"');
  if (part.length === 1 && only && /^(TRUE|FALSE)$/i.test(only.text)) return only.text.toUpperCase() === "TRUE";
  const number = /^([+-]*)(\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)(%*)$/i.exec(
    part.map(({ text }) => text).join(""),
  );
  if (!number || !part.some(({ kind }) => kind === "number")) return undefined;
  const [, signs = "", digits = "", percents = ""] = number;
  const size = Number(digits) / 100 ** percents.length;
  return signs.replaceAll("+", "").length % 2 === 1 ? -size : size;
}

function matrix(inner: readonly Token[]): readonly (readonly Literal[])[] | undefined {
  const rows = split(inner, ";").map((row) => split(row, ",").map(literal));
  const width = rows[0]?.length;
  const isWhole = rows.every((row) => row.length === width && row.every((value) => value !== undefined));
  return isWhole ? (rows as readonly (readonly Literal[])[]) : undefined;
}

/** Splits at the separator, but not inside nested brackets. */
function split(part: readonly Token[], sign: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of part) {
    depth += deeper(token);
    if (depth === 0 && token.kind === "sign" && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
