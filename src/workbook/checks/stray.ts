/** Numbers and texts that stand where nothing counts them. */
import { differs, minus, native, row, times, type Expression } from "../../grid/expression";

/** How many cells of an area of formulas have a number that is none of them. */
export const numbersTyped = (area: Expression): Expression =>
  native("SUMPRODUCT", times(native("ISNUMBER", area), minus(1, native("ISFORMULA", area))));

/**
 * The number of the last row between two rows in which a cell of the area, which lies within them, isn't blank; 0 if there is
 * none. SIGN tells above from below, because the workbench's grid compares row numbers with the values of other cells.
 */
export function lastEntryBetween(from: string, to: string, area: Expression & { is: "rows" }): Expression {
  const rowsOfArea = native("ROW", area);
  const sign = (above: Expression, below: Expression) => native("SIGN", minus(above, below));
  const isBetween = times(sign(rowsOfArea, rowNumber(from)), sign(rowNumber(to), rowsOfArea));
  return native("SUMPRODUCT", native("MAX", times(times(differs(area, ""), isBetween), rowsOfArea)));
}

/** The units, unlike the labels, never depend on a check: the grid takes ROW(A4) for a use of what A4 says. */
export const rowNumber = (key: string): Expression => native("ROW", row(key, "unit"));
