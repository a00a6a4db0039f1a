/** `npm run add -- CRMRULE40 sales`: creates the files of a new worksheet function for you to fill in. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { subjects } from "./catalogueIndex";
import { definition, firstTest } from "./scaffold";

const root = join(import.meta.dirname, "..");
const [id = "", subject = "", ...others] = process.argv.slice(2);

const refused = whyNot();
if (refused !== undefined) {
  console.error(refused);
  process.exitCode = 2;
} else {
  write(`src/catalogue/${subject}/${id}.ts`, definition(id));
  write(`test/catalogue/${subject}/${id}.test.ts`, firstTest(id));
  appendFileSync(join(root, "test/coverage/beside.txt"), `${id}\n`);
  await import("./generate");
  console.log(`${id} is in the catalogue. What is left to you:
  1. src/catalogue/${subject}/${id}.ts: put what it is in place of each TODO.
  2. src/core/${subject}/: its mathematics, where that is new, with a test in test/core/${subject}/.
  3. npm run docs: writes the words that are new, as pending, and the reference. Run it again when they are translated.
  4. src/locales/: put translations in place of the pending words; npm run check lists them.`);
}

function whyNot(): string | undefined {
  if (!/^CRM[A-Z0-9]+$/.test(id) || others.length > 0) return "npm run add -- CRMNAME subject";
  if (!subjects().includes(subject)) return `The subject must be one of ${subjects().join(", ")}, not “${subject}”.`;
  const taken = subjects().find((each) => existsSync(join(root, "src/catalogue", each, `${id}.ts`)));
  return taken === undefined ? undefined : `There is a ${id} in src/catalogue/${taken}.`;
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${relative(root, file)}`);
}
