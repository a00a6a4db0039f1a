/** The options and files of a command, or one sentence that says what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { english, type Reader } from "./reader";

type KnownOptions = NonNullable<ParseArgsConfig["options"]>;

/** `Files` is true for a command that takes files. */
interface Call<Options extends KnownOptions, Files extends boolean> {
  readonly args: string[];
  readonly options: Options;
  readonly allowPositionals: Files;
  readonly strict: true;
}

export type Parsed<Options extends KnownOptions, Files extends boolean> =
  Pick<ReturnType<typeof parseArgs<Call<Options, Files>>>, "values" | "positionals"> | { readonly wrong: string };

export function parsed<const Options extends KnownOptions, const Files extends boolean>(
  args: readonly string[],
  options: Options,
  allowPositionals: Files,
  reader: Reader = english,
): Parsed<Options, Files> {
  const wrong = whatIsWrong(args, options, allowPositionals, reader);
  if (wrong !== undefined) return { wrong };
  const call: Call<Options, Files> = { args: [...args], options, allowPositionals, strict: true };
  return parseArgs(call);
}

/** What parseArgs would refuse, in the reader's language, and an option that stands twice, of which it would keep the last. */
function whatIsWrong(
  args: readonly string[],
  options: KnownOptions,
  takesFiles: boolean,
  { say, words }: Reader,
): string | undefined {
  const { calls } = words.commandLine;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional" && !takesFiles) return say(calls.unexpected, { text: token.value });
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    const option = `--${name}`;
    if (type === undefined) return say(calls.unknown, { option: rawName });
    if (type === "boolean" && value !== undefined) return say(calls.noFlagValue, { option });
    // The next option isn't a value; `--rate=-0.1` is how one with a minus is given.
    const isNext = inlineValue === false && value !== undefined && value.length > 1 && value.startsWith("-");
    if (type === "string" && (value === undefined || isNext)) return say(calls.noValue, { option });
    if (seen.has(name)) return say(calls.twice, { option });
    seen.add(name);
  }
  return undefined;
}
