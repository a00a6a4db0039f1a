/** `npm run check` ends with this: the rules of the house that no linter knows. */
import { violations } from "./structure";

const found = violations();
for (const line of found) process.stderr.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
