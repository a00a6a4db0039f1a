/** The row of a goal in a model: by its word, wherever the reader has sorted it to; a renamed one by its defined name. */
import type { ModelWords } from "../../workbook";
import type { Lookup } from "../../formula/lookup";
import { goalKeys, goalMeasures, type GoalKey } from "../../workbook/inputs/goals";
import type { Goal } from "../../workbook/model/goals";
import { partOf } from "../../workbook/model/parts";
import { currencySignIn } from "../../language/currencyDisplay";
import { fill } from "../../language/fill";
import type { Target } from "./target";

export type GoalRow =
  | { readonly is: "row"; readonly at: number }
  /** Of two rows with its name, nothing says which one is meant. */
  | { readonly is: "twice" }
  /** Its row is counted in another unit than the export's figures. */
  | { readonly is: "otherUnit"; readonly unit: string; readonly wanted: string }
  | { readonly is: "none" };

export function goalRow(goal: GoalKey, target: Target, look: Lookup, words: ModelWords): GoalRow {
  const found = rowOf(goal, target, look, words);
  if (found === undefined) return { is: "none" };
  if (found === "twice") return { is: "twice" };
  const wanted = unitOf(goal, target, words);
  // The units of earlier versions have the currency's code.
  const isSame = found.unit === wanted || found.unit === unitWith(goal, target.currency, words);
  return isSame ? { is: "row", at: found.at } : { is: "otherUnit", unit: found.unit, wanted };
}

function rowOf(goal: GoalKey, { goals, model, goalColumns }: Target, look: Lookup, { full }: ModelWords) {
  const same = goals.filter(({ name }) => name === full.goals[goal]);
  const named = partOf(model, `goal_${goal}`, look);
  const { sheet, area } = goalColumns.label;
  const own = goals.find(({ at }) => named?.sheet === sheet && named.area.row === area.row + at);
  if (same.length > 1) return own && same.includes(own) ? own : "twice";
  const isOfAnother = (each: Goal) => goalKeys.some((key) => key !== goal && full.goals[key] === each.name);
  return same[0] ?? (own && !isOfAnother(own) ? own : undefined);
}

export const unitOf = (goal: GoalKey, { model, currency }: Target, words: ModelWords): string =>
  unitWith(goal, currencySignIn(model.language, currency), words);

function unitWith(goal: GoalKey, currency: string, { full }: ModelWords): string {
  const { unit } = goalMeasures[goal];
  return unit === "currency" ? currency : fill(full.units[unit], { currency });
}
