/** `npm run workbook -- …`: writes a cost/benefit workbook without any spreadsheet program, compares some, or makes one ready to be shared. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { planWorkbook } from "../workbook";
import { compare } from "./compare";
import { compareUsage } from "./compare/options";
import { openEngine } from "./engines";
import { importAnything } from "./import";
import { written } from "./import/kpiFile";
import { importUsage } from "./import/options";
import { largestFile } from "./figures";
import { options, usage } from "./options";
import { alreadyExists, putFile } from "./putFile";
import { commands, share, shareUsage } from "./share";
import { upgrade, upgradeUsage } from "./upgrade";

const args = process.argv.slice(2);
const command = commands.find((each) => each === args[0]);
const isImport = args[0] === "import";
const isComparison = args[0] === "compare";
const isUpgrade = args[0] === "upgrade";
const asked =
  command || isImport || isComparison || isUpgrade
    ? undefined
    : options(args, (path) => readUpTo(resolve(path), largestFile + 1));

if (command || isImport || isComparison || isUpgrade) {
  const { lines, refused, exitCode } = command
    ? await share(command, args.slice(1))
    : isComparison
      ? await compare(args.slice(1))
      : isUpgrade
        ? await upgrade(args.slice(1))
        : await written(await importAnything(args.slice(1), { open: openEngine, tell }));
  if (lines.length > 0) console.log(lines.join("\n"));
  if (refused !== undefined) process.stderr.write(`${refused}\n`);
  process.exitCode = exitCode;
} else if (!asked || "help" in asked) {
  console.log([usage, compareUsage, upgradeUsage, shareUsage, importUsage].join("\n\n"));
} else if ("wrong" in asked) {
  refuse(asked.wrong);
} else if (existsSync(asked.out) && !asked.force) {
  refuse(alreadyExists(asked.out));
} else {
  const { language, template, figures, notes, out, force } = asked;
  const bytes = await writeXlsx(planWorkbook({ template, language, words: locales[language], figures }));
  const wrong = await putFile(out, bytes, { replace: force });
  if (wrong === undefined) console.log([...notes, `${out} is written.`].join("\n"));
  else refuse(wrong);
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
