/** Sets up the pages of new sheets. An Excel without a printer may refuse it, and pages then print with Excel's own set-up. */
import type { Plan } from "../../grid/plan";
import { inExcel } from "./batch";
import { isRefusal, type Ladder } from "./ladder";
import { writePage } from "./measures";

/** Runs after the workbook is complete: no failure here is one of the workbook. */
export async function setUpPages(
  { sheets }: Plan,
  ids: ReadonlyMap<string, string>,
  { refused }: Ladder,
): Promise<void> {
  if (refused.has("page")) return;
  try {
    await inExcel(async ({ workbook }) => {
      for (const [id, name] of ids) {
        const planned = sheets.find((sheet) => sheet.name === name);
        if (planned) writePage(workbook.worksheets.getItem(id), planned.page);
      }
    });
  } catch (failure) {
    if (isRefusal(failure)) refused.add("page");
  }
}
