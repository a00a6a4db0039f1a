/** The last cell of some areas that a check names. */
import { below, equal, native, times, type Expression } from "../../grid/expression";

/** The row and the column number of the last cell, from above, for which it holds; 0 if there is none. */
export function lastCell(
  areas: readonly Expression[],
  at: Expression,
  holds: (area: Expression) => Expression,
): Record<"row" | "column", Expression> {
  const most = (of: (area: Expression) => Expression) => {
    const found = areas.map((area) => native("SUMPRODUCT", native("MAX", times(holds(area), of(area)))));
    return found.length === 1 ? (found[0] as Expression) : native("MAX", ...found);
  };
  return {
    row: most((area) => native("ROW", area)),
    column: most((area) => times(equal(native("ROW", area), at), native("COLUMN", area))),
  };
}

export const isNegative = (area: Expression): Expression => below(area, 0);

/** The address of the cell with these numbers, as people read it: C12. */
export const addressOf = (at: Expression, column: Expression): Expression =>
  native("SUBSTITUTE", native("ADDRESS", at, column), "$", "");
