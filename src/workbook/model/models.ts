/** Finds the models of a workbook by their defined names, for every host. */
import type { BookName } from "../../grid/book";
import { textOf } from "../../grid/textLiteral";
import { parseReference } from "../../formula/sheetReference";
import { nameKey } from "../../grid/sameName";
import { markerKey, parseMarker, type Marker } from "./marker";
import { parseName } from "./names";

export interface Model extends Marker {
  /** The number in its names: 2 in CRM_2_roi. */
  readonly number: number;
  /** The sheet of its first named cell. */
  readonly sheet: string;
}

/** Sorted by number; a model whose named cells are all deleted is left out. */
export function modelsIn(names: readonly BookName[]): readonly Model[] {
  const own = names.flatMap(({ name, sheet, formula }) => {
    const parsed = parseName(name);
    // Excel gives a copied sheet sheet-scoped copies of the names; these are not a second model.
    return parsed && sheet === undefined ? [{ ...parsed, meaning: formula.replace(/^=/, "") }] : [];
  });
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

/** After its sheet is deleted, a name refers to #REF!$C$40. */
const sheetOf = (meaning: string): string | undefined =>
  meaning.startsWith("#REF!") ? undefined : parseReference(meaning)?.sheet;
