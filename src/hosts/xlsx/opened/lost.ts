/** What a workbook has that the grid can't take over, counted by kind. */

/**
 * - pictures, shapes, charts, pivotTables, comments, links to web pages: as they are counted in Excel
 * - tables: their cells stay, and become plain cells
 * - formulas: the workbench can't calculate them, so their values stay: they refer to tables or to other workbooks, or call
 *   a function that the workbench doesn't know
 * - sheets: sheets without cells, such as those of charts and of old macros
 * - validations, conditions, names: those in a form that a plan doesn't have
 * - looks: cells and tabs that lose a part of their look, such as another font
 * - lines: rows and columns that are hidden or grouped; they become visible
 * - filters, protection: of sheets
 * - pages: settings for printing
 * - dates: 1 for a workbook whose dates count from 1904: all become four years earlier
 * - others: further parts, such as slicers, sparklines, buttons and connections to data
 */
export const lostKinds = [
  "pictures",
  "shapes",
  "charts",
  "pivotTables",
  "tables",
  "formulas",
  "names",
  "validations",
  "conditions",
  "comments",
  "hyperlinks",
  "looks",
  "lines",
  "filters",
  "protection",
  "pages",
  "sheets",
  "macros",
  "dates",
  "others",
] as const;
export type LostKind = (typeof lostKinds)[number];

/** In the order of the kinds; none is 0. */
export type Lost = readonly { readonly kind: LostKind; readonly count: number }[];

export type Lose = (kind: LostKind, count?: number) => void;

export function losses(): { readonly lose: Lose; readonly lost: () => Lost } {
  const counts = new Map<LostKind, number>();
  return {
    lose: (kind, count = 1) => counts.set(kind, (counts.get(kind) ?? 0) + count),
    lost: () =>
      lostKinds.flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        return count > 0 ? [{ kind, count }] : [];
      }),
  };
}
