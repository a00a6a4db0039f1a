/**
 * `npm run workbook -- check|prepare|restore|repair FILE.xlsx`: prepares a file for people without the add-in, and
 * restores it.
 */
import { existsSync, readFileSync } from "node:fs";
import { languages, type Language } from "../language/languages";
import { bookOf, openWorkbook, rewriteWorkbook, type Workbook } from "../hosts/xlsx/file";
import { locales } from "../locales";
import type { Book } from "../grid/book";
import type { Rewriting } from "../sharing/change";
import { findings, notes, type Finding } from "../sharing/check";
import { modelsIn } from "../workbook/model/models";
import { prepare } from "../sharing/prepare";
import { repairs, repairsOfRules } from "../sharing/repair";
import { restore } from "../sharing/restore";
import { shortly } from "../sharing/shortly";
import { bug, wrongLanguage } from "./calls";
import { refusal, type CommandResult } from "./commandResult";
import { helpText, optionRows } from "./help/helpText";
import { every, known, languageChoice } from "./help/option";
import { parsed } from "./parsed";
import { alreadyExists, putFile } from "./putFile";
import { english, type Reader } from "./reader";
import { sameFile } from "./sameFile";
import { unopened } from "./unopened";
import type { Becomes } from "../sharing/steps";

export const commands = ["check", "prepare", "restore", "repair"] as const;
export type Command = (typeof commands)[number];

export const shareOptions = {
  out: { value: "shared.xlsx" },
  force: {},
  "dry-run": {},
  language: { value: languageChoice },
  "over-changes": {},
  ...every,
} as const;

export function shareHelp(reader: Reader): string {
  const { share: says, every: shared } = reader.words.commandHelp;
  return helpText(
    [
      says.intro,
      { calls: commands.map((command) => [`npm run workbook -- ${command} FILE.xlsx`, says[command]]) },
      { options: optionRows(shareOptions, { ...says.options, ...shared }) },
      says.end,
    ],
    reader,
  );
}

interface ShareCall {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly language: Language | undefined;
  readonly overChanges: boolean;
}

export async function share(
  command: Command,
  args: readonly string[],
  reader: Reader = english,
): Promise<CommandResult> {
  try {
    return await shared(command, args, reader);
  } catch (error) {
    return refusal(bug(error, reader));
  }
}

async function shared(command: Command, args: readonly string[], reader: Reader): Promise<CommandResult> {
  const { say, words } = reader;
  const call = shareCall(args, reader);
  if ("help" in call) return { lines: [shareHelp(reader)], exitCode: 0 };
  if ("wrong" in call) return refusal(call.wrong);
  const writes = command !== "check" && !call.dryRun;
  if (writes && existsSync(call.out) && !call.force) return refusal(alreadyThere(call, reader));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(call.file);
  } catch {
    return refusal(say(words.commandLine.files.unreadable, { file: call.file }));
  }
  const workbook = openWorkbook(bytes);
  if ("refused" in workbook) return refusal(unopened(call.file, workbook.refused, reader));
  const misnamed = wrongEnding(workbook, command === "check" ? call.file : call.out, reader);
  if (writes && misnamed !== undefined) return refusal(misnamed);
  const book = bookOf(workbook);
  if ("refused" in book) return refusal(unopened(call.file, book.refused, reader));
  const plan = { check, prepare: preparing, restore: restoring, repair: repairing }[command](book, call, reader);
  if (command === "check" && misnamed !== undefined) return { lines: [misnamed, ...plan.lines], exitCode: 1 };
  if (!plan.rewriting || !writes) return plan;
  return written(workbook, plan.rewriting, plan, { ...call, reader });
}

/** Excel doesn't open a file whose ending says something else than its content. */
export function wrongEnding({ ending }: Workbook, file: string, { say, words }: Reader): string | undefined {
  if (ending === undefined || file.toLowerCase().endsWith(`.${ending}`)) return undefined;
  const { ending: says, kinds } = words.commandLine.share;
  return say(says, { file, ending, kind: kinds[ending] });
}

const alreadyThere = ({ file, out }: ShareCall, reader: Reader): string =>
  sameFile(file, out) ? reader.say(reader.words.commandLine.share.overwritten, { file }) : alreadyExists(out, reader);

type Planned = CommandResult & { readonly rewriting?: Rewriting };

/** What was found in the places, and what to do about it, in the pane's words. */
function foundLines({ kind, where }: Finding, { say, list, plain, words }: Reader): readonly string[] {
  const { title, advice } = words.sharing.found[kind];
  return [say(words.commandLine.share.places, { title: plain(title), places: list(where) }), `  ${plain(advice)}`];
}

function check(book: Book, { file }: ShareCall, reader: Reader): Planned {
  const found = findings(book, locales);
  const lines = found.flatMap((each) => foundLines(each, reader));
  if (found.some(({ kind }) => !notes.has(kind))) return { lines, exitCode: 1 };
  return { lines: [...lines, reader.say(reader.words.commandLine.share.clean, { file })], exitCode: 0 };
}

function preparing(book: Book, { file, language }: ShareCall, reader: Reader): Planned {
  const { say, list, plain, words } = reader;
  const { share: says } = words.commandLine;
  const own = modelsIn(book.names).at(-1)?.language;
  const { steps, rewriting } = prepare(book, locales[language ?? own ?? "en"]);
  if (steps.length === 0) return refusal(say(says.noneOfOurs, { file }));
  const { becomes } = words.sharing;
  const lines = steps.map(
    ({ noteLine: { where, was, written: now }, becomes: what }) =>
      `${say(says.places, { title: where, places: plain(becomes[what]) })}\n  ${was}\n  → ${shortly(now)}`,
  );
  const placesOf = (wanted: Becomes): readonly string[] =>
    steps.filter((step) => step.becomes === wanted).map(({ noteLine }) => noteLine.where);
  const [staying, left] = [placesOf("stays"), placesOf("left")];
  if (!rewriting) {
    const why =
      staying.length === 0
        ? say(says.byHand, { file, places: list(left) })
        : say(says.noValue, { file, places: list(staying) });
    return refusal(why, lines);
  }
  const dated = findings(book, locales).find(({ kind }) => kind === "dates");
  return {
    lines: [
      ...lines,
      ...(left.length === 0 ? [] : [say(says.notReady, { places: list(left) })]),
      ...(dated ? foundLines(dated, reader) : []),
    ],
    rewriting,
    exitCode: left.length === 0 ? 0 : 1,
  };
}

function restoring(book: Book, { file, overChanges }: ShareCall, { say, plain, words }: Reader): Planned {
  const { share: says } = words.commandLine;
  const { returns, rewriting } = restore(book, { overChanges });
  if (!rewriting) return refusal(say(says.notPrepared, { file }));
  const { fate: fates } = words.sharing;
  const isWhole = returns.every(({ fate }) => fate !== "lost" && fate !== "changed");
  return {
    lines: returns.map(
      ({ where, fate, was }) => `${say(says.places, { title: where, places: plain(fates[fate]) })}\n  ${was}`,
    ),
    rewriting,
    exitCode: isWhole ? 0 : 1,
  };
}

function repairing(book: Book, { file }: ShareCall, { say, list, words }: Reader): Planned {
  const { share: says } = words.commandLine;
  const found = repairs(book);
  const rules = repairsOfRules(book);
  const lost = findings(book, locales).find(({ kind }) => kind === "lost");
  const lines = [...found, ...rules].map(({ where, was, formula }) => `${where}\n  ${was}\n  → ${formula}`);
  const beyond = lost && say(says.lost, { places: list(lost.where) });
  if (lines.length === 0) return refusal(beyond ?? say(says.notBroken, { file }));
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
  { lines, exitCode }: Planned,
  { file, out, force, reader }: ShareCall & { readonly reader: Reader },
): Promise<CommandResult> {
  const bytes = rewriteWorkbook(workbook, rewriting);
  if ("refused" in bytes) return refusal(unopened(file, bytes.refused, reader));
  const wrong = await putFile(out, bytes, { replace: force, like: file }, reader);
  if (wrong !== undefined) return refusal(wrong);
  return { lines: [...lines, reader.say(reader.words.commandLine.written, { file: out })], exitCode };
}

function shareCall(
  args: readonly string[],
  reader: Reader,
): ShareCall | { readonly help: true } | { readonly wrong: string } {
  const { calls } = reader.words.commandLine;
  const read = parsed(args, known(shareOptions), true, reader);
  if ("wrong" in read) return read;
  const { values, positionals } = read;
  if (values.help) return { help: true };
  const [file, ...rest] = positionals;
  if (file === undefined) return { wrong: reader.say(calls.noFile, { example: "prepare model.xlsx" }) };
  if (rest.length > 0) return { wrong: reader.say(calls.oneFile, { files: reader.list(rest) }) };
  const wrong = wrongLanguage(values, reader);
  if (wrong !== undefined) return { wrong };
  return {
    file,
    out: values.out ?? file,
    force: values.force ?? false,
    dryRun: values["dry-run"] ?? false,
    language: languages.find((one) => one === values.language),
    overChanges: values["over-changes"] ?? false,
  };
}
