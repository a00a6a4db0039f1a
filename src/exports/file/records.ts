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

/** Stands for a cell that isn't read and isn't blank. */
export const notRead = "\u0000";

/** Which columns are read; all where there is no list. The first cell of a row that isn't blank is read as well. */
export type ReadColumns = Uint8Array | undefined;

/** The pieces of the text with \n as line break; each answer has the rows that a piece completes, blank ones included. */
export function* records(
  pieces: Iterable<string>,
  delimiter: string,
  firstLine = 1,
): Generator<readonly TableRow[], QuoteFault | undefined> {
  const reader = new Records(delimiter, firstLine);
  for (const piece of pieces) {
    const rows = reader.add(piece);
    if ("refused" in rows) return rows;
    if (rows.length > 0) yield rows;
  }
  const rows = reader.end();
  if ("refused" in rows) return rows;
  if (rows.length > 0) yield rows;
  return undefined;
}

export class Records {
  private readonly parser: InstanceType<typeof Papa.Parser>;
  /** Of the row that isn't finished. */
  private text = "";

  /** @param line that of the next row */
  constructor(
    readonly delimiter: string,
    public line = 1,
    readonly columns: ReadColumns = undefined,
  ) {
    this.parser = new Papa.Parser({ delimiter, newline: "\n" });
  }

  /** True where no row is unfinished. */
  get isBetweenRows(): boolean {
    return this.text === "";
  }

  /** @returns the rows that the piece completes */
  add(piece: string): readonly TableRow[] | QuoteFault {
    const hasQuotes = piece.includes('"') || this.text.includes('"');
    const rows = hasQuotes ? this.parse(piece, false) : this.split(piece);
    return this.text.length > longestRow && !("refused" in rows) ? { refused: "openQuote", row: this.line } : rows;
  }

  /** @returns the last row, if no line break ends it */
  end(): readonly TableRow[] | QuoteFault {
    return this.parse("", true);
  }

  /** The row between two pieces is read by itself, so that a piece isn't copied behind the rest of the one before. */
  private split(piece: string): readonly TableRow[] {
    const start = this.text === "" ? 0 : piece.indexOf("\n") + 1;
    const end = piece.lastIndexOf("\n") + 1;
    const rows: TableRow[] = [];
    if (end === 0) this.text += piece;
    else {
      if (start > 0) this.line = unquoted(this.text + piece.slice(0, start), { from: 0, line: this.line }, this, rows);
      this.line = unquoted(piece, { from: start, line: this.line }, this, rows);
      this.text = piece.slice(end);
    }
    return rows;
  }

  private parse(piece: string, isLast: boolean): readonly TableRow[] | QuoteFault {
    const text = this.text + piece;
    const { data, errors, meta } = this.parser.parse(text, 0, !isLast) as ParseResult<string[]>;
    // Of the unfinished row, which is parsed again, an error says nothing yet.
    const fault = errors.find(({ row }) => row !== undefined && (row < data.length || isLast));
    const read = text.slice(0, meta.cursor);
    const isOneLineEach = lineBreaks(read) <= data.length;
    const rows = data.map((cells): TableRow => {
      const row = { row: this.line, cells };
      this.line += 1;
      if (!isOneLineEach) for (const cell of cells) if (cell.includes("\n")) this.line += lineBreaks(cell);
      if (this.columns) leaveUnread(cells, this.columns);
      return row;
    });
    this.text = text.slice(meta.cursor);
    if (!fault) return rows;
    const at = data[fault.row ?? 0] ? (rows[fault.row ?? 0]?.row ?? this.line) : this.line;
    return { refused: fault.code === "MissingQuotes" ? "openQuote" : "strayQuote", row: at };
  }
}

function leaveUnread(cells: string[], columns: Uint8Array): void {
  let isBlankSoFar = true;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? "";
    if (columns[i] !== 1 && !isBlankSoFar && cell !== "") cells[i] = cell.trim() === "" ? "" : notRead;
    else isBlankSoFar &&= cell.trim() === "";
  }
}

interface Place {
  readonly from: number;
  readonly line: number;
}

interface Cells {
  readonly delimiter: string;
  readonly columns: ReadColumns;
}

/**
 * The rows of a text without quotes, up to its last line break; cells that aren't read aren't cut out
 * @returns the line after them
 */
function unquoted(text: string, start: Place, { delimiter, columns }: Cells, rows: TableRow[]): number {
  let { from: at, line } = start;
  let width = 0;
  for (let stop = text.indexOf("\n", at); stop >= 0; stop = text.indexOf("\n", at)) {
    const cells = new Array<string>(width);
    let count = 0;
    let isBlankSoFar = true;
    for (let from = at; ; count++) {
      const found = text.indexOf(delimiter, from);
      const to = found < 0 || found > stop ? stop : found;
      if (from === to) cells[count] = "";
      else if (isBlankSoFar || !columns || columns[count] === 1) {
        const cell = text.slice(from, to);
        cells[count] = cell;
        isBlankSoFar &&= cell.trim() === "";
      } else cells[count] = text.charCodeAt(from) > space || text.slice(from, to).trim() !== "" ? notRead : "";
      if (to === stop) break;
      from = to + delimiter.length;
    }
    count++;
    if (cells.length !== count) cells.length = count;
    width = count;
    rows.push({ row: line++, cells });
    at = stop + 1;
  }
  return line;
}

const space = 32;
