/**
 * `npm run workbook -- check|prepare|restore|repair FILE.xlsx`: prepares a file for people without the add-in, and
 * restores it.
 */
import { existsSync, readFileSync } from "node:fs";
import { languages, type Language } from "../language/languages";
import { bookOf, openWorkbook, rewriteWorkbook, type Ending, type Reason, type Workbook } from "../hosts/xlsx/file";
import { locales } from "../locales";
import type { Book } from "../grid/book";
import type { Rewriting } from "../sharing/change";
import { findings, notes } from "../sharing/check";
import { modelsIn } from "../workbook/model/models";
import { prepare } from "../sharing/prepare";
import { repairs, repairsOfRules } from "../sharing/repair";
import { restore } from "../sharing/restore";
import { shortly } from "../sharing/shortly";
import { parsed } from "./parsed";
import { alreadyExists, putFile } from "./putFile";
import { sameFile } from "./sameFile";
import type { Becomes } from "../sharing/steps";

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
  --over-changes           restore also what somebody has typed over since

The exit code of check is 0 if a recipient stumbles on nothing, 1 if on something. Hidden sheets and names of people are
listed and don't count. That of the others is 0 if all is done, 1 if the file is written and something was left as it is,
which is named. It is 2, with one line on the error stream and no file written, if the file or the call is wrong.`;

/** A command's result: lines to print and the exit code. */
export interface Outcome {
  readonly lines: readonly string[];
  /** This is one line for the error stream. */
  readonly refused?: string;
  readonly exitCode: 0 | 1 | 2;
}

const refusal = (refused: string, lines: readonly string[] = []): Outcome => ({ lines, refused, exitCode: 2 });

/** Why a file isn't opened as a workbook: the rest of a sentence that begins with its name. */
export const reasons: Readonly<Record<Reason, string>> = {
  notZip: "is not an .xlsx workbook.",
  oldOrEncrypted: "is an old .xls workbook or opens with a password. Save it as .xlsx without a password.",
  encrypted: "is encrypted. Save it without a password.",
  truncated: "is cut off: its end is missing.",
  tooLarge: "holds more than 200 MB when unpacked, which is more than is read.",
  binary: "is a binary workbook (.xlsb). Save it as .xlsx first.",
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
  try {
    return await shared(command, args);
  } catch (error) {
    // An error of this program, too, ends with one line, and no file is left half written.
    return refusal(`This couldn't be done, by an error of the program: ${String(error)}`);
  }
}

async function shared(command: Command, args: readonly string[]): Promise<Outcome> {
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
  const misnamed = wrongEnding(workbook, command === "check" ? wish.file : wish.out);
  if (writes && misnamed !== undefined) return refusal(misnamed);
  const book = bookOf(workbook);
  if ("refused" in book) return refusal(`${wish.file} ${reasons[book.refused]}`);
  const plan = { check, prepare: preparing, restore: restoring, repair: repairing }[command](book, wish);
  if (command === "check" && misnamed !== undefined) return { lines: [misnamed, ...plan.lines], exitCode: 1 };
  if (!plan.rewriting || !writes) return plan;
  return written(workbook, plan.rewriting, wish, plan);
}

const kinds: Readonly<Record<Ending, string>> = {
  xlsx: "a workbook without macros",
  xlsm: "a workbook with macros",
  xltx: "a template without macros",
  xltm: "a template with macros",
  xlam: "an add-in",
};

/** Excel doesn't open a file whose ending says something else than its content. */
export function wrongEnding({ ending }: Workbook, file: string): string | undefined {
  if (ending === undefined || file.toLowerCase().endsWith(`.${ending}`)) return undefined;
  return `${file} must end in .${ending}: Excel opens ${kinds[ending]} under no other ending.`;
}

const alreadyThere = ({ file, out }: Wish): string =>
  sameFile(file, out) ? `${file} would be overwritten. Add --out with another name, or --force.` : alreadyExists(out);

type Planned = Outcome & { readonly rewriting?: Rewriting };

function check(book: Book, { file }: Wish): Planned {
  const found = findings(book, locales);
  const { found: words } = locales.en.sharing;
  const lines = found.flatMap(({ kind, where }) => [
    `${words[kind].title}: ${where.join(", ")}`,
    `  ${words[kind].advice}`,
  ]);
  if (found.some(({ kind }) => !notes.has(kind))) return { lines, exitCode: 1 };
  return { lines: [...lines, `${file}: nothing a recipient would stumble on.`], exitCode: 0 };
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
  const placesOf = (wanted: Becomes): string =>
    steps
      .filter((step) => step.becomes === wanted)
      .map(({ noteLine }) => noteLine.where)
      .join(", ");
  const [staying, left] = [placesOf("stays"), placesOf("left")];
  if (!rewriting) {
    const why = staying === "" ? `${left} must be changed by hand` : `no value that could be fixed in ${staying}`;
    return refusal(`${file} can't be prepared: ${why}.`, lines);
  }
  const dated = findings(book, locales).find(({ kind }) => kind === "dates");
  const { title, advice } = locales.en.sharing.found.dates;
  return {
    lines: [
      ...lines,
      ...(left === "" ? [] : [`Not ready for people without the add-in: ${left} must be changed by hand.`]),
      ...(dated ? [`${title}: ${dated.where.join(", ")}`, `  ${advice}`] : []),
    ],
    rewriting,
    exitCode: left === "" ? 0 : 1,
  };
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
  const rules = repairsOfRules(book);
  const lost = findings(book, locales).find(({ kind }) => kind === "lost");
  const lines = [...found, ...rules].map(({ where, was, formula }) => `${where}\n  ${was}\n  → ${formula}`);
  const beyond = lost && `${lost.where.join(", ")}: what stood at #REF! can't be guessed. Type the formula again.`;
  if (lines.length === 0) return refusal(beyond ?? `${file} has no broken formulas of ours.`);
  return {
    lines: [...lines, ...(beyond === undefined ? [] : [beyond])],
    rewriting: {
      changes: found.map(({ change }) => change),
      ...(rules.length > 0 && { rules: rules.map(({ rule }) => rule) }),
    },
    exitCode: beyond === undefined ? 0 : 1,
  };
}

async function written(
  workbook: Workbook,
  rewriting: Rewriting,
  { file, out, force }: Wish,
  { lines, exitCode }: Planned,
): Promise<Outcome> {
  const bytes = rewriteWorkbook(workbook, rewriting);
  if ("refused" in bytes) return refusal(`${file} ${reasons[bytes.refused]}`);
  const wrong = await putFile(out, bytes, { replace: force, like: file });
  return wrong === undefined ? { lines: [...lines, `${out} is written.`], exitCode } : refusal(wrong);
}

function wishOf(args: readonly string[]): Wish | { readonly help: true } | { readonly wrong: string } {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { out: text, language: text, force: flag, help: flag, "dry-run": flag, "over-changes": flag };
  const read = parsed(args, options, true);
  if ("wrong" in read) return read;
  const { values, positionals } = read;
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
}
