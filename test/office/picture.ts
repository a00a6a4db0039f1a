/** Converts a whole workbook to data for comparison. */
import { cellAddress } from "../../src/grid/address";
import type { EmulatedExcel } from "./excel";
import type { Sheet } from "./objects/sheet";

export function picture({ book }: EmulatedExcel): unknown {
  return {
    active: book.active.name,
    settings: [...book.settings],
    names: book.nameList.map(({ name, formula }) => [name, formula]),
    sheets: book.sheetList.map(sheetPicture),
  };
}

function sheetPicture(sheet: Sheet): unknown {
  return {
    id: sheet.id,
    name: sheet.name,
    selected: sheet.selected,
    cells: [...sheet.cells.all()].map(([row, column, { content, look }]) => [
      cellAddress(row, column),
      content,
      Object.fromEntries(look),
    ]),
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
    merges: sheet.merges,
    frozen: sheet.frozen,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    page: [...sheet.page],
    conditions: sheet.conditions.map(({ area, values }) => [area, [...values]]),
    charts: sheet.chartList.map(({ values }) => [...values]),
  };
}
