import { sum, type Series } from "./series";

/** Rows are line items, columns periods; a single row or column is one amount per period. */
export type Lines = readonly Series[];

/** The number of columns. */
export function periodsOf(lines: Lines): number {
  return lines[0]?.length ?? 0;
}

/**
 * amountₜ = Σ lines of period t
 * @param lines rows are line items and columns periods; a single row or column is one amount per period
 * @returns one amount per period
 * Source: the series convention of this project: only a block of several rows and columns is summed.
 */
export function byPeriod(lines: Lines): Series {
  const periods = periodsOf(lines);
  if (periods === 1) return lines.map((line) => line[0] ?? 0);
  if (lines.length === 1) return lines[0] ?? [];
  return Array.from({ length: periods }, (_, t) => sum(lines.map((line) => line[t] ?? 0)));
}

/** A block has several lines and several periods; a single row or column has not. */
export function isBlock(lines: Lines): boolean {
  return lines.length > 1 && periodsOf(lines) > 1;
}
