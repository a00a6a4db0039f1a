import type { PlanWords } from "..";
import type { CellValue } from "../../grid/plan";

export type CheckState = "hold" | "fail" | "warn" | "unknown";

/** What a master check says, in the words of its workbook's language. */
export function checkState(says: CellValue | undefined, { sheet, full }: PlanWords): CheckState {
  if (typeof says !== "string") return "unknown";
  if (says === sheet.checksHold) return "hold";
  if (says.startsWith(sheet.checkFails)) return "fail";
  return says.startsWith(full.checks.warning) ? "warn" : "unknown";
}
