/** Puts back the formulas of a model over which somebody typed, or which were deleted. */
import type { Lookup } from "../formula/lookup";
import { cellAddress, sheetPrefix } from "../grid/address";
import type { PlanWords } from "../workbook";
import type { Model } from "../workbook/model/models";
import { noFigure } from "../language/noFigure";
import type { Mending } from "./mend";
import { changedFormulas, ownPlan, type ChangedFormula } from "./ownPlan";

/**
 * By the name that the plan gives the sheet. None if it isn't sure what stood there: rows were inserted or deleted, or formulas were changed.
 * Texts are never put back: they may be meant.
 * @param words those of the model's language
 */
export function putBack(model: Model, look: Lookup, words: PlanWords): ReadonlyMap<string, Mending> {
  const own = ownPlan(model, look, words);
  if (!own) return new Map();
  const changed = changedFormulas(own);
  const missing = changed.filter(({ planned, now }) => planned !== undefined && now?.formula === undefined);
  const others = new Set(
    changed.flatMap(({ planned, now }) => (now?.formula === undefined ? [] : [planned ?? now.formula])),
  );
  // A formula that stands elsewhere was moved.
  if (changed.some(({ planned, now }) => planned !== undefined && now?.formula !== undefined)) return new Map();
  if (missing.some(({ planned = "" }) => others.has(planned))) return new Map();
  return new Map(
    own.sheets.flatMap((sheet, i) => {
      const [first, ...rest] = missing.filter((each) => each.sheet === sheet && each.isFigure);
      return first ? [[own.plan.sheets[i]?.name ?? "", mending([first, ...rest])] as const] : [];
    }),
  );
}

function mending(cells: readonly [ChangedFormula, ...ChangedFormula[]]): Mending {
  const [{ sheet, row, column, now }] = cells;
  const value = now?.value;
  return {
    kind: "formulas",
    from: typeof value === "number" || typeof value === "string" ? value : noFigure,
    to: sheetPrefix(sheet.name) + cellAddress(row, column),
    changes: cells.map((each) => ({
      ...{ sheet: each.sheet.name, row: each.row, column: each.column },
      formula: each.planned ?? "",
    })),
  };
}
