/** Who reads what the command line says: the words of a language, and how values stand in them. */
import type { Language } from "../language/languages";
import { plainList, together } from "../language/lists";
import { quoted, quotedList, shownValue } from "../language/quoted";
import { plainNumber, sentence, withoutIsolates, type Given } from "../language/sentence";
import { locales } from "../locales";

export type ReaderWords = (typeof locales)[Language];

/** A text for one, and a text for every other count; both are the same where the language has one form. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export interface Reader {
  readonly language: Language;
  readonly words: ReaderWords;
  readonly say: (text: string, given?: Given) => string;
  /** The form for the count, which stands in it as {count}. */
  readonly counted: (forms: Forms, count: number, given?: Given) => string;
  readonly number: (value: number) => string;
  readonly list: (names: readonly string[]) => string;
  readonly and: (names: readonly string[]) => string;
  readonly or: (names: readonly string[]) => string;
  /** A value as it was given, in quotes if it is a text. */
  readonly shown: (value: unknown) => string;
  readonly shownAll: (texts: readonly string[]) => string;
  /** A sentence of the pane's. */
  readonly plain: (text: string) => string;
}

export function readerOf(language: Language): Reader {
  const words = locales[language];
  const plurals = new Intl.PluralRules(language);
  const say = (text: string, given: Given = {}) => sentence(text, given, language);
  return {
    language,
    words,
    say,
    counted: ({ one, other }, count, given) => say(plurals.select(count) === "one" ? one : other, { ...given, count }),
    number: (value) => plainNumber(value, language),
    list: (names) => plainList(names, language),
    and: (names) => together(names, language, "conjunction"),
    or: (names) => together(names, language, "disjunction"),
    shown: (value) => (typeof value === "string" ? quoted(value) : shownValue(value, words.figureFaults)),
    shownAll: (texts) => quotedList(texts, language, words.figureFaults.more),
    plain: (text) => withoutIsolates(text, language),
  };
}

/** For a call that names no reader: the project's own commands and tests. */
export const english: Reader = readerOf("en");
