/** `npm run workbook -- …`: writes a cost/benefit workbook without any spreadsheet program, or makes one ready to be shared. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { planWorkbook } from "../workbook";
import { options, usage } from "./options";
import { alreadyExists, putFile } from "./putFile";
import { commands, share, shareUsage } from "./share";

const args = process.argv.slice(2);
const command = commands.find((each) => each === args[0]);
const asked = command ? undefined : options(args, (path) => readFileSync(resolve(path), "utf8"));

if (command) {
  const { lines, refused, exitCode } = await share(command, args.slice(1));
  if (lines.length > 0) console.log(lines.join("\n"));
  if (refused !== undefined) process.stderr.write(`${refused}\n`);
  process.exitCode = exitCode;
} else if (!asked || "help" in asked) {
  console.log(`${usage}\n\n${shareUsage}`);
} else if ("wrong" in asked) {
  refuse(asked.wrong);
} else if (existsSync(asked.out) && !asked.force) {
  refuse(alreadyExists(asked.out));
} else {
  const { language, template, figures, out, force } = asked;
  const bytes = await writeXlsx(planWorkbook({ template, language, words: locales[language], figures }));
  const wrong = await putFile(out, bytes, { replace: force });
  if (wrong === undefined) console.log(`${out} is written.`);
  else refuse(wrong);
}

/** Prints one line and sets the exit code for a wrong call. */
function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
