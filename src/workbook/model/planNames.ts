/** The defined names by which a model is found after it was renamed, translated or edited. */
import type { DraftBook } from "../../grid/draft";
import { columnOf, rowOf, yearsOf, type Layout, type PlacedSheet } from "../../grid/layout";
import type { Area, PlanName } from "../../grid/plan";
import type { AmountSize } from "../../language/cellForm";
import { amountsInKey } from "./amountsIn";
import { marker, markerKey, type Marker } from "./marker";
import { nameOf, type Key } from "./names";

export function planNames(
  number: number,
  { template, language, amountsIn = "units" }: Marker & { readonly amountsIn?: AmountSize | undefined },
  book: DraftBook,
  { sheets }: Layout,
): readonly PlanName[] {
  const named = (key: Key, sheet: PlacedSheet, rows: readonly [number, number], columns: string): PlanName => ({
    name: nameOf(number, key),
    sheet: sheet.name,
    area: area(sheet, ...rows, columns),
  });
  const ofRows = sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row: { key, named: columns }, at }): readonly PlanName[] =>
      key === undefined || columns === undefined ? [] : [named(key, sheet, [at, at], columns)],
    ),
  );
  const ofAreas = book.names.flatMap(({ key, sheet: on, from, to, columns }): readonly PlanName[] => {
    const sheet = sheets.find(({ draft }) => draft.key === on);
    return sheet ? [named(key, sheet, [rowOf(sheet, from), rowOf(sheet, to)], columns)] : [];
  });
  return [
    { name: nameOf(number, markerKey), text: marker({ template, language }) },
    ...(amountsIn === "units" ? [] : [{ name: nameOf(number, amountsInKey), text: amountsIn }]),
    ...ofRows,
    ...ofAreas,
  ];
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
