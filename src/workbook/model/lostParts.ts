/** What a model has lost of the names by which it is read. */
import type { BookName } from "../../grid/book";
import { nameKey } from "../../grid/sameName";
import { textOf } from "../../grid/textLiteral";
import type { FullWords } from "../full/words";
import type { Template } from "../templates";
import { markerKey, markerVersion, newest } from "./marker";
import { meaningsOf, sheetOf, type Model } from "./models";
import { laterNames, namesBySheet, newNames } from "./madeNames";
import { nameOf, type Key } from "./names";

export interface LostParts {
  /** The full workbook's sheets of which every name is lost. */
  readonly sheets: readonly (keyof FullWords["sheets"])[];
  /** The other names that are missing, or whose cells are deleted: CRM_1_npv. */
  readonly names: readonly string[];
}

/**
 * Undefined if every name that the model was made with is there. A model of an earlier version was made with fewer.
 * @param present the names of the workbook's sheets: where a sheet is deleted, some spreadsheets leave its name in a reference
 */
export function lostParts(
  names: readonly BookName[],
  present: readonly string[],
  { number, template }: Model,
): LostParts | undefined {
  const there = new Set(present.map(nameKey));
  const own = meaningsOf(names, number);
  const version = markerVersion(textOf(own.get(nameKey(markerKey)) ?? "") ?? "");
  const isLost = (key: Key) => {
    const meaning = own.get(nameKey(key));
    const sheet = meaning === undefined || meaning.includes("#REF!") ? undefined : sheetOf(meaning);
    return sheet === undefined || !there.has(nameKey(sheet));
  };
  const made = madeWith(template, version).map(([sheet, keys]) => ({ sheet, keys, lost: keys.filter(isLost) }));
  const isWhole = ({ keys, lost }: (typeof made)[number]) => keys.length > 0 && lost.length === keys.length;
  const sheets = template === "full" ? made.filter(isWhole).map(({ sheet }) => sheet as keyof FullWords["sheets"]) : [];
  const single = made.filter(({ sheet }) => !sheets.some((each) => each === sheet)).flatMap(({ lost }) => lost);
  if (sheets.length === 0 && single.length === 0) return undefined;
  return { sheets, names: single.map((key) => nameOf(number, key)) };
}

/** The names of a template by sheet, as the version made them. */
const madeWith = (template: Template, version: string): readonly (readonly [sheet: string, keys: readonly Key[]])[] =>
  Object.entries(namesBySheet[template]).map(([sheet, keys]) => [
    sheet,
    keys.filter((key) => (version === newest || !newNames.has(key)) && (version !== "1" || !laterNames.test(key))),
  ]);
