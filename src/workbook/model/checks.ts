import type { PlanWords } from "..";
import type { CellValue } from "../../grid/plan";

/** What the first version's master check said before a doubt, in each language. */
const firstVersionsDoubt = ["Look at: ", "Gözden geçirin: ", "نیاز به توجه: ", "Huomioi: "] as const;

export type CheckState = "hold" | "fail" | "warn" | "unknown";

/** What a master check says in the language of its workbook; an error there is a failure. */
export function checkState(says: CellValue | undefined, { sheet }: PlanWords): CheckState {
  if (typeof says === "object" && says !== null) return "fail";
  if (typeof says !== "string") return "unknown";
  if (says === sheet.checksHold) return "hold";
  if (says.startsWith(sheet.checkFails)) return "fail";
  return [sheet.lookAt, ...firstVersionsDoubt].some((doubt) => says.startsWith(doubt)) ? "warn" : "unknown";
}
