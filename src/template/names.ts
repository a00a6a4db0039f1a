/** The names by which a model is found again after it was renamed, translated or edited. */
import type { Language } from "../catalogue/words";
import type { DraftBook } from "./draft";
import { columnOf, rowOf, yearsOf, type Layout, type PlacedSheet } from "./layout";
import type { PlanName } from "./plan";

interface Named {
  readonly number: number;
  readonly template: string;
  readonly language: Language;
}

export function modelNames(
  { number, template, language }: Named,
  book: DraftBook,
  { sheets }: Layout,
): readonly PlanName[] {
  const nameOf = (key: string) => `CRM_${number}_${key}`;
  const ofRows = sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row: { key, named }, at }): readonly PlanName[] => {
      if (key === undefined || named === undefined) return [];
      const { first, last } = named === "years" ? yearsOf(sheet) : between(sheet, named);
      return [
        { name: nameOf(key), sheet: sheet.name, area: { row: at, column: first, rows: 1, columns: last - first + 1 } },
      ];
    }),
  );
  const ofAreas = book.names.flatMap(({ key, sheet: on, from, to, column }): readonly PlanName[] => {
    const sheet = sheets.find(({ draft }) => draft.key === on);
    if (!sheet) return [];
    const [row, last] = [rowOf(sheet, from), rowOf(sheet, to)];
    const area = { row, column: columnOf(sheet, column), rows: last - row + 1, columns: 1 };
    return [{ name: nameOf(key), sheet: sheet.name, area }];
  });
  return [{ name: nameOf("model"), text: `1;${template};${language}` }, ...ofRows, ...ofAreas];
}

/** A column, or "people:weeks", from one to another. */
function between(sheet: PlacedSheet, named: string): { readonly first: number; readonly last: number } {
  const [left = named, right = left] = named.split(":");
  return { first: columnOf(sheet, left), last: columnOf(sheet, right) };
}
