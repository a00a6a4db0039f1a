/** Cells that an engine has found in a column, and conditions over them. A column that is compared as it stands may hold nothing. */
import type { Dialect } from "./dialect";
import type { StatementAnswer, ResultRow } from "./statement";

/** Stands for a cell that holds nothing, where the engine tells it from an empty text; no text is this. */
const nothing = "\u0001";

/** The cell that an engine has found; as a value it is what `isCell` looks for. */
export const foundCell = (answer: StatementAnswer, key: string, row: ResultRow, column: string): string =>
  row[column] === null ? nothing : answer.text(key, row, column);

export const textOf = (cell: string): string => (cell === nothing ? "" : cell);

/** True if a column holds one of these cells. */
export function isCell({ literal }: Pick<Dialect, "literal">, column: string, cells: readonly string[]): string {
  const texts = cells.filter((cell) => cell !== nothing).map(literal);
  const [only = ""] = texts;
  const conditions = [
    ...(texts.length === 0 ? [] : [texts.length === 1 ? `${column} = ${only}` : `${column} in (${texts.join(", ")})`]),
    ...(texts.length === cells.length ? [] : [`${column} is null`]),
  ];
  return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" or ")})`;
}
