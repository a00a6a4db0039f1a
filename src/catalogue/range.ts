/** What Excel, its web version and other hosts hand over as cells, made one thing. */
import { fold } from "../language/fold";
import type { Spelling } from "../core/numbers/coded";

export type Range = readonly (readonly unknown[])[];

/** A cell, a row or a matrix as a matrix. Ragged rows are filled with blanks. */
export function asRange(raw: unknown): Range {
  if (!Array.isArray(raw)) return [[raw ?? null]];
  if (raw.length === 0) return [[null]];
  if (isRegular(raw)) return raw as Range;
  if (!raw.some(Array.isArray)) return [raw];
  const rows = raw.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? null)));
}

/** Whether it is a matrix as it stands, as what hosts send is: not even a million rows are copied then. */
function isRegular(raw: readonly unknown[]): boolean {
  const width = Array.isArray(raw[0]) ? raw[0].length : 0;
  if (width === 0) return false;
  for (const row of raw) if (!Array.isArray(row) || row.length !== width) return false;
  return true;
}

/** Blank: nothing, an empty text from a formula, or a text of spaces. A 0 never is. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Where a cell stands in its range, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Every cell as a number, a blank one as 0; or the place of the first that isn't one. */
export function numbers(range: Range): readonly (readonly number[])[] | Place {
  return read(range, (cell) =>
    typeof cell === "number" && Number.isFinite(cell) ? cell : isBlank(cell) ? 0 : undefined,
  );
}

/** Every cell as a number, null where it is blank; or the place of the first that is neither. */
export function scores(range: Range): readonly (readonly (number | null)[])[] | Place {
  return read(range, (cell) =>
    typeof cell === "number" && Number.isFinite(cell) ? cell : isBlank(cell) ? null : undefined,
  );
}

/** Excel's serial number of 31 December 9999. */
const lastDay = 2958465;

/** A blank date arrives as 0 from some hosts, and day 0 is no day of the calendar. */
export function isNoDate(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** Whether it is a day of Excel's calendar, at any time of the day. */
export function isDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= 1 && cell < lastDay + 1;
}

/** Every cell as a date, null where there is none; or the place of the first that isn't one. */
export function dates(range: Range): readonly (readonly (number | null)[])[] | Place {
  return read(range, (cell) => {
    if (isNoDate(cell)) return null;
    return isDay(cell) ? cell : undefined;
  });
}

/** Every cell as a text, row by row. A blank one, which arrives as 0 from some hosts, is an empty text. */
export function texts(range: Range): readonly string[] {
  return range.flatMap((row) => row.map((cell) => (cell === 0 || isBlank(cell) ? "" : String(cell))));
}

/** Reads every cell, up to the first that is read as undefined. */
function read<T>(range: Range, cellAs: (cell: unknown) => T | undefined): readonly (readonly T[])[] | Place {
  const lines: T[][] = [];
  for (const [r, row] of range.entries()) {
    const line: T[] = [];
    for (const [c, cell] of row.entries()) {
      const value = cellAs(cell);
      if (value === undefined) return { row: r + 1, column: c + 1 };
      line.push(value);
    }
    lines.push(line);
  }
  return lines;
}

/** A text or a number that can stand for itself. */
export function isSpelling(cell: unknown): cell is Spelling {
  return typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
}

/** What two spellings of one word have in common. */
export function asKey(word: Spelling): Spelling {
  return typeof word === "string" ? fold(word) : word;
}
