/** The number format of one cell, read and set. */
import { parseReference } from "../../formula/sheetReference";
import type { CellNumberFormat } from "../port";
import { Trouble } from "../trouble";
import { inExcel } from "./batch";

export const numberFormat: CellNumberFormat = {
  read: (address) => inExcel((context) => formatOf(context, cellAt(context, address))),
  set: (address, code) =>
    inExcel(async (context) => {
      const cell = cellAt(context, address);
      cell.numberFormat = [[code]];
      // Under some regional settings Excel takes a code and keeps another one.
      if ((await formatOf(context, cell)) === "General") throw new Trouble("failed");
    }),
};

function cellAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const reference = parseReference(address);
  if (reference?.sheet === undefined) throw new Trouble("gone");
  return workbook.worksheets.getItem(reference.sheet).getRange(reference.address);
}

async function formatOf(context: Excel.RequestContext, cell: Excel.Range): Promise<string> {
  cell.load("numberFormat");
  await context.sync();
  return String((cell.numberFormat as unknown[][])[0]?.[0] ?? "General");
}
