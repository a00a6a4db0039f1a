/** Whether a simulation's sheet still holds exactly what was written on it: only then may it be written anew in place. */
import type { Area, CellValue, PlanCell } from "../../grid/plan";
import { isError } from "../../grid/value";

/** What cells hold: the value, or the formula in place of it. */
type Contents = readonly (readonly (CellValue | undefined)[])[];

/** The contents of the cells as one short text, which differs as soon as one of them does. */
export function digest(contents: Contents): string {
  // FNV-1a with 32 bits. Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(contents.map((row) => row.map(asText))))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A spreadsheet keeps 15 digits of a number for certain, and an empty text as an empty cell. */
function asText(content: CellValue | undefined): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "number") return String(Number(content.toPrecision(15)));
  return typeof content === "object" && isError(content) ? content.error : String(content);
}

export function contentsOf(cells: readonly PlanCell[], area: Area): Contents {
  const rows: CellValue[][] = Array.from({ length: area.rows }, () => []);
  for (const { row, column, value } of cells) {
    const line = rows[row - area.row];
    if (line) line[column - area.column] = value;
  }
  return rows.map((line) => Array.from({ length: area.columns }, (_, column) => line[column]));
}
