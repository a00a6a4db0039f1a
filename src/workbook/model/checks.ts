import type { PlanWords } from "..";
import type { CellValue } from "../../grid/plan";

export type CheckState = "hold" | "fail" | "warn" | "unknown";

/** What a master check says, in the words of its workbook's language. */
export function checkState(says: CellValue | undefined, { template, workbook }: PlanWords): CheckState {
  if (typeof says !== "string") return "unknown";
  if (says === template.checksHold) return "hold";
  if (says.startsWith(template.checkFails)) return "fail";
  return says.startsWith(workbook.checks.warning) ? "warn" : "unknown";
}
