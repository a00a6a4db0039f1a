/** Finds the models of a workbook by their defined names, for every host. */
import type { BookName } from "../../grid/book";
import { textOf } from "../../grid/textLiteral";
import { parseReference } from "../../formula/sheetReference";
import { nameKey } from "../../grid/sameName";
import { markerKey, parseMarker, type ReadMarker } from "./marker";
import { parseName, type Key } from "./names";

export interface Model extends ReadMarker {
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
  marker?: ReadMarker;
  /** Of the first named cell. */
  sheet?: string;
  hasAnswer: boolean;
  /** What each refers to, by the key of the name. */
  readonly meanings: Map<string, string>;
}

/** Where a model's answer stands in either template. */
const answer = nameKey("npv");

type Numbered = ReadonlyMap<number, Found>;

const known = new WeakMap<readonly BookName[], Numbered>();

/** Once for each list of names, because a workbook with many models has thousands of them. */
function numbered(names: readonly BookName[]): Numbered {
  const before = known.get(names);
  if (before) return before;
  const found = readNumbers(names);
  known.set(names, found);
  return found;
}

function readNumbers(names: readonly BookName[]): Numbered {
  const all = new Map<number, Found>();
  for (const { number, key, meaning } of ownNames(names)) {
    const found = all.get(number) ?? { hasAnswer: false, meanings: new Map<string, string>() };
    all.set(number, found);
    found.meanings.set(nameKey(key), meaning);
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
  return new Map([...all].sort(([a], [b]) => a - b));
}

/** Sorted by number; a model whose named cells are all deleted is left out. */
export const modelsIn = (names: readonly BookName[]): readonly Model[] =>
  [...numbered(names)].flatMap(([number, { marker, sheet }]) =>
    marker && sheet !== undefined ? [{ number, ...marker, sheet }] : [],
  );

/** The numbers of models whose cells are there, but whose marker is missing or can't be read, so that they aren't recognised. */
export const unmarkedIn = (names: readonly BookName[]): readonly number[] =>
  [...numbered(names)].flatMap(([number, { marker, hasAnswer }]) => (hasAnswer && !marker ? [number] : []));

/** What the names of a model refer to, without "=", by the keys of the names. */
export const meaningsOf = (names: readonly BookName[], number: number): ReadonlyMap<string, string> =>
  numbered(names).get(number)?.meanings ?? new Map<string, string>();

/** The sheet of a name's cells. After they are deleted, a name refers to #REF!$C$40. */
export const sheetOf = (meaning: string): string | undefined =>
  meaning.startsWith("#REF!") ? undefined : parseReference(meaning)?.sheet;
