import type { CellValue } from "../grid/plan";
import { isError } from "../grid/value";

/** The first error among the values of cells, row by row, with its place from the first of them. */
export function firstError(
  values: readonly (readonly CellValue[])[],
): { readonly row: number; readonly column: number; readonly error: string } | undefined {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) if (isError(value)) return { row, column, error: value.error };
  }
  return undefined;
}
