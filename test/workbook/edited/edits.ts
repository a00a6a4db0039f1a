/** Edits as users make them, for either template. */
import type { At, Edit } from "./editing";
import type { Made } from "./made";

export const type = (at: At, value: number | string): Edit => ({ do: "set", ...at, value });
export const typeFormula = (at: At, formula: string): Edit => ({ do: "set", ...at, formula });
export const clear = (at: At): Edit => ({ do: "clear", ...at });
export const insertAt = ({ sheet, row }: At, rows = 1): Edit => ({ do: "insertRows", sheet, row, rows });
export const deleteRow = ({ sheet, row }: At): Edit => ({ do: "deleteRows", sheet, row });

/** The cell so many rows below, and columns to the right. */
export const below = (at: At, rows: number, columns = 0): At => ({
  ...at,
  row: at.row + rows,
  column: at.column + columns,
});

/** A new row at the place of `at`, with an amount in each of the given years. */
export const rowWith = (made: Made, at: At, amounts: Readonly<Record<number, number>>): readonly Edit[] => [
  insertAt(at),
  ...typedByYear(made, at, amounts),
];

/** Amounts in the columns of their years, in the row of `at`. */
export function typedByYear(made: Made, at: At, amounts: Readonly<Record<number, number>>): readonly Edit[] {
  const zero = yearZero(made, at);
  return Object.entries(amounts).map(([year, amount]) => type({ ...at, column: zero + Number(year) }, amount));
}

function yearZero(made: Made, { sheet }: At): number {
  const key = made.sheetKeyOf(sheet);
  return made.at("period", 0, key).column;
}

/** The amounts of a change by year, for as many years as the workbook has. */
export const inYears = ({ years }: Made, amounts: Readonly<Record<number, number>>): readonly number[] =>
  Array.from({ length: years + 1 }, (_, year) => amounts[year] ?? 0);
