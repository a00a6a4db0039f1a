/** What Excel, its web version and other hosts hand over as cells, made one thing. */

export type Range = readonly (readonly unknown[])[];

/** A cell, a row or a matrix as a matrix. Ragged rows are filled with blanks. */
export function asRange(raw: unknown): Range {
  if (!Array.isArray(raw)) return [[raw ?? null]];
  if (raw.length === 0) return [[null]];
  if (!raw.some(Array.isArray)) return [raw];
  const rows = raw.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? null)));
}

/** Blank: nothing, an empty text from a formula, or a text of spaces. A 0 never is. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Every cell as a number, a blank one as 0; or the place of the first that isn't one, counted from 1. */
export function numbers(
  range: Range,
): readonly (readonly number[])[] | { readonly row: number; readonly column: number } {
  const lines: number[][] = [];
  for (const [r, row] of range.entries()) {
    const line: number[] = [];
    for (const [c, cell] of row.entries()) {
      if (typeof cell === "number" && Number.isFinite(cell)) line.push(cell);
      else if (isBlank(cell)) line.push(0);
      else return { row: r + 1, column: c + 1 };
    }
    lines.push(line);
  }
  return lines;
}

/** Words compare after trimming and composing, ignoring case; the Turkish i's and the Arabic ye and kaf fall together. */
export function fold(word: string): string {
  return word.trim().normalize("NFC").replace(/[İıI]/g, "i").toLowerCase().replace(/ي/g, "ی").replace(/ك/g, "ک");
}
