import type { Plan } from "../../grid/plan";
import type { SpreadsheetHost } from "../../hosts/port";
import { writeBeside } from "../writeBeside";

/** Adds the sheets of a comparison and shows the one that is read. Returns its name. Rejects if the spreadsheet refuses. */
export async function writeComparison(
  host: SpreadsheetHost,
  plan: Plan,
  onShare: (share: number) => void,
): Promise<string> {
  const sheet = await writeBeside(host, plan, onShare);
  // The sheets are there, whether or not the spreadsheet shows one now.
  await host.showCell({ sheet, row: 0, column: 0 }).catch(() => undefined);
  return sheet;
}
