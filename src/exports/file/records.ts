/** Rows of cells out of delimited text, a piece at a time. PapaParse finds the cells; this keeps the lines and the unfinished row. */
import Papa, { type ParseResult } from "papaparse";
import type { TableRow } from "../table";
import { lineBreaks } from "./text";

/** A row with more is one whose quote was never closed. */
const longestRow = 1 << 24;

export interface QuoteFault {
  readonly refused: "openQuote" | "strayQuote";
  readonly row: number;
}

/** The pieces of the text with \n as line break; each answer has the rows that a piece completes, blank ones included. */
export function* records(
  pieces: Iterable<string>,
  delimiter: string,
  firstLine = 1,
): Generator<readonly TableRow[], QuoteFault | undefined> {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  let line = firstLine;
  let text = "";
  const parse = (isLast: boolean): readonly TableRow[] | QuoteFault => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as ParseResult<string[]>;
    // Of the unfinished row, which is parsed again, an error says nothing yet.
    const fault = errors.find(({ row }) => row !== undefined && (row < data.length || isLast));
    const read = text.slice(0, meta.cursor);
    const isOneLineEach = lineBreaks(read) <= data.length;
    const rows = data.map((cells): TableRow => {
      const row = { row: line, cells };
      line += 1;
      if (!isOneLineEach) for (const cell of cells) if (cell.includes("\n")) line += lineBreaks(cell);
      return row;
    });
    text = text.slice(meta.cursor);
    if (!fault) return rows;
    const at = data[fault.row ?? 0] ? (rows[fault.row ?? 0]?.row ?? line) : line;
    return { refused: fault.code === "MissingQuotes" ? "openQuote" : "strayQuote", row: at };
  };
  for (const piece of pieces) {
    text += piece;
    const rows = parse(false);
    if ("refused" in rows) return rows;
    if (text.length > longestRow) return { refused: "openQuote", row: line };
    if (rows.length > 0) yield rows;
  }
  const rows = parse(true);
  if ("refused" in rows) return rows;
  if (rows.length > 0) yield rows;
  return undefined;
}
