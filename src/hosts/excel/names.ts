/** Defined names in Excel: a model's cells are found through them. */
import type { PlanName } from "../../grid/plan";
import { textLiteral } from "../../grid/textLiteral";
import { rangeAt } from "./batch";

export function addName(
  context: Excel.RequestContext,
  planned: PlanName,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): void {
  const { names } = context.workbook;
  if ("text" in planned) {
    names.add(planned.name, `=${textLiteral(planned.text)}`);
    return;
  }
  if ("formula" in planned) {
    const scope = planned.knownOn === undefined ? undefined : sheets.get(planned.knownOn)?.names;
    (scope ?? names).add(planned.name, `=${planned.formula}`);
    return;
  }
  const sheet = sheets.get(planned.sheet);
  if (sheet) names.add(planned.name, rangeAt(sheet, planned.area));
}
