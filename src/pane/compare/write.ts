import type { Plan } from "../../grid/plan";
import type { Progress, SpreadsheetHost } from "../../hosts/port";
import { addedBeside } from "../addedSheets";
import { hasChanged } from "../watching";

/**
 * Adds the sheets of a comparison, all or nothing, and shows the one that is read. Returns its name. Rejects if the spreadsheet
 * refuses; then nothing has changed.
 */
export async function writeComparison(host: SpreadsheetHost, plan: Plan, progress: Progress): Promise<string> {
  const names = await host.definedNames();
  await host.rewrite(addedBeside(plan, names), progress, new AbortController().signal);
  hasChanged(host);
  const sheet = plan.sheets[0]?.name ?? "";
  // The sheets are there, whether or not the spreadsheet shows one now.
  await host.showCell({ sheet, row: 0, column: 0 }).catch(() => undefined);
  return sheet;
}
