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

/** What the names of one number say. */
interface Found {
  marker?: Marker;
  /** Of the first named cell. */
  sheet?: string;
  hasAnswer: boolean;
}

/** Where a model's answer stands in either template. */
const answer = nameKey("npv");

/** In one pass, because a workbook with many models has thousands of names. */
function numbered(names: readonly BookName[]): readonly (readonly [number: number, found: Found])[] {
  const all = new Map<number, Found>();
  for (const { number, key, meaning } of ownNames(names)) {
    const found = all.get(number) ?? { hasAnswer: false };
    all.set(number, found);
    const isAnswer = nameKey(key) === answer;
    if (nameKey(key) === markerKey) {
      const read = parseMarker(textOf(meaning) ?? "");
      if (read) found.marker = read;
    } else if (found.sheet === undefined || isAnswer) {
      const sheet = sheetOf(meaning);
      if (sheet !== undefined) found.sheet ??= sheet;
      found.hasAnswer ||= isAnswer && sheet !== undefined;
    }
  }
  return [...all].sort(([a], [b]) => a - b);
}

/** Sorted by number; a model whose named cells are all deleted is left out. */
export const modelsIn = (names: readonly BookName[]): readonly Model[] =>
  numbered(names).flatMap(([number, { marker, sheet }]) =>
    marker && sheet !== undefined ? [{ number, ...marker, sheet }] : [],
  );

/** The numbers of models whose cells are there, but whose marker is missing or can't be read, so that they aren't recognised. */
export const unmarkedIn = (names: readonly BookName[]): readonly number[] =>
  numbered(names).flatMap(([number, { marker, hasAnswer }]) => (hasAnswer && !marker ? [number] : []));

/** The sheet of a name's cells. After they are deleted, a name refers to #REF!$C$40. */
export const sheetOf = (meaning: string): string | undefined =>
  meaning.startsWith("#REF!") ? undefined : parseReference(meaning)?.sheet;
