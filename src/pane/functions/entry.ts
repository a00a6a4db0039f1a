/** Reads what the reader filled in for a function: the formula in both notations, and its answer or what is wrong. */
import { call, type Answer } from "../../catalogue/call";
import type { AnyDefinition, Parameter } from "../../catalogue/define";
import type { AnswerWords } from "../../catalogue/words";
import { cellWithin } from "../../formula/cellWithin";
import { omissible, separator } from "../../formula/example";
import { parseReference } from "../../formula/sheetReference";
import { areaAt, sheetPrefix } from "../../grid/address";
import type { Area } from "../../grid/plan";
import { sameName } from "../../grid/sameName";
import { textLiteral } from "../../grid/textLiteral";
import type { RangeContents, SpreadsheetHost } from "../../hosts/port";
import type { Language } from "../../language/languages";
import { typedNumber, typedPercent } from "../../language/typedNumber";
import { withoutSheet } from "../addresses";
import { firstError } from "../firstError";

/** The text of each field by the key of its parameter; of an option, the word. */
export type Filled = Readonly<Partial<Record<string, string>>>;

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: number | string }
  /** `text` is the reference as a formula in the target's sheet has it. */
  | { readonly kind: "cells"; readonly text: string; readonly contents: RangeContents };

export type EntryReading =
  | { readonly kind: "noTarget" }
  | { readonly kind: "noSuchCell"; readonly text: string }
  | { readonly kind: "missing"; readonly parameters: readonly string[] }
  | { readonly kind: "noCells"; readonly parameter: string; readonly text: string }
  | { readonly kind: "fromCell"; readonly parameter: string; readonly address: string; readonly error: string }
  | { readonly kind: "circular"; readonly parameter: string; readonly address: string }
  | {
      readonly kind: "answered";
      readonly target: string;
      readonly given: readonly Argument[];
      readonly answer: Answer;
    };

export interface Given {
  readonly definition: AnyDefinition;
  readonly filled: Filled;
  /** Where the formula goes, as typed or picked. */
  readonly target: string;
  readonly language: Language;
  readonly words: AnswerWords;
}

export async function readEntry(
  host: SpreadsheetHost,
  { definition, filled, target, language, words }: Given,
): Promise<EntryReading> {
  if (target.trim() === "") return { kind: "noTarget" };
  const goal = await host.cells(referenceText(target), sheetOf(target) || sheetOf((await host.selection()).address));
  if (!goal) return { kind: "noSuchCell", text: target };
  const cell = cellWithin(goal.address, 0, 0);
  const sheet = sheetOf(cell);
  const parameters = Object.entries(definition.parameters);
  const named = (key: string) => words.parameters[key] ?? key;
  const missing = parameters.filter(([key, parameter]) => (filled[key] ?? "").trim() === "" && !omissible(parameter));
  if (missing.length > 0) return { kind: "missing", parameters: missing.map(([key]) => named(key)) };
  const given = await Promise.all(
    parameters.map(async ([key, parameter]) => {
      const text = (filled[key] ?? "").trim();
      return { key, text, argument: await argumentOf(host, parameter, text, sheet, language) };
    }),
  );
  for (const { key, text, argument } of given) {
    const parameter = named(key);
    if (argument === undefined) return { kind: "noCells", parameter, text };
    if (argument.kind !== "cells") continue;
    const { address, values } = argument.contents;
    const wrong = firstError(values);
    if (!wrong) continue;
    const at = shownAddress(cellWithin(address, wrong.row, wrong.column));
    return { kind: "fromCell", parameter, address: at, error: wrong.error };
  }
  const ready = given.flatMap(({ argument }) => argument ?? []);
  const answer = call(definition, ready.map(valueOf), words);
  const size = sizeOf(answer);
  for (const { key, argument } of given) {
    if (argument?.kind === "cells" && overlap(cell, size, argument.contents.address))
      return { kind: "circular", parameter: named(key), address: shownAddress(cell) };
  }
  return { kind: "answered", target: cell, given: ready, answer };
}

/** Undefined if the text is neither a number, a word nor the place of cells. */
async function argumentOf(
  host: SpreadsheetHost,
  parameter: Parameter,
  text: string,
  sheet: string,
  language: Language,
): Promise<Argument | undefined> {
  if (text === "") return { kind: "omitted" };
  if (parameter.shape === "option") return { kind: "literal", value: text };
  const number = /[%٪]/.test(text) ? typedPercent(text, language) : typedNumber(text, language);
  if (number !== undefined) return { kind: "literal", value: number };
  const quoted = /^["“”„«](.*)["“”»]$/.exec(text)?.[1];
  if (quoted !== undefined) return { kind: "literal", value: quoted };
  const contents = await host.cells(referenceText(text), sheet);
  if (!contents) return parameter.shape === "wordList" ? { kind: "literal", value: text } : undefined;
  return { kind: "cells", text: referenceText(text, sheet), contents };
}

/** An address in capitals, without the name of the formula's own sheet; a defined name stays as it is. */
function referenceText(text: string, sheet?: string): string {
  const bare = text.replace(/^=/, "").trim();
  const reference = parseReference(bare);
  if (!reference) return bare;
  const isOwn = reference.sheet === undefined || (sheet !== undefined && sameName(reference.sheet, sheet));
  return (isOwn ? "" : sheetPrefix(reference.sheet)) + reference.address.toUpperCase();
}

function valueOf(argument: Argument): unknown {
  if (argument.kind === "omitted") return null;
  return argument.kind === "literal" ? argument.value : argument.contents.values;
}

/** The cells that an answer fills. */
export function sizeOf(answer: Answer): { readonly rows: number; readonly columns: number } {
  if (typeof answer === "number" || "refused" in answer) return { rows: 1, columns: 1 };
  return { rows: answer.length, columns: answer[0]?.length ?? 1 };
}

function overlap(cell: string, size: { readonly rows: number; readonly columns: number }, range: string): boolean {
  if (!sameName(sheetOf(cell), sheetOf(range))) return false;
  const [at, read] = [areaAt(withoutSheet(cell)), areaAt(withoutSheet(range))];
  if (!at || !read) return false;
  const filled: Area = { ...at, ...size };
  return (
    filled.row < read.row + read.rows &&
    read.row < filled.row + filled.rows &&
    filled.column < read.column + read.columns &&
    read.column < filled.column + filled.columns
  );
}

/** The formula as files store it, or as it is typed where numbers have this decimal sign. */
export function formulaOf(id: string, given: readonly Argument[], decimalSign?: string): string {
  const written = given.map((argument) => {
    if (argument.kind === "omitted") return "";
    if (argument.kind === "cells") return argument.text;
    if (typeof argument.value === "string") return textLiteral(argument.value);
    return String(argument.value).replace(".", decimalSign ?? ".");
  });
  while (written.at(-1) === "") written.pop();
  return `=${id}(${written.join(decimalSign === undefined ? "," : `${separator(decimalSign)} `)})`;
}

/** The name of the sheet in an address, without quotes; "" if it has none. */
const sheetOf = (address: string): string => parseReference(address)?.sheet ?? "";

/** An address for a sentence. */
export const shownAddress = (address: string): string => withoutSheet(address).replaceAll("$", "");
