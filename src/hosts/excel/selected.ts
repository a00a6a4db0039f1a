import { inExcel } from "./batch";

/** Works on what is selected. If several areas are, the first counts. */
export async function onSelected<T>(
  work: (context: Excel.RequestContext, range: Excel.Range) => Promise<T>,
): Promise<T> {
  try {
    return await inExcel((context) => work(context, context.workbook.getSelectedRanges().areas.getItemAt(0)));
  } catch {
    // While a chart is selected, there is still an active cell.
    return inExcel((context) => work(context, context.workbook.getActiveCell()));
  }
}
