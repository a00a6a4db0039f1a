/** `npm run workbook -- …`: writes a cost/benefit workbook without any spreadsheet program. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "../hosts/xlsx/write";
import { locales } from "../locales";
import { planWorkbook } from "../template";
import { options, usage } from "./options";

const asked = options(process.argv.slice(2), (path) => readFileSync(resolve(path), "utf8"));

if ("help" in asked) {
  console.log(usage);
} else if ("wrong" in asked) {
  refuse(asked.wrong);
} else if (existsSync(asked.out) && !asked.force) {
  refuse(`${asked.out} exists. Choose another name, or add --force to replace it.`);
} else {
  const { language, template, figures, out } = asked;
  const bytes = await writeXlsx(planWorkbook({ template, language, words: locales[language], figures }));
  try {
    writeFileSync(out, bytes);
    console.log(`${out} is written.`);
  } catch (error) {
    refuse(`${out} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One line, and the exit code that says the call was wrong. */
function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
