/** Sets up the pages of new sheets. An Excel without a printer may refuse it, and pages then print with Excel's own set-up. */
import { areaAddress, columnName } from "../../grid/address";
import { margins } from "../../grid/paper";
import type { Page, Plan } from "../../grid/plan";
import { around } from "../../grid/rectangles";
import type { Separator } from "./areas";
import { inExcel, rangeAt } from "./batch";
import { isRefusal, type Ladder } from "./ladder";

/** Runs after the workbook is complete: no failure here is one of the workbook. */
export async function setUpPages(
  { sheets }: Plan,
  ids: ReadonlyMap<string, string>,
  { refused, separator }: Ladder,
): Promise<void> {
  if (refused.has("page")) return;
  try {
    await inExcel(async ({ workbook }) => {
      for (const [id, name] of ids) {
        const planned = sheets.find((sheet) => sheet.name === name);
        if (planned) writePage(workbook.worksheets.getItem(id), planned.page, separator);
      }
    });
  } catch (failure) {
    if (isRefusal(failure)) refused.add("page");
  }
}

const inch = 72;

/** A4 with the same margins as the file's page. */
function writePage(target: Excel.Worksheet, page: Page, separator: Separator): void {
  const { orientation, fit, areas, titleRows, titleColumns, header, footer } = page;
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
  // An Excel that takes one area at a time divides the whole of them by itself.
  const whole = around(
    areas.flatMap(({ row, column, rows, columns }) => [
      { row, column },
      { row: row + rows - 1, column: column + columns - 1 },
    ]),
  );
  const isDivided = areas.length > 1 && separator !== undefined;
  const across = new Set(areas.map(({ column }) => column)).size;
  const wide = isDivided ? fit.wide : fit.wide * across;
  if (isDivided) layout.setPrintArea(target.getRanges(areas.map((area) => areaAddress(area)).join(separator)));
  else if (whole) layout.setPrintArea(rangeAt(target, whole));
  // 0 means any number of pages; Excel expresses this by an absent value.
  layout.zoom = {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(fit.high > 0 && { verticalFitToPages: fit.high }),
  };
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
