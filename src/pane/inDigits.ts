/**
 * The pane's own words in the digits that the reader has chosen. The words of a workbook's rows stay as they are, because the
 * pane recognises a workbook's texts by them.
 */
import type { Digits } from "../language/numbers";
import { withLatinDigits } from "../language/numbers";
import type { ExportsLocale, Library, PaneLocale } from "./locale";

/** Whether the pane shows a branch of a language and recognises nothing by it. A new branch doesn't compile without an entry. */
const isShown: Readonly<Record<Exclude<keyof ExportsLocale, "language">, boolean>> = {
  pane: true,
  modelDoubts: true,
  answer: true,
  data: true,
  reason: true,
  importing: true,
  // The KPI sheets are written with them.
  kpis: false,
  comparing: true,
  // A comparison's sheets are written with them.
  comparison: false,
  units: true,
  sharing: true,
  functions: true,
  // A workbook is written with them.
  parameters: false,
  addLine: true,
  upgrade: true,
  waves: true,
  selfTest: true,
  // A simulation's sheet is found by its name.
  simulationSheet: true,
  simulationWriting: true,
  // Rows, states and the mark of a sample are recognised by these texts.
  sheet: false,
  full: false,
  // What a reader types is looked up in them.
  synonyms: false,
};

const inLatin = new WeakMap<object, object>();

/** Always the same object for the same words and digits, and another one for other digits, so that what is shown is made anew. */
export function wordsIn<L extends PaneLocale>(digits: Digits, locale: L): L {
  if (locale.language !== "fa" || digits === "persian") return locale;
  const before = inLatin.get(locale) as L | undefined;
  if (before) return before;
  const branches = Object.entries(locale).map(([key, branch]) => [
    key,
    isShown[key as keyof typeof isShown] ? latin(branch) : branch,
  ]);
  const words = Object.fromEntries(branches) as L;
  inLatin.set(locale, words);
  return words;
}

function latin(words: unknown): unknown {
  if (typeof words === "string") return withLatinDigits(words);
  if (Array.isArray(words)) return words.map(latin);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, latin(word)]));
}

export const libraryIn = (digits: Digits, library: Library): Library => ({
  load: async (volume, language) => wordsIn(digits, await library.load(volume, language)),
  known: (volume, language) => {
    const words = library.known(volume, language);
    return words && wordsIn(digits, words);
  },
});
