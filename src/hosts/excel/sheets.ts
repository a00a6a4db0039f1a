/** Writes a plan's content to existing empty sheets. */
import type { Plan } from "../../grid/plan";
import { writeCells } from "./cells";
import { drawCharts } from "./charts";
import { optionally, type Ladder } from "./ladder";
import { writeMeasures } from "./measures";
import { addName } from "./names";
import { writeRules } from "./rules";
import { hasTurned, writeReadingOrder, writeStyles } from "./styles";

/** `sheets` is keyed by the plan's sheet names. */
export async function writeSheets(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  ladder: Ladder,
  sync: () => Promise<void>,
): Promise<void> {
  const written = plan.sheets.flatMap((planned) => {
    const target = sheets.get(planned.name);
    return target ? [[planned, target] as const] : [];
  });
  for (const [planned, target] of written) {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    writeMeasures(target, planned, ladder.separator);
    writeStyles(target, planned, ladder.separator);
    await writeCells(context, target, planned);
    await sync();
  }
  for (const [planned, target] of written) writeRules(target, planned);
  plan.names.forEach((name) => addName(context, name, sheets));
  await sync();
  const turned = written.filter(([planned]) => hasTurned(planned));
  if (turned.length > 0) {
    await optionally(ladder, "readingOrder", () => {
      for (const [planned, target] of turned) writeReadingOrder(target, planned, ladder.separator);
      return context.sync();
    });
  }
  await drawCharts(context, plan, sheets, ladder);
}

/** The number of syncs that are certain: the cells of each sheet, the rules and names. */
export const sheetSyncs = ({ sheets }: Plan): number => sheets.length + 1;
