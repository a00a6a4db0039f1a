/** The data rows of an opened file, without its preamble, its footer, blank lines and repeated headers; and which lines those are. */
import { refuse } from "../refusal";
import type { TableRow } from "../table";
import { encodingOf, type Encoding } from "./encoding";
import { kindOf, startOfKind } from "./kind";
import { delimiters, openingLength, openingOf, type Opening } from "./opening";
import { notRead, records } from "./records";
import { startOf, type Source } from "./source";
import { textIn } from "./text";

export interface OpenedFile extends Encoding, Opening {
  readonly source: Source;
}

/** Lines that are no rows. */
export interface OtherLines {
  readonly footer: readonly number[];
  readonly repeatedHeader: readonly number[];
}

export function openFile(source: Source, isHeader: (cell: string) => boolean, named?: string): OpenedFile {
  const file = source.name;
  const kind = kindOf(startOf(source, startOfKind));
  if (kind === "empty") return refuse({ is: "empty", file });
  // A named encoding says that it is a text.
  if (kind !== "text" && !(kind === "binary" && named !== undefined)) return refuse({ is: "kind", file, kind });
  const isMade = source.original !== undefined;
  const encoding = encodingOf(source, isMade ? "utf-8" : named);
  if ("refused" in encoding)
    return encoding.refused === "undecided"
      ? refuse({ is: "undecidedEncoding", file })
      : refuse({ is: "unknownEncoding", file, encoding: named ?? "" });
  let [text, isWhole] = ["", true];
  for (const piece of textIn(source, encoding.encoding)) {
    if (text.length >= openingLength) {
      isWhole = false;
      break;
    }
    text += piece;
  }
  const beginning =
    text.length > openingLength ? { text: text.slice(0, openingLength), isWhole: false } : { text, isWhole };
  return { source, ...encoding, ...openingOf(file, beginning, isHeader, isMade ? [","] : delimiters) };
}

/** A report's footer is short: its name, its date, a copyright. */
const longestFooter = 30;

/** The rows of each piece of the file. Their cells are as many as the line has; those of other columns than `columns` aren't read. */
export function* rowsOf(
  { source, encoding, delimiter, header }: OpenedFile,
  columns?: readonly number[],
): Generator<readonly TableRow[], OtherLines> {
  const repeatedHeader: number[] = [];
  const held: TableRow[] = [];
  const width = header.cells.length;
  const isHeader = ({ cells }: TableRow): boolean =>
    header.cells.every((cell, i) => cells[i] === notRead || cells[i]?.trim() === cell);
  const reading = records(textIn(source, encoding), delimiter, 1, columns && flagsOf(columns));
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) {
      const fault = next.value;
      if (fault) return refuse({ is: fault.refused, file: source.name, line: fault.row });
      break;
    }
    const rows: TableRow[] = [];
    for (const row of next.value) {
      if (row.row <= header.row) continue;
      if (row.cells.length < width && isShort(row)) {
        held.push(row);
        if (held.length > longestFooter) rows.push(...held.splice(0).filter(isFilled));
        continue;
      }
      if (isBlank(row)) {
        if (held.length > 0) held.push(row);
        continue;
      }
      if (isHeader(row)) {
        repeatedHeader.push(row.row);
        continue;
      }
      if (held.length > 0) rows.push(...held.splice(0).filter(isFilled));
      rows.push(row);
    }
    if (rows.length > 0) yield rows;
  }
  const start = footerStart(held);
  const short = held.slice(0, start).filter(isFilled);
  if (short.length > 0) yield short;
  return {
    footer: held
      .slice(start)
      .filter(isFilled)
      .map(({ row }) => row),
    repeatedHeader,
  };
}

function flagsOf(columns: readonly number[]): Uint8Array {
  const flags = new Uint8Array(Math.max(0, ...columns) + 1);
  for (const column of columns) flags[column] = 1;
  return flags;
}

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === "");
const isFilled = (row: TableRow): boolean => !isBlank(row);

/** A line of a footer has one text, or nothing. */
const isShort = ({ cells }: TableRow): boolean => cells.slice(1).every((cell) => cell.trim() === "");

/** From a blank line on, or from the first text of several words: a row that was cut off within its first cell has none. */
function footerStart(held: readonly TableRow[]): number {
  const start = held.findIndex((row) => isBlank(row) || /\S\s+\S/.test(row.cells[0] ?? ""));
  return start < 0 ? held.length : start;
}
