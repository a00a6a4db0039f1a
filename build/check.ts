/** The last step of `npm run check`: prints violations of the project's own rules, and words without a translation. */
import { pendingWords } from "./pending";
import { violations } from "./structure";

const broken = violations();
for (const line of broken) console.error(line);

// This is only a warning, because a change may be made without its translations. The build then refuses.
const pending = pendingWords();
if (pending.length > 0)
  console.warn(`Warning: ${pending.length} words wait for their translation:\n  ${pending.join("\n  ")}`);

process.exitCode = broken.length > 0 ? 1 : 0;
