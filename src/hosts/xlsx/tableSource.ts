/** The table in a workbook, as a text in which no number or day can be taken for another. */
import { sourceOf, type Source } from "../../exports/file/source";
import { refuse } from "../../exports/refusal";
import type { PlanSheet } from "../../grid/plan";
import { isFilled, tableText } from "../../grid/tableText";
import { openedPlan } from "./opened";

/** The ending of the files that are read so. */
export const isXlsx = (name: string): boolean => /\.xls[xm]$/i.test(name);

/** Lines have the numbers of the sheet's rows. Throws what is refused; `attempt` catches it. */
export function tableSource(file: string, bytes: Uint8Array): Source {
  const opened = openedPlan(bytes, () => true);
  if ("refused" in opened) return refuse({ is: "workbook", file, why: opened.refused });
  const { plan, lost } = opened;
  if (lost.some(({ kind }) => kind === "dates")) return refuse({ is: "from1904", file });
  const tables = plan.sheets.filter((sheet) => !sheet.isHidden && isTable(sheet));
  const [table] = tables;
  if (!table) return refuse({ is: "noTable", file });
  if (tables.length > 1) return refuse({ is: "severalSheets", file, sheets: tables.map(({ name }) => name) });
  return { ...sourceOf(file, new TextEncoder().encode(tableText(table.cells))), original: bytes };
}

const isTable = ({ cells }: PlanSheet): boolean => new Set(cells.filter(isFilled).map(({ row }) => row)).size > 1;
