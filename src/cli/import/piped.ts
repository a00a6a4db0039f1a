/** What another command pipes into this one: it has no name of its own, so it is named in the language of who reads of it. */
import type { ReaderWords } from "../reader";

/** The name that it has in `--json`. */
export const pipedName = "standard input";

/** The name of a source as a reader sees it. */
export const nameFor = (name: string, { commandImport }: Pick<ReaderWords, "commandImport">): string =>
  name === pipedName ? commandImport.files.piped : name;
