/** Turns the cell values of Excel, Excel on the web and other hosts into one form. */
export type Range = readonly (readonly unknown[])[];

/** Makes a matrix of a cell, a row or a matrix. Ragged rows are filled with blanks. */
export function asRange(raw: unknown): Range {
  if (!Array.isArray(raw)) return [[raw ?? null]];
  if (raw.length === 0) return [[null]];
  if (isRegular(raw)) return raw as Range;
  if (!raw.some(Array.isArray)) return [raw];
  const rows = raw.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? null)));
}

/** True if the argument already is a matrix, as hosts usually send it; then even a million rows are not copied. */
function isRegular(raw: readonly unknown[]): boolean {
  const width = Array.isArray(raw[0]) ? raw[0].length : 0;
  if (width === 0) return false;
  for (const row of raw) if (!Array.isArray(row) || row.length !== width) return false;
  return true;
}
