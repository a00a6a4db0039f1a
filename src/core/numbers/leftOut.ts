/** Rows that a figure leaves out: how many, and the first of them. */
export interface LeftOut {
  count: number;
  /** Numbers of the first rows, ascending: of the row in a range, or of the line in a file, counted from 1. */
  rows: readonly number[];
}

/** A reader looks at a few rows; all of a million would need memory for each. */
const mostRows = 5;

export const noneLeftOut = (): LeftOut => ({ count: 0, rows: [] });

/** Counts one row; rows of one chunk come in ascending order. */
export function leaveOut(left: LeftOut, row: number): void {
  left.count++;
  if (left.rows.length < mostRows) left.rows = [...left.rows, row];
}

/** Adds the rows of one to those of the other, in whichever order they come. */
export function mergeLeftOut(into: LeftOut, { count, rows }: LeftOut): void {
  into.count += count;
  into.rows = [...into.rows, ...rows].sort((a, b) => a - b).slice(0, mostRows);
}
