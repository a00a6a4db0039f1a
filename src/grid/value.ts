/** The value of a formula: one cell's, or a matrix of cells. */
import type { CellError, CellValue } from "./plan";

export type Matrix = readonly (readonly CellValue[])[];
export type Value = CellValue | Matrix;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: Value): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Replaces an error by its text, where a value must not be an error. */
export const errorAsText = (value: CellValue): Exclude<CellValue, CellError> => (isError(value) ? value.error : value);
export const cellsOf = (value: Value): readonly CellValue[] => (isMatrix(value) ? value.flat() : [value]);
export const firstOf = (value: Value): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);
