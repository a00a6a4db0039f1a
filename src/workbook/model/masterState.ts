import type { ModelWords } from "..";
import type { CellValue } from "../../grid/plan";

/** The text that version 1's master check showed before a doubt, in each language. */
const firstVersionsDoubt = ["Look at: ", "Gözden geçirin: ", "نیاز به توجه: ", "Huomioi: "] as const;

/** What the check over all checks of a model says. */
export type MasterState = "hold" | "fail" | "warn" | "unknown";

/** As the cell of the check shows it, in the language of its workbook. An error in its cell is a failure. */
export function masterState(says: CellValue | undefined, { sheet }: ModelWords): MasterState {
  if (typeof says === "object" && says !== null) return "fail";
  if (typeof says !== "string") return "unknown";
  if (says === sheet.checksHold) return "hold";
  if (says.startsWith(sheet.checkFails)) return "fail";
  return [sheet.lookAt, ...firstVersionsDoubt].some((doubt) => says.startsWith(doubt)) ? "warn" : "unknown";
}
