/** The options and files of a command, or one sentence that says what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from "node:util";

type Known = NonNullable<ParseArgsConfig["options"]>;

/** `Files` is true for a command that takes files. */
interface Call<Options extends Known, Files extends boolean> {
  readonly args: string[];
  readonly options: Options;
  readonly allowPositionals: Files;
  readonly strict: true;
  readonly tokens: true;
}

export type Parsed<Options extends Known, Files extends boolean> =
  Pick<ReturnType<typeof parseArgs<Call<Options, Files>>>, "values" | "positionals"> | { readonly wrong: string };

export function parsed<const Options extends Known, const Files extends boolean>(
  args: readonly string[],
  options: Options,
  allowPositionals: Files,
): Parsed<Options, Files> {
  try {
    const call: Call<Options, Files> = { args: [...args], options, allowPositionals, strict: true, tokens: true };
    const { values, positionals, tokens } = parseArgs(call);
    // parseArgs would keep the last one.
    const names = (tokens as readonly { kind: string; name?: string }[]).flatMap(({ kind, name }) =>
      kind === "option" && name !== undefined ? [name] : [],
    );
    const twice = names.find((name, i) => names.indexOf(name) < i);
    return twice === undefined ? { values, positionals } : { wrong: `--${twice} is there twice.` };
  } catch (error) {
    return { wrong: firstSentence(error) };
  }
}

/** parseArgs explains in several sentences; the first one states the fault. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split("\n")[0]?.split(". ")[0]?.replace(/\.$/, "") ?? message}.`;
}
