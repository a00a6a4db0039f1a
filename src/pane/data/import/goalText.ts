import { figure, percent } from "../../../language/formatted";
import type { Language } from "../../../language/languages";
import { goalMeasures, type GoalKey } from "../../../workbook/inputs/goals";

/** A goal's figure in its unit's form. */
export function goalText(goal: GoalKey, value: number, language: Language): string {
  const { format } = goalMeasures[goal];
  return format === "rate" ? percent(value, language) : figure(value, language, format === "money" ? 0 : 1);
}
