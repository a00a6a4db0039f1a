/** Writes a sheet's part. The schema requires this order of elements. Source: ECMA-376 18.3.1.99 (CT_Worksheet). */
import { areaAddress, cellAddress } from "../../../grid/address";
import type { Area, PlanCell, PlanSheet } from "../../../grid/plan";
import { element, list, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import { relationId } from "../package/newPackage";
import { sheetData } from "./cells";
import { conditionalFormats } from "./conditions";
import { fileWidth } from "./measures";
import { headerFooter, pageMargins, pageSetup } from "./page";
import type { SheetTables } from "./tables";
import { dataValidation } from "./validations";

/** The drawing with the charts is the sheet's only relation. */
export function worksheetXml(sheet: PlanSheet, tables: SheetTables): string {
  return xmlPart(
    element(
      "worksheet",
      { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.relations },
      element("sheetPr", element("pageSetUpPr", { fitToPage: 1 })),
      element("dimension", { ref: areaAddress(usedArea(sheet)) }),
      element("sheetViews", sheetView(sheet)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columns(sheet),
      sheetData(sheet, tables),
      list(
        "mergeCells",
        sheet.merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
      ),
      conditionalFormats(sheet.conditions, tables.conditionalFormat),
      list("dataValidations", sheet.validations.map(dataValidation)),
      pageMargins,
      pageSetup(sheet.page),
      headerFooter(sheet.page),
      sheet.charts.length > 0 ? element("drawing", { "r:id": relationId(0) }) : "",
    ),
  );
}

/** The area from A1 to the last row and the last column that have a cell. */
function usedArea({ cells }: PlanSheet): Area {
  const last = (of: (cell: PlanCell) => number): number => cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return { row: 0, column: 0, rows: last(({ row }) => row) + 1, columns: last(({ column }) => column) + 1 };
}

function sheetView({ direction, frozen }: PlanSheet): string {
  const rightToLeft = direction === "rtl" ? 1 : undefined;
  return element("sheetView", { rightToLeft, workbookViewId: 0 }, pane(frozen));
}

function pane({ rows, columns }: PlanSheet["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  return element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    state: "frozen",
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
  });
}

function columns({ columnWidths }: PlanSheet): string {
  if (columnWidths.length === 0) return "";
  const each = columnWidths.map((characters, column) =>
    element("col", { min: column + 1, max: column + 1, width: fileWidth(characters), customWidth: 1 }),
  );
  return element("cols", each.join(""));
}
