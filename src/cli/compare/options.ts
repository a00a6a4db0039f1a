/** The call of `compare`: two to five workbooks, one model of each. */
import { isLanguage, type Language } from "../../language/languages";
import { optionsAllowed } from "../../workbook/comparison/optionsAllowed";
import { wrongEndingOfOut, wrongLanguage } from "../calls";
import { helpText, optionRows } from "../help/helpText";
import { every, known, languageChoice } from "../help/option";
import { parsed } from "../parsed";
import type { Reader } from "../reader";

export const compareOptions = {
  out: { value: "comparison.xlsx" },
  base: { value: "2" },
  language: { value: languageChoice },
  force: {},
  ...every,
} as const;

export function compareHelp(reader: Reader): string {
  const { compare: says, every: shared } = reader.words.commandHelp;
  const { from, to } = optionsAllowed;
  const call = "npm run workbook -- compare A.xlsx B.xlsx [C.xlsx …] --out comparison.xlsx";
  return helpText(
    [
      says.intro,
      { calls: [[call, reader.say(says.models, { from, to })]] },
      { options: [["A.xlsx#2", says.number], ...optionRows(compareOptions, { ...says.options, ...shared })] },
      says.end,
    ],
    reader,
  );
}

export interface CompareCall {
  readonly files: readonly string[];
  readonly out: string;
  readonly force: boolean;
  /** From 1. */
  readonly base: number;
  readonly language: Language;
}

export function compareCall(
  args: readonly string[],
  reader: Reader,
): CompareCall | { readonly help: true } | { readonly wrong: string } {
  const { say, words } = reader;
  const { compare: says, calls } = words.commandLine;
  const read = parsed(args, known(compareOptions), true, reader);
  if ("wrong" in read) return read;
  const { values, positionals: files } = read;
  if (values.help) return { help: true };
  const { from, to } = optionsAllowed;
  const count = files.length;
  if (count < from) return { wrong: say(says.atLeast, { count: from }) };
  if (count > to) return { wrong: say(says.atMost, { most: to, count }) };
  const { out, base = "1", language = "en", force = false } = values;
  if (out === undefined) return { wrong: say(calls.noOut, { example: "comparison.xlsx" }) };
  const wrong = wrongEndingOfOut(out, reader) ?? wrongLanguage(values, reader);
  if (wrong !== undefined || !isLanguage(language)) return { wrong: wrong ?? "" };
  if (!/^[1-9]$/.test(base) || Number(base) > count) return { wrong: say(says.base, { count, given: base }) };
  return { files, out, force, base: Number(base), language };
}
