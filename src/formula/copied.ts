import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, type At } from "../grid/address";

/** A formula, with its "=", as it reads when it is copied from one cell to another. */
export function copied(formula: string, from: At, to: At): string {
  const relative = translateFormulaToR1C1(formula, cellAddress(from.row, from.column));
  return translateFormulaToA1(relative, cellAddress(to.row, to.column));
}
