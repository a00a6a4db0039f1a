/** How a conversation with Excel is held, and what its refusals mean. */
import type { Area } from "../../grid/plan";
import { Trouble, type TroubleKey } from "../trouble";

/** Whether this Excel has what came with a version of ExcelApi; 1.9 is the floor. */
export const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * What the work leaves unsynced is synced at its end. Waits while a cell is being edited, where Excel can wait, instead of
 * failing. A paint's syncs are one step to undo, where Excel can join them.
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

/** A range used in one batch alone: without `untrack` Excel would keep hold of it until it is told to let go. */
export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
