import Papa from "papaparse";

export type Cell = string | number | undefined;

/** RFC 4180 in UTF-8; the mark at the beginning tells Excel so. */
export function csv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map((cell) => (cell === undefined ? "" : String(cell))));
  return `\uFEFF${Papa.unparse({ fields: [...fields], data }, { newline: "\r\n" })}\r\n`;
}
