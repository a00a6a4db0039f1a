/** Runs requests in Excel and converts Excel's errors to `Trouble`. */
import type { Area } from "../../grid/plan";
import { Trouble, type TroubleKey } from "../trouble";

/** Whether this Excel supports a version of ExcelApi. The add-in requires 1.9. */
export const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Runs the work and syncs its last requests. While a cell is being edited, it waits instead of failing, if this Excel can
 * wait. With `undo: "one step"`, all syncs become one undo step, if this Excel can join them.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { undo }: { readonly undo?: "one step" } = {},
): Promise<T> {
  const joined = undo === "one step" && has("1.20");
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(joined && { mergeUndoGroup: true }) };
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

function asTrouble(failure: unknown): Trouble {
  if (failure instanceof Trouble) return failure;
  const code = (failure as { readonly code?: unknown } | undefined)?.code;
  return new Trouble(keys[String(code)] ?? "failed", [], failure);
}

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
