/** `npm run workbook -- …`: writes a cost/benefit workbook without any spreadsheet program, compares some, or makes one ready to be shared. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { planWorkbook } from "../workbook";
import { compare } from "./compare";
import type { CommandResult } from "./commandResult";
import { compareHelp } from "./compare/options";
import { openEngine } from "./engines";
import { importAnything } from "./import";
import { written } from "./import/kpiFile";
import { importHelp } from "./import/options";
import { largestFile } from "./figures";
import { modelHelp, options } from "./options";
import { alreadyExists, putFile } from "./putFile";
import { readerOf } from "./reader";
import { commands, share, shareHelp } from "./share";
import { spoken } from "./spoken";
import { upgrade, upgradeHelp } from "./upgrade";

const args = process.argv.slice(2);
const reader = readerOf(spoken(args, process.env, new Intl.DateTimeFormat().resolvedOptions().locale));
const command = commands.find((each) => each === args[0]);
const others: Readonly<Record<string, () => Promise<CommandResult>>> = {
  compare: () => compare(args.slice(1), reader),
  upgrade: () => upgrade(args.slice(1), reader),
  import: async () =>
    written(await importAnything(args.slice(1), { open: openEngine, tell }, undefined, reader), reader),
};
const run = command
  ? () => share(command, args.slice(1), reader)
  : Object.hasOwn(others, args[0] ?? "") && others[args[0] ?? ""];

if (run) {
  const { lines, refused, exitCode } = await run();
  if (lines.length > 0) console.log(lines.join("\n"));
  if (refused !== undefined) process.stderr.write(`${refused}\n`);
  process.exitCode = exitCode;
} else {
  await model();
}

/** Writes a model, as every call without a command does. */
async function model(): Promise<void> {
  const asked = options(args, (path) => readUpTo(resolve(path), largestFile + 1), reader);
  if ("help" in asked) {
    const help = [modelHelp, compareHelp, upgradeHelp, shareHelp, importHelp].map((text) => text(reader));
    console.log(help.join("\n\n\n"));
    return;
  }
  if ("wrong" in asked) return refuse(asked.wrong);
  const { language, template, figures, notes, out, force } = asked;
  if (existsSync(out) && !force) return refuse(alreadyExists(out, reader));
  const bytes = await writeXlsx(planWorkbook({ template, language, words: locales[language], figures }));
  const wrong = await putFile(out, bytes, { replace: force }, reader);
  if (wrong !== undefined) return refuse(wrong);
  console.log([...notes, reader.say(reader.words.commandLine.written, { file: out })].join("\n"));
}

/** What is said while an engine counts. It isn't part of the result, which may be piped on. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints one line and sets the exit code for a wrong call. */
function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

/** The first bytes of a file, all of them if there are fewer: a device such as /dev/zero has no end. */
function readUpTo(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const parts: Uint8Array[] = [];
    for (let left = most; left > 0;) {
      const part = new Uint8Array(Math.min(left, 1 << 16));
      const length = readSync(file, part);
      if (length === 0) break;
      parts.push(part.subarray(0, length));
      left -= length;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}
