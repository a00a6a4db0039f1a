/** The cell of a negative amount. */
import { below, equal, native, times, type Expression } from "../../grid/expression";

/** The row and the column number of a negative amount of the areas, the lowest one on the sheet; 0 if there is none. */
export function lastNegative(areas: readonly Expression[], at: Expression): Record<"row" | "column", Expression> {
  const most = (of: (area: Expression) => Expression) => {
    const found = areas.map((area) => native("SUMPRODUCT", native("MAX", times(below(area, 0), of(area)))));
    return found.length === 1 ? (found[0] as Expression) : native("MAX", ...found);
  };
  return {
    row: most((area) => native("ROW", area)),
    column: most((area) => times(equal(native("ROW", area), at), native("COLUMN", area))),
  };
}

/** The address of the cell with these numbers, as people read it: C12. */
export const addressOf = (at: Expression, column: Expression): Expression =>
  native("SUBSTITUTE", native("ADDRESS", at, column), "$", "");
