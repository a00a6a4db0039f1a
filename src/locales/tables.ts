import { tables as en, type Tables } from "../catalogue/words";
import type { Language } from "../language/languages";
import { tables as fa } from "./fa/tables";
import { tables as fi } from "./fi/tables";
import { tables as tr } from "./tr/tables";

const written: Readonly<Record<Language, object>> = { en, tr, fa, fi };

/**
 * In every bundle: `CRMSUMMARY(…, "fi")` answers in Finnish whatever the reader's language. That none lacks a word is
 * checked in complete.ts.
 */
export const tables = written as Readonly<Record<Language, Tables>>;
