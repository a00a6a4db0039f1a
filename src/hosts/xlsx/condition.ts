import type { ConditionalRule } from "hucre/xlsx";
import { areaAddress } from "../../grid/address";
import type { Condition } from "../../grid/plan";
import { conditionStyles } from "../../grid/styles";

export function fileCondition({ area, formula, style }: Condition, index: number): ConditionalRule {
  const { colour, fill } = conditionStyles[style];
  return {
    type: "expression",
    priority: index + 1,
    formula,
    range: areaAddress(area),
    // In a differential format Excel takes the colour of a solid fill from its background.
    style: {
      font: { color: { rgb: colour } },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    },
  };
}
