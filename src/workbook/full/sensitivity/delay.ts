/** The delay of a case. Its months, whole years and rest of a year stand in columns of the case's adoption row. */
import type { DraftRow } from "../../../grid/draft";
import { row, type Expression } from "../../../grid/expression";
import type { FullRows, Heads } from "../rows";
import { partOfYear, wholeYears, type Delay } from "../timing";

export const delayHeads: Heads = { delay: "delay", delayYears: "delayYears", delayPart: "delayPart" };

export const delayOf = (key: string): Delay => ({ whole: row(key, "delayYears"), part: row(key, "delayPart") });

export const delayCells = (make: FullRows, key: string, months: Expression): DraftRow["cells"] => ({
  delay: make.cell({ content: months, format: "number" }),
  delayYears: make.cell({ content: wholeYears(row(key, "delay")), format: "period" }),
  delayPart: make.cell({ content: partOfYear(row(key, "delay"), row(key, "delayYears")), format: "index" }),
});
