/** Writes a plan's content to existing empty sheets. */
import type { Plan } from "../../grid/plan";
import { writeCells } from "./cells";
import { writeChart } from "./charts";
import { writeMeasures } from "./measures";
import { addName } from "./names";
import { writeRules } from "./rules";
import { writeStyles } from "./styles";

/** Needs one sync for each sheet's cells and one for charts and rules. `sheets` is keyed by the plan's sheet names. */
export async function writeSheets(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  sync: () => Promise<void>,
): Promise<void> {
  for (const planned of plan.sheets) {
    const target = sheets.get(planned.name);
    if (!target) continue;
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    writeMeasures(target, planned);
    writeStyles(target, planned);
    writeCells(target, planned);
    await sync();
  }
  for (const planned of plan.sheets) {
    const target = sheets.get(planned.name);
    if (!target) continue;
    writeRules(target, planned);
    planned.charts.forEach((chart) => writeChart(target, planned, chart, sheets));
  }
  plan.names.forEach((name) => addName(context, name, sheets));
  await sync();
}
