import type { ModelWords } from "..";
import type { CellValue } from "../../grid/plan";

/** The text that version 1's master check showed before a doubt, in each language. */
const firstVersionsDoubt = ["Look at: ", "Gözden geçirin: ", "نیاز به توجه: ", "Huomioi: "] as const;

export type CheckState = "hold" | "fail" | "warn" | "unknown";

/** The state that a master check shows, in the language of its workbook. An error in its cell is a failure. */
export function checkState(says: CellValue | undefined, { sheet }: ModelWords): CheckState {
  if (typeof says === "object" && says !== null) return "fail";
  if (typeof says !== "string") return "unknown";
  if (says === sheet.checksHold) return "hold";
  if (says.startsWith(sheet.checkFails)) return "fail";
  return [sheet.lookAt, ...firstVersionsDoubt].some((doubt) => says.startsWith(doubt)) ? "warn" : "unknown";
}
