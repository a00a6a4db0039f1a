/** Runs requests in Excel and converts Excel's errors to `Trouble`. */
import type { Area } from "../../grid/plan";
import { Trouble, type TroubleKey } from "../trouble";

/** Whether this Excel supports a version of ExcelApi. The add-in requires 1.9. */
export const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether all syncs of a run are one step to undo, which needs ExcelApi 1.20, or one each. */
export type Undo = "one step" | "many steps";

/**
 * Runs the work and syncs its last requests. While a cell is being edited, it waits instead of failing, if this Excel can
 * wait. In one step to undo, Excel refuses what it can't undo: deleting a sheet, and on the desktop naming one.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  undo: Undo = "many steps",
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(undo === "one step" && { mergeUndoGroup: true }) };
  try {
    return await Excel.run(options, work);
  } catch (failure) {
    throw asTrouble(failure);
  }
}

const keys: Readonly<Record<string, TroubleKey>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
};

export function asTrouble(failure: unknown): Trouble {
  if (failure instanceof Trouble) return failure;
  const key = keys[codeOf(failure)] ?? "failed";
  const isForbidden = key === "protected" || key === "failed";
  return new Trouble(isForbidden && isReadOnly() ? "readOnly" : key, [], failure);
}

/** Excel names no reason where a workbook can only be read, so what was refused is explained by the state of the workbook. */
const isReadOnly = (): boolean => String(Office.context.document.mode) === "readOnly";

/** The code of an error of Excel. */
export const codeOf = (failure: unknown): string => String((failure as { readonly code?: unknown } | undefined)?.code);

/** A range for use in one batch only. Without `untrack`, Excel would keep the object until it is released explicitly. */
export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** A sync can fail temporarily, so it is retried. */
const attempts = 3;

/** Returns whether one of several attempts succeeded. */
export async function inSeveralAttempts(work: () => Promise<void>): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await work();
      return true;
    } catch {
      // The caller reports the failure that made this work necessary.
    }
  }
  return false;
}
