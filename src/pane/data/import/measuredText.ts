/** What a measured cell is called, and what it holds, in the reader's language. */
import type { CellValue } from "../../../grid/plan";
import { errorAsText } from "../../../grid/value";
import { count } from "../../../language/formatted";
import type { MeasuredCell } from "../../../sharing/measured";
import type { ExportsLocale, ModelLocale } from "../../locale";
import { periodName } from "../periodName";
import { goalText } from "./goalText";

export function itemText(cell: MeasuredCell, locale: ExportsLocale, { full }: ModelLocale): string {
  return "goal" in cell ? full.goals[cell.goal] : periodText(cell.quarter, locale);
}

/** Four quarters are a year of the model. */
export const periodText = (quarter: number, { data, language }: ExportsLocale): string =>
  periodName({ quarter, year: Math.ceil(quarter / 4) }, data.review, language);

export const columnText = ({ column }: MeasuredCell, { data }: ExportsLocale): string =>
  column === "actualBenefits" ? data.review.actualBenefits : data.goals[column];

export function valueText(cell: MeasuredCell, value: CellValue, { language }: ExportsLocale): string {
  if (typeof value !== "number") return String(errorAsText(value) ?? "");
  return "goal" in cell ? goalText(cell.goal, value, language) : count(value, language);
}
