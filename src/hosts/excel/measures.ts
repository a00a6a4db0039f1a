import { columnName } from "../../grid/address";
/** Sets widths, heights, merged cells, frozen rows and columns, and the page setup. */
import { margins } from "../../grid/paper";
import type { Page, PlanSheet } from "../../grid/plan";
import { rectangles } from "../../grid/rectangles";
import { formatsOf, type Separator } from "./areas";
import { rangeAt } from "./batch";

/** Excel takes widths in points: a character of the default font is 7 pixels, with 5 around them, at 4 pixels to 3 points. */
const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7 + 5) * 3) / 4;

export function writeMeasures(
  target: Excel.Worksheet,
  { columnWidths, rowHeights, merges, frozen }: PlanSheet,
  separator: Separator,
): void {
  target.showGridlines = false;
  for (let first = 0; first < columnWidths.length;) {
    const width = columnWidths[first] ?? 0;
    const end = columnWidths.findIndex((other, column) => column > first && other !== width);
    const next = end < 0 ? columnWidths.length : end;
    const area = { row: 0, column: first, rows: 1, columns: next - first };
    rangeAt(target, area).format.columnWidth = pointsOfCharacters(width);
    first = next;
  }
  for (const height of new Set(rowHeights.values())) {
    const rows = [...rowHeights].flatMap(([row, each]) => (each === height ? [{ row, column: 0 }] : []));
    for (const format of formatsOf(target, rectangles(rows, true), separator)) format.rowHeight = height;
  }
  for (const area of merges) rangeAt(target, area).merge();
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(rangeAt(target, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

const inch = 72;

/** A4 with the same margins as the file's page. */
export function writePage(target: Excel.Worksheet, page: Page): void {
  const { orientation, fit, area, titleRows, titleColumns, header, footer } = page;
  const layout = target.pageLayout;
  layout.set({
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    leftMargin: margins.left * inch,
    rightMargin: margins.right * inch,
    topMargin: margins.top * inch,
    bottomMargin: margins.bottom * inch,
    headerMargin: margins.header * inch,
    footerMargin: margins.footer * inch,
  });
  // 0 means any number of pages; Excel expresses this by an absent value.
  layout.zoom = {
    ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
    ...(fit.high > 0 && { verticalFitToPages: fit.high }),
  };
  layout.setPrintArea(rangeAt(target, area));
  if (titleRows.rows > 0) layout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  if (titleColumns !== undefined) layout.setPrintTitleColumns(`$A:$${columnName(titleColumns - 1)}`);
  layout.headersFooters.defaultForAllPages.set({
    leftHeader: header.left,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.centre,
    rightFooter: footer.right,
  });
}
