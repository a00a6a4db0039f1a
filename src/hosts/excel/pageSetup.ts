/** What Excel may refuse without harm to the workbook: a page where there is no printer, and mended functions. */
import type { Plan } from "../../grid/plan";
import { inExcel } from "./batch";
import { writePage } from "./measures";
import { mend, type Seen } from "./retypeLocal";

/** In one sync, in which what was done before a refusal stays done. */
export async function finish({ sheets }: Plan, ids: ReadonlyMap<string, string>, seen: readonly Seen[]): Promise<void> {
  try {
    await inExcel(
      async ({ workbook }) => {
        mend(workbook, seen);
        for (const [id, name] of ids) {
          const planned = sheets.find((sheet) => sheet.name === name);
          if (planned) writePage(workbook.worksheets.getItem(id), planned.page);
        }
      },
      { undo: "one step" },
    );
  } catch {
    // Native figures stand, and pages are printed as Excel prints them by itself.
  }
}
