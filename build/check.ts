/** `npm run check` ends with this: the rules of the house that no linter knows, and the words that wait for a translation. */
import { pendingWords } from "./pending";
import { violations } from "./structure";

const broken = violations();
for (const line of broken) console.error(line);

// A warning only: a change may come without its translations, and the build refuses until they are there.
const pending = pendingWords();
if (pending.length > 0)
  console.warn(`Warning: ${pending.length} words wait for their translation:\n  ${pending.join("\n  ")}`);

process.exitCode = broken.length > 0 ? 1 : 0;
