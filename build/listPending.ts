/** The last step of `npm run check`: a warning, as a change may come without its translations. */
import { pendingWords } from "./pending";

const pending = pendingWords();
if (pending.length > 0)
  console.warn(`Warning: ${pending.length} words wait for their translation:\n  ${pending.join("\n  ")}`);
