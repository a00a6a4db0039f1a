/** The names by which a model is found again after it was renamed, translated or edited. */
import type { Language } from "../../language/languages";
import type { DraftBook } from "../../grid/draft";
import { columnOf, rowOf, yearsOf, type Layout, type PlacedSheet } from "../../grid/layout";
import type { Area, PlanName } from "../../grid/plan";

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
      return [{ name: nameOf(key), sheet: sheet.name, area: area(sheet, at, at, named) }];
    }),
  );
  const ofAreas = book.names.flatMap(({ key, sheet: on, from, to, columns }): readonly PlanName[] => {
    const sheet = sheets.find(({ draft }) => draft.key === on);
    if (!sheet) return [];
    return [{ name: nameOf(key), sheet: sheet.name, area: area(sheet, rowOf(sheet, from), rowOf(sheet, to), columns) }];
  });
  return [{ name: nameOf("model"), text: `1;${template};${language}` }, ...ofRows, ...ofAreas];
}

function area(sheet: PlacedSheet, row: number, lastRow: number, columns: string): Area {
  const { first, last } = columns === "years" ? yearsOf(sheet) : between(sheet, columns);
  return { row, column: first, rows: lastRow - row + 1, columns: last - first + 1 };
}

/** A column, or "people:weeks", from one to another. */
function between(sheet: PlacedSheet, named: string): { readonly first: number; readonly last: number } {
  const [left = named, right = left] = named.split(":");
  return { first: columnOf(sheet, left), last: columnOf(sheet, right) };
}
