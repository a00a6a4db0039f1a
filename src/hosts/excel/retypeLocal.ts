/**
 * A Turkish Excel may not recognise our functions in English notation (office-js#6614), but in Turkish notation. If entering
 * them again doesn't help, it does no harm: the figures beside them are native, and the checks show "–".
 */
import { functionIds } from "../../catalogue";
import { calls } from "../../formula/calls";
import { isError } from "../../grid/value";
import type { PlanCell, PlanSheet } from "../../grid/plan";
import { inExcel, rangeAt } from "./batch";
import { around } from "../../grid/rectangles";

/** A cell that calls one of our functions and should not show an error. */
const isOurs = ({ formula = "", value }: PlanCell): boolean =>
  calls(`=${formula}`, functionIds).length > 0 && !isError(value);

export interface Seen {
  /** The sheet, with its id loaded. */
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly PlanCell[];
  readonly range: Excel.Range;
}

/** Loads the results of our cells. Queues the request without a sync. */
export function lookAtOurs(sheet: Excel.Worksheet, { cells: all }: Pick<PlanSheet, "cells">): Seen | undefined {
  const cells = all.filter(isOurs);
  const area = around(cells);
  if (!area) return undefined;
  return {
    sheet: sheet.load("id"),
    cells,
    range: rangeAt(sheet, area).load("rowIndex,columnIndex,values,valueTypes,formulasLocal"),
  };
}

/** Excel shows this while a function is computed, never for an unknown function. */
const waiting: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CALC!"]);

/** Types each formula that gives an error again as Excel shows it in the reader's language. A failure changes nothing. */
export async function retypeOurs(seen: readonly Seen[]): Promise<void> {
  const broken = seen.flatMap(({ sheet, cells, range }) =>
    cells.flatMap((cell) => {
      const [row, column] = [cell.row - range.rowIndex, cell.column - range.columnIndex];
      const type = range.valueTypes[row]?.[column];
      if (type !== Excel.RangeValueType.error || waiting.has(range.values[row]?.[column])) return [];
      return [{ sheet: sheet.id, cell, local: String(range.formulasLocal[row]?.[column]) }];
    }),
  );
  if (broken.length === 0) return;
  try {
    await inExcel(async ({ workbook: { worksheets } }) => {
      for (const { sheet, cell, local } of broken) {
        rangeAt(worksheets.getItem(sheet), { ...cell, rows: 1, columns: 1 }).formulasLocal = [[local]];
      }
    });
  } catch {
    // The native figures are complete, and the reader can use Repair in the pane.
  }
}
