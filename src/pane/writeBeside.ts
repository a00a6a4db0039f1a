import type { Plan } from "../grid/plan";
import type { SpreadsheetHost } from "../hosts/port";
import { addedBeside } from "./addedSheets";
import { hasChanged } from "./watching";

/**
 * Adds the sheets of a plan beside those of the workbook, all or nothing. Returns the name of the first. Rejects if the spreadsheet
 * refuses; then nothing has changed.
 * @param onShare is told the share that is done, from 0 to 1
 */
export async function writeBeside(
  host: SpreadsheetHost,
  plan: Plan,
  onShare: (share: number) => void,
): Promise<string> {
  const names = await host.definedNames();
  const progress = (done: number, of: number) => onShare(of > 0 ? done / of : 0);
  await host.rewrite(addedBeside(plan, names), progress, new AbortController().signal);
  hasChanged(host);
  return plan.sheets[0]?.name ?? "";
}
