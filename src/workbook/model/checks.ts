import type { PlanWords } from "..";
import type { CellValue } from "../../grid/plan";

/** What the first version's master check said before a doubt, in each language. */
const lookedAt = ["Look at: ", "Bakılacak: ", "نگاه کنید: ", "Katso: "] as const;

export type CheckState = "hold" | "fail" | "warn" | "unknown";

/** The texts of a master check in the language of its workbook. */
export function checkState(says: CellValue | undefined, { sheet, full }: PlanWords): CheckState {
  if (typeof says !== "string") return "unknown";
  if (says === sheet.checksHold) return "hold";
  if (says.startsWith(sheet.checkFails)) return "fail";
  return says.startsWith(full.checks.warning) ? "warn" : "unknown";
}
