/** Puts back the formulas of a model over which somebody typed, or which were deleted. */
import type { Lookup } from "../formula/lookup";
import { cellAddress, sheetPrefix } from "../grid/address";
import type { PlanWords } from "../workbook";
import type { Model } from "../workbook/model/models";
import type { Mending } from "./mend";
import { changedFormulas, ownPlan } from "./ownPlan";

/**
 * Undefined if there is none, or if it isn't sure what stood there: rows were inserted or deleted, or formulas were changed.
 * @param words those of the model's language
 */
export function putBack(model: Model, look: Lookup, words: PlanWords): Mending | undefined {
  const own = ownPlan(model, look, words);
  const changed = (own ? changedFormulas(own) : []).filter(({ planned }) => planned !== undefined);
  const [first] = changed;
  if (!first || changed.some(({ now }) => now?.formula !== undefined)) return undefined;
  const { value = null } = first.now ?? {};
  return {
    kind: "formulas",
    from: typeof value === "number" || typeof value === "string" ? value : "",
    to: sheetPrefix(first.sheet.name) + cellAddress(first.row, first.column),
    changes: changed.map(({ sheet, row, column, planned = "" }) => ({
      sheet: sheet.name,
      row,
      column,
      formula: planned,
    })),
  };
}
