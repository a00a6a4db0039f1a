/** A laid-out sheet without its cells' values: widths, validations, conditional styles, charts, page setup. */
import { cellAddress } from "./address";
import { cellsOf } from "./calculated";
import type { Asks, DraftChart, RowAt } from "./draft";
import { columnOf, rowOf, type Layout, type PlacedSheet } from "./layout";
import type { Area, Chart, Condition, Page, PlanCell, PlanSheet, Validation } from "./plan";
import { isOnePage, pageRoom, sharedWidth } from "./paper";
import { print } from "./print";
import { printAreas } from "./printAreas";
import { rectangles } from "./rectangles";
import { font, letterHeight, styleOf } from "./styles";

type SheetSetup = Pick<
  PlanSheet,
  "columnWidths" | "rowHeights" | "merges" | "frozen" | "validations" | "conditions" | "charts" | "page"
>;

/** Everything of a sheet except cells and name. Columns of amounts get the width that their largest amount needs. */
export function sheetSetup(
  sheet: PlacedSheet,
  cells: readonly PlanCell[],
  { plotted, locate }: Layout,
  largestAmount: number,
): SheetSetup {
  const { draft, rows, width, height } = sheet;
  const amount = amountWidth(largestAmount);
  const charts = draft.charts.map((chart) => placedChart(chart, sheet, cells, plotted));
  const whole: Area = { row: 0, column: 0, rows: height, columns: width };
  const { isOnePage: isOneWanted = false, upTo = {}, ...page } = draft.page;
  const columnWidths = widthsOf(sheet, amount, markWidths(cells));
  const area = withCharts(
    {
      ...whole,
      ...(upTo.row !== undefined && { rows: filledBefore(sheet, rowOf(sheet, upTo.row)) }),
      ...(upTo.column !== undefined && { columns: columnOf(sheet, upTo.column) }),
    },
    charts,
  );
  const rowHeights = new Map(
    rows.flatMap(({ row, at }) => (row.height === undefined ? [] : [[at, row.height] as const])),
  );
  const heights = new Map([...heightsOfLetters(cells), ...rowHeights]);
  const { orientation } = page;
  const widths = columnWidths.slice(0, area.columns);
  const isWhole = isOneWanted && isOnePage({ orientation, widths, heights, rows: area.rows });
  const questions = validations(sheet, locate);
  const areas = isWhole
    ? [area]
    : printAreas(area, { orientation, widths, cells, validations: questions, charts, top: draft.frozenRows });
  return {
    columnWidths,
    rowHeights,
    merges: merges(sheet, cells, areas[0] ?? area),
    frozen: { rows: draft.frozenRows, columns: 1 },
    validations: questions,
    conditions: conditions(sheet),
    charts,
    page: {
      ...page,
      fit: { wide: 1, high: isWhole ? 1 : 0 },
      areas,
      titleRows: areas.length > 1 ? lastOf(draft.frozenRows) : { row: 0, rows: draft.frozenRows },
      ...(areas.length > 1 && { titleColumns: 1 }),
    },
  };
}

/** On a page beside the first, the rest of a merged cell would be printed without its beginning. */
const merges = (sheet: PlacedSheet, cells: readonly PlanCell[], page: Area): readonly Area[] =>
  sheet.rows.flatMap(({ row: { mergedFrom }, at }) => {
    if (mergedFrom === undefined) return [];
    const column = columnOf(sheet, mergedFrom);
    const next = cells.filter((cell) => cell.row === at && cell.column > column).map((cell) => cell.column);
    return [{ row: at, column, rows: 1, columns: Math.min(page.column + page.columns, ...next) - column }];
  });

/** The rows up to the last one above another that isn't blank. */
const filledBefore = ({ rows }: PlacedSheet, end: number): number =>
  rows.reduce((last, { at }) => (at < end ? Math.max(last, at + 1) : last), 0);

/** Pages beside the first have no room for the sentences at the top: they would be cut at the edge of the first column. */
const lastOf = (rows: number): Page["titleRows"] => ({ row: Math.max(0, rows - 1), rows: Math.min(1, rows) });

/** @param amount the characters of the largest amount, to which come those of the marks in a column */
function widthsOf(
  { draft, years }: PlacedSheet,
  amount: number,
  marks: ReadonlyMap<number, number>,
): readonly number[] {
  let next = 0;
  const widths = draft.columns.flatMap(({ names, width }) => {
    const { first = next, last = next } = names.includes("years") ? (years ?? {}) : {};
    next = last + 1;
    // Of the years, only the columns over which answers stand are wider.
    return Array.from({ length: last - first + 1 }, (_, i) =>
      typeof width === "function" ? width(amount + (marks.get(first + i) ?? 0)) : width,
    );
  });
  const said = widths.filter((width) => typeof width === "number");
  const share = sharedWidth(pageRoom(draft.page.orientation).width, said, widths.length - said.length);
  return widths.map((width) =>
    typeof width === "number" ? width : Math.max(width.least, Math.min(share, width.most)),
  );
}

/** The heights of the rows with letters larger than usual. */
function heightsOfLetters(cells: readonly PlanCell[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const { size = font.size } = styleOf(cell);
    if (size > font.size) heights.set(cell.row, Math.max(letterHeight(size), heights.get(cell.row) ?? 0));
  }
  return heights;
}

/** The print area includes a chart that ends below the last row. */
const withCharts = (whole: Area, charts: readonly Chart[]): Area => ({
  ...whole,
  rows: charts.reduce((most, { place }) => Math.max(most, place.row + place.rows), whole.rows),
});

/** By column, what the longest word beside an amount takes beyond a sign of one letter: ریال, میلیون. */
function markWidths(cells: readonly PlanCell[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { column, format } of cells) {
    const [above = ""] = format?.split(";") ?? [];
    if (!/^(\[>=|.*\[\$)/.test(above)) continue;
    const words = [...above.matchAll(/\[\$([^\]]*)\]|"([^"]*)"/g)].map(([, sign = "", text = ""]) => sign + text);
    const letters = words.join("").replace(/\u200f/g, "").length;
    // Shortened by thousands, 1,234,567 is 1,234.6 and 1.2.
    const left = /,,/.test(above) ? 6 : above.startsWith("[>=") ? 2 : 0;
    const width = Math.ceil(2 * 1.8 * Math.max(0, letters - 2 - left)) / 2;
    widths.set(column, Math.max(width, widths.get(column) ?? 0));
  }
  return widths;
}

/** The width of an amount in a headline's bold figures, with currency sign, separators and parentheses. */
function amountWidth(largestAmount: number): number {
  const digits = Math.floor(Math.log10(Math.max(1, largestAmount))) + 1;
  const separators = Math.floor((digits - 1) / 3);
  return Math.ceil(2 * Math.max(12.5, 1.2 * digits + 0.7 * separators + 4)) / 2;
}

/** Cells with the same validation share one entry. */
function validations(sheet: PlacedSheet, locate: Layout["locate"]): readonly Validation[] {
  const cellsByValidation = new Map<Asks, { row: number; column: number }[]>();
  for (const { row, at } of sheet.rows) {
    for (const { asks, column } of cellsOf(row, sheet)) {
      if (asks) cellsByValidation.set(asks, [...(cellsByValidation.get(asks) ?? []), { row: at, column }]);
    }
  }
  return [...cellsByValidation].flatMap(([{ allows, ...texts }, places]) =>
    rectangles(places, true).map((area): Validation => {
      if (allows.type !== "cells") return { area, allows, ...texts };
      const cells = print(allows.from, (reference) => locate(reference, { sheet, ...area }), sheet);
      return { area, allows: { type: "cells", cells }, ...texts };
    }),
  );
}

function conditions(sheet: PlacedSheet): readonly Condition[] {
  return sheet.draft.conditions.map(({ from, to, column: name, formula, style }) => {
    const [first, last, column] = [rowOf(sheet, from), rowOf(sheet, to), columnOf(sheet, name)];
    const area = { row: first, column, rows: last - first + 1, columns: 1 };
    return { area, formula: formula(cellAddress(first, column)), style };
  });
}

function placedChart(
  chart: DraftChart,
  sheet: PlacedSheet,
  cells: readonly PlanCell[],
  plotted: Layout["plotted"],
): Chart {
  const { kind, title, titleFrom, categories, series, place, altText, format } = chart;
  const at = (row: RowAt): number => (typeof row === "number" ? row : rowOf(sheet, row));
  const top = at(place.fromRow);
  const says = titleFrom && { row: at(titleFrom.row), column: columnOf(sheet, titleFrom.column) };
  const now = says && cells.find(({ row, column }) => row === says.row && column === says.column)?.value;
  return {
    kind,
    title: typeof now === "string" ? now : title,
    ...(says && { titleFrom: says }),
    categories: plotted(categories, sheet),
    series: series.map(({ name, values, colour }) => ({ name, values: plotted(values, sheet), colour })),
    place: {
      row: top,
      column: place.fromColumn,
      rows: at(place.toRow) - top + 1,
      columns: place.toColumn - place.fromColumn + 1,
    },
    altText,
    format,
  };
}
