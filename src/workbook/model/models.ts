/** Finds the models of a workbook by their defined names, for every host. */
import type { BookName } from "../../grid/book";
import { textOf } from "../../grid/textLiteral";
import { parseReference } from "../../formula/sheetReference";
import { nameKey } from "../../grid/sameName";
import { markerKey, parseMarker, type Marker } from "./marker";
import { parseName, type Key } from "./names";

export interface Model extends Marker {
  /** The number in its names: 2 in CRM_2_roi. */
  readonly number: number;
  /** The sheet of its first named cell. */
  readonly sheet: string;
}

/** A name of a model. */
export interface OwnName {
  readonly number: number;
  readonly key: Key;
  /** What it refers to, without "=". */
  readonly meaning: string;
}

/** Excel gives a copied sheet sheet-scoped copies of the names; these are not a second model. */
export const ownNames = (names: readonly BookName[]): readonly OwnName[] =>
  names.flatMap(({ name, sheet, formula }) => {
    const parsed = parseName(name);
    return parsed && sheet === undefined ? [{ ...parsed, meaning: formula.replace(/^=/, "") }] : [];
  });

/** Sorted by number; a model whose named cells are all deleted is left out. */
export function modelsIn(names: readonly BookName[]): readonly Model[] {
  const own = ownNames(names);
  return own
    .flatMap(({ number, key, meaning }): readonly Model[] => {
      const read = nameKey(key) === markerKey ? parseMarker(textOf(meaning) ?? "") : undefined;
      if (!read) return [];
      const sheet = own.filter((other) => other.number === number).map((other) => sheetOf(other.meaning));
      const first = sheet.find((found) => found !== undefined);
      return first === undefined ? [] : [{ number, ...read, sheet: first }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Where a model's answer stands in either template. */
const answer: Key = "npv";

/** The numbers of models whose cells are there, but whose marker is missing or can't be read, so that they aren't recognised. */
export function unmarkedIn(names: readonly BookName[]): readonly number[] {
  const marked = new Set(modelsIn(names).map(({ number }) => number));
  return ownNames(names)
    .filter(
      ({ number, key, meaning }) => nameKey(key) === answer && !marked.has(number) && sheetOf(meaning) !== undefined,
    )
    .map(({ number }) => number);
}

/** The sheet of a name's cells. After they are deleted, a name refers to #REF!$C$40. */
export const sheetOf = (meaning: string): string | undefined =>
  meaning.startsWith("#REF!") ? undefined : parseReference(meaning)?.sheet;
