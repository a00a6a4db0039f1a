import type { Language } from "../language/languages";
import { tables as en, type Tables } from "../catalogue/words";
import { tables as fa } from "../locales/fa/tables";
import { tables as fi } from "../locales/fi/tables";
import { tables as tr } from "../locales/tr/tables";

/** In every bundle: `CRMSUMMARY(…, "fi")` answers in Finnish whatever the reader's language. */
export const tables: Readonly<Record<Language, Tables>> = { en, tr, fa, fi };
