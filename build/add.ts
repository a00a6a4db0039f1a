/** `npm run add -- CRMRULE40 sales`: creates the files of a new worksheet function for you to fill in. */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { definition, whyNotAdded } from "./scaffold";

const root = join(import.meta.dirname, "..");
const given = process.argv.slice(2);
const [id = "", subject = ""] = given;

const refused = whyNotAdded(given);
if (refused !== undefined) {
  console.error(refused);
  process.exitCode = 2;
} else {
  write(`src/catalogue/${subject}/${id}.ts`, definition(id));
  appendFileSync(join(root, "test/coverage/beside.txt"), `${id}\n`);
  await import("./generate");
  console.log(`${id} is in the catalogue. What is left to you:
  1. src/catalogue/${subject}/${id}.ts: put what it is in place of each TODO.
  2. src/core/${subject}/: its mathematics, where that is new, with a test in test/core/${subject}/.
  3. src/catalogue/steps/: its working, which the compiler asks for.
  4. npm run docs: writes the words that are new, as pending, and the reference. Run it again when they are translated.
  5. src/locales/: put translations in place of the pending words; npm run check lists them.`);
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${relative(root, file)}`);
}
