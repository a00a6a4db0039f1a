import { writeXlsx as writeParts, type WriteSheet } from "hucre/xlsx";
import { application } from "../../workbook/application";
import { font } from "../../grid/styles";
import type { Plan, PlanSheet } from "../../grid/plan";
import { fileCell } from "./cell";
import { fileChart } from "./chart";
import { fileCondition } from "./condition";
import { finish } from "./postprocess";
import { fileWidth, rowHeights } from "./measures";
import { fileNames } from "./names";
import { headerFooter, pageSetup } from "./page";
import { paintedCells } from "./painted";
import { xmlText } from "./storedText";
import { fileValidation } from "./validation";

export interface WriteOptions {
  /** Goes into the file's properties; without it the same plan gives the same bytes. */
  readonly created?: Date;
}

/** A plan as the bytes of an .xlsx workbook, with every value in it already calculated. */
export async function writeXlsx(plan: Plan, { created }: WriteOptions = {}): Promise<Uint8Array> {
  const parts = await writeParts({
    sheets: plan.sheets.map(fileSheet),
    namedRanges: fileNames(plan),
    defaultFont: { ...font },
    properties: {
      title: xmlText(plan.properties.title),
      subject: xmlText(plan.properties.subject),
      creator: application,
      ...(created && { created, modified: created }),
    },
  });
  return finish(parts, plan, { application, dated: created !== undefined });
}

function fileSheet(sheet: PlanSheet): WriteSheet {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    view: { rightToLeft: sheet.direction === "rtl" },
    columns: sheet.columnWidths.map((characters) => ({ width: fileWidth(characters) })),
    rowDefs: rowHeights(sheet),
    cells: new Map(paintedCells(sheet).map((cell) => [`${cell.row},${cell.column}`, fileCell(cell, sheet)])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { ...frozen } }),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.conditions.map(fileCondition),
    charts: sheet.charts.map((chart) => fileChart(chart, sheet)),
    pageSetup: pageSetup(sheet.page),
    headerFooter: headerFooter(sheet.page),
  };
}
