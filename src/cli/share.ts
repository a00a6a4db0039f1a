/**
 * `npm run workbook -- check|prepare|restore|repair FILE.xlsx`: prepares a file for people without the add-in, and
 * restores it.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { languages, type Language } from "../language/languages";
import { bookOf, openWorkbook, rewriteWorkbook, type Reason, type Workbook } from "../hosts/xlsx/file";
import { locales } from "../locales";
import type { Book } from "../grid/book";
import type { Rewriting } from "../sharing/change";
import { findings } from "../sharing/check";
import { modelsIn } from "../workbook/model/models";
import { prepare } from "../sharing/prepare";
import { repairs } from "../sharing/repair";
import { restore } from "../sharing/restore";
import { shortly } from "../sharing/shortly";
import { alreadyExists, putFile } from "./putFile";

export const commands = ["check", "prepare", "restore", "repair"] as const;
export type Command = (typeof commands)[number];

export const shareUsage = `Makes a workbook ready for people without the add-in, and puts it back.

  npm run workbook -- check FILE.xlsx      what a recipient would stumble on
  npm run workbook -- prepare FILE.xlsx    Excel's own formulas and values in place of ours
  npm run workbook -- restore FILE.xlsx    what was there before it was prepared
  npm run workbook -- repair FILE.xlsx     broken forms of our functions repaired

  --out shared.xlsx        the file to write; without it FILE itself, which takes --force
  --force                  replace the file if it exists
  --dry-run                list what would change, and write nothing
  --language en|tr|fa|fi   of the note in a prepared workbook (the model's own, else en)
  --over-changes           restore also what somebody has typed over since`;

/** A command's result: lines to print and the exit code, 2 if the file or the call was wrong. */
export interface Outcome {
  readonly lines: readonly string[];
  /** This is one line for the error stream. */
  readonly refused?: string;
  readonly exitCode: 0 | 1 | 2;
}

const refusal = (refused: string, lines: readonly string[] = []): Outcome => ({ lines, refused, exitCode: 2 });

const reasons: Readonly<Record<Reason, string>> = {
  notZip: "is not an .xlsx workbook.",
  oldOrEncrypted: "is an old .xls workbook or opens with a password. Save it as .xlsx without a password.",
  encrypted: "is encrypted. Save it without a password.",
  truncated: "is cut off: its end is missing.",
  tooLarge: "holds more than 200 MB when unpacked, which is more than is read.",
  notWorkbook: "is a zip file without an .xlsx workbook in it.",
  damaged: "is damaged: a part of it can't be read.",
};

interface Wish {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly language: Language | undefined;
  readonly overChanges: boolean;
}

export async function share(command: Command, args: readonly string[]): Promise<Outcome> {
  const wish = wishOf(args);
  if ("help" in wish) return { lines: [shareUsage], exitCode: 0 };
  if ("wrong" in wish) return refusal(wish.wrong);
  const writes = command !== "check" && !wish.dryRun;
  if (writes && existsSync(wish.out) && !wish.force) return refusal(alreadyThere(wish));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(wish.file);
  } catch {
    return refusal(`${wish.file} can't be read.`);
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return refusal(`${wish.file} ${reasons[workbook.refused]}`);
  const book = bookOf(workbook);
  if ("refused" in book) return refusal(`${wish.file} ${reasons[book.refused]}`);
  const plan = { check, prepare: preparing, restore: restoring, repair: repairing }[command](book, wish);
  if (!plan.rewriting || !writes) return plan;
  return written(workbook, plan.rewriting, wish, plan);
}

const alreadyThere = ({ file, out }: Wish): string =>
  same(file, out) ? `${file} would be overwritten. Add --out with another name, or --force.` : alreadyExists(out);

function same(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

type Planned = Outcome & { readonly rewriting?: Rewriting };

function check(book: Book, { file }: Wish): Planned {
  const found = findings(book, locales);
  if (found.length === 0) return { lines: [`${file}: nothing a recipient would stumble on.`], exitCode: 0 };
  const { found: words } = locales.en.sharing;
  return {
    lines: found.flatMap(({ kind, where }) => [`${words[kind].title}: ${where.join(", ")}`, `  ${words[kind].advice}`]),
    exitCode: 1,
  };
}

function preparing(book: Book, { file, language }: Wish): Planned {
  const own = modelsIn(book.names).at(-1)?.language;
  const { steps, rewriting } = prepare(book, locales[language ?? own ?? "en"]);
  if (steps.length === 0) return refusal(`${file} has none of our functions: it can be shared as it is.`);
  const { becomes } = locales.en.sharing;
  const lines = steps.map(
    (step) =>
      `${step.noteLine.where}: ${becomes[step.becomes]}\n  ${step.noteLine.was}\n  → ${shortly(step.noteLine.written)}`,
  );
  if (rewriting) return { lines, rewriting, exitCode: 0 };
  const staying = steps.filter((step) => step.becomes === "stays").map(({ noteLine }) => noteLine.where);
  return refusal(`${file} can't be prepared: no value that could be fixed in ${staying.join(", ")}.`, lines);
}

function restoring(book: Book, { file, overChanges }: Wish): Planned {
  const { returns, rewriting } = restore(book, { overChanges });
  if (!rewriting) return refusal(`${file} has not been prepared: there is nothing to restore.`);
  const { fate: words } = locales.en.sharing;
  const isWhole = returns.every(({ fate }) => fate !== "lost" && fate !== "changed");
  return {
    lines: returns.map(({ where, fate, was }) => `${where}: ${words[fate]}\n  ${was}`),
    rewriting,
    exitCode: isWhole ? 0 : 1,
  };
}

function repairing(book: Book, { file }: Wish): Planned {
  const found = repairs(book);
  if (found.length === 0) return refusal(`${file} has no broken formulas of ours.`);
  return {
    lines: found.map(({ where, was, formula }) => `${where}\n  ${was}\n  → ${formula}`),
    rewriting: { changes: found.map(({ change }) => change) },
    exitCode: 0,
  };
}

async function written(
  workbook: Workbook,
  rewriting: Rewriting,
  { file, out, force }: Wish,
  { lines, exitCode }: Planned,
): Promise<Outcome> {
  const wrong = await putFile(out, await rewriteWorkbook(workbook, rewriting), { replace: force, like: file });
  return wrong === undefined ? { lines: [...lines, `${out} is written.`], exitCode } : refusal(wrong);
}

function wishOf(args: readonly string[]): Wish | { readonly help: true } | { readonly wrong: string } {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { out: text, language: text, force: flag, help: flag, "dry-run": flag, "over-changes": flag };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (values.help) return { help: true };
    const [file, ...rest] = positionals;
    if (file === undefined) return { wrong: "The file is missing, for example prepare model.xlsx." };
    if (rest.length > 0) return { wrong: `One file at a time: ${rest.join(", ")} is too much.` };
    const language = languages.find((one) => one === values.language);
    if (values.language !== undefined && !language) {
      return { wrong: `--language must be one of ${languages.join(", ")}, not ${values.language}.` };
    }
    return {
      file,
      out: values.out ?? file,
      force: values.force ?? false,
      dryRun: values["dry-run"] ?? false,
      language,
      overChanges: values["over-changes"] ?? false,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { wrong: message.split("\n")[0]?.split(". ")[0] ?? message };
  }
}
