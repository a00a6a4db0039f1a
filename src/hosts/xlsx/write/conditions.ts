import { areaAddress } from "../../../grid/address";
import type { Condition } from "../../../grid/plan";
import type { ConditionName } from "../../../grid/styles";
import { element, escapedText } from "../package/element";

/** The schema groups rules by area. Priority 1, the sheet's first rule, wins where two rules apply. */
export function conditionalFormats(
  conditions: readonly Condition[],
  formatOf: (style: ConditionName) => number,
): string {
  const rules = new Map<string, string[]>();
  conditions.forEach(({ area, formula, style }, index) => {
    const type = { type: "expression", dxfId: formatOf(style), priority: index + 1 };
    const rule = element("cfRule", type, element("formula", escapedText(formula)));
    const address = areaAddress(area);
    rules.set(address, [...(rules.get(address) ?? []), rule]);
  });
  return [...rules].map(([sqref, each]) => element("conditionalFormatting", { sqref }, each.join(""))).join("");
}
