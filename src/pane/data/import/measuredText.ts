/** What a measured cell is called, and what it holds, in the reader's language. */
import type { CellValue } from "../../../grid/plan";
import { errorAsText } from "../../../grid/value";
import { count } from "../../../language/formatted";
import { numberFormat } from "../../../language/numbers";
import type { Conflict, MeasuredCell } from "../../../sharing/measured";
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

/** With all digits where two different figures would read alike. */
export function standsAndValue(
  cell: Conflict,
  locale: ExportsLocale,
): { readonly stands: string; readonly value: string } {
  const [stands, value] = [valueText(cell, cell.stands, locale), valueText(cell, cell.value, locale)];
  if (stands !== value || typeof cell.stands !== "number") return { stands, value };
  const whole = numberFormat(locale.language, { maximumFractionDigits: 10 });
  return { stands: whole.format(cell.stands), value: whole.format(cell.value) };
}
