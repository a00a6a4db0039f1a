/** What several commands ask of their calls. */
import { isLanguage, languages } from "../language/languages";
import { decimalSigns } from "../language/separators";
import type { Reader } from "./reader";

/** The sentence about an option whose value isn't one of its choices. */
export const notOneOf = ({ say, list, words }: Reader, option: string, choices: readonly string[], given: string) =>
  say(words.commandLine.calls.oneOf, { option: `--${option}`, choices: list(choices), given });

interface Languages {
  readonly language?: string | undefined;
  readonly messages?: string | undefined;
}

/** What is wrong with the options that name a language. */
export function wrongLanguage({ language, messages }: Languages, reader: Reader): string | undefined {
  for (const [option, given] of Object.entries({ language, messages }))
    if (given !== undefined && !isLanguage(given)) return notOneOf(reader, option, languages, given);
  return undefined;
}

export const notADecimalSign = (given: string, { say, or, words }: Reader): string =>
  say(words.commandLine.calls.either, { option: "--decimal", choices: or([...decimalSigns].reverse()), given });

/** What is wrong with a workbook's name after `--out`. */
export const wrongEndingOfOut = (out: string, { say, words }: Reader): string | undefined =>
  /\.xlsx$/i.test(out) ? undefined : say(words.commandLine.calls.outEnding, { file: out });

/** The line of a command that ends by an error of this program, where no file is left half written. */
export const bug = (error: unknown, { say, words }: Reader): string =>
  say(words.commandLine.bug, { error: String(error).split("\n")[0] ?? "" });
