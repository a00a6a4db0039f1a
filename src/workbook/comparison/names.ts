/** The names by which a comparison's cells are found: those of its rows over all options, or of a single cell. */
import type { BookName } from "../../grid/book";
import { nameKey } from "../../grid/sameName";
import { textOf } from "../../grid/textLiteral";
import { isLanguage, type Language } from "../../language/languages";
import { sheetOf } from "../model/models";

export const comparisonName = (number: number, key: string): string => `CRM_comparison_${number}_${key}`;

/** Of the name whose text is the language of the sheets. */
export const languageKey = "language";

/** Of the cell whose sheet is the one that is read. */
const statementKey = "statement";

/** A comparison in a workbook. */
export interface Comparison {
  readonly number: number;
  readonly language: Language;
  readonly sheet: string;
  /** What its names refer to, without "=", by the keys of the names. */
  readonly meanings: ReadonlyMap<string, string>;
}

interface OwnName {
  readonly number: number;
  readonly key: string;
  readonly meaning: string;
}

const ownNames = (names: readonly BookName[]): readonly OwnName[] =>
  names.flatMap(({ name, sheet, formula }) => {
    const [, number, key] = /^CRM_comparison_([1-9]\d{0,8})_(.+)$/i.exec(name) ?? [];
    if (number === undefined || key === undefined || sheet !== undefined) return [];
    return [{ number: Number(number), key: nameKey(key), meaning: formula.replace(/^=/, "") }];
  });

/** The numbers of all comparisons that have names here, including those whose sheets were deleted. */
export const comparisonNumbers = (names: readonly BookName[]): readonly number[] => [
  ...new Set(ownNames(names).map(({ number }) => number)),
];

/** The number of the next comparison: names of those before are never used again. */
export const nextComparison = (taken: readonly number[]): number => 1 + Math.max(0, ...taken);

/** Sorted by number; one whose sheet is deleted is left out. */
export function comparisonsIn(names: readonly BookName[]): readonly Comparison[] {
  const all = new Map<number, Map<string, string>>();
  for (const { number, key, meaning } of ownNames(names)) {
    const meanings = all.get(number) ?? new Map<string, string>();
    all.set(number, meanings.set(key, meaning));
  }
  return [...all]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, meanings]) => {
      const language = textOf(meanings.get(languageKey) ?? "") ?? "";
      const sheet = sheetOf(meanings.get(statementKey) ?? "#REF!");
      return isLanguage(language) && sheet !== undefined ? [{ number, language, sheet, meanings }] : [];
    });
}
