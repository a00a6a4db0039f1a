import type { Language } from "../language/languages";
import type { Locale } from "../pane/locale";
import * as en from "./en";
import * as fa from "./fa";
import * as fi from "./fi";
import { tables } from "./tables";
import * as tr from "./tr";
import type { Words } from "./words";

const written: Readonly<Record<Language, object>> = { en, tr, fa, fi };

/** Every word in every language, for what speaks them all. That none lacks a word is checked in complete.ts. */
export const locales: Readonly<Record<Language, Words & Locale>> = {
  en: locale("en"),
  tr: locale("tr"),
  fa: locale("fa"),
  fi: locale("fi"),
};

function locale(language: Language): Words & Locale {
  const words = written[language] as Words;
  const { faults, parameters } = words;
  return { language, ...words, answer: { language, faults, parameters, tables } };
}
