/** Optional last steps (page setup without a printer, retyped functions); failure leaves the workbook usable. */
import type { Plan } from "../../grid/plan";
import { inExcel } from "./batch";
import { writePage } from "./measures";
import { retypeLocal, type Seen } from "./retypeLocal";

/** Runs in one sync; requests before a refused one stay applied. */
export async function applyOptionalSteps(
  { sheets }: Plan,
  ids: ReadonlyMap<string, string>,
  seen: readonly Seen[],
): Promise<void> {
  try {
    await inExcel(
      async ({ workbook }) => {
        retypeLocal(workbook, seen);
        for (const [id, name] of ids) {
          const planned = sheets.find((sheet) => sheet.name === name);
          if (planned) writePage(workbook.worksheets.getItem(id), planned.page);
        }
      },
      { undo: "one step" },
    );
  } catch {
    // The native figures are complete, and pages print with Excel's default setup.
  }
}
