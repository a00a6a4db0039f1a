/** The text of a command's help: prose, calls and options in columns, each in lines that a terminal shows whole. */
import { directionOf } from "../../language/languages";
import type { Reader } from "../reader";
import type { Options } from "./option";

/** A call or an option, and what it does. */
export type HelpRow = readonly [left: string, says: string];

/** Prose is a text. */
export type HelpPart = string | { readonly calls: readonly HelpRow[] } | { readonly options: readonly HelpRow[] };

const width = 118;
/** What is longer has its explanation in the next line. */
const longest = { call: 40, option: 26 };

export const helpText = (parts: readonly HelpPart[], reader: Reader): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return prose(part, reader);
      return "calls" in part
        ? columns(part.calls, longest.call, reader)
        : columns(part.options, longest.option, reader);
    })
    .map((lines) => lines.join("\n"))
    .join("\n\n");

/** The rows of a command's options, in the order of their definition. */
export const optionRows = <O extends Options>(
  options: O,
  says: Readonly<Record<keyof O & string, string>>,
): readonly HelpRow[] =>
  Object.entries(options).map(([name, { value }]) => [
    `--${name}${value === undefined ? "" : ` ${value}`}`,
    says[name] ?? "",
  ]);

const prose = (text: string, reader: Reader): readonly string[] => wrapped(text, width).map((line) => reader.say(line));

function columns(rows: readonly HelpRow[], longestLeft: number, reader: Reader): readonly string[] {
  const lefts = rows.map(([left]) => left.length).filter((length) => length <= longestLeft);
  const indent = 2 + Math.max(...(lefts.length > 0 ? lefts : [longest.option])) + 2;
  // Such a line begins with Latin letters, so a Persian explanation has its own direction in it.
  const [open, close] = directionOf(reader.language) === "rtl" ? ["\u2067", "\u2069"] : ["", ""];
  return rows.flatMap(([left, says]) => {
    const lines = wrapped(says, width - indent).map((line) => `${open}${reader.say(line)}${close}`);
    const [first = "", ...others] = lines;
    const isShort = left.length <= longestLeft;
    const below = first === "" ? [] : [" ".repeat(indent) + first];
    const beside = isShort ? [`  ${left}`.padEnd(indent) + first] : [`  ${left}`, ...below];
    return [...beside, ...others.map((line) => " ".repeat(indent) + line)].map((line) => line.trimEnd());
  });
}

/** Breaks at spaces, except within code. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    const line = lines.at(-1);
    if (line === undefined || `${line} ${word}`.replaceAll("`", "").length > most) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
