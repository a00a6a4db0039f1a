/** The data rows of an opened file, without its preamble, its footer, blank lines and repeated headers; and which lines those are. */
import { refuse } from "../refusal";
import type { TableRow } from "../table";
import { encodingOf, type Encoding } from "./encoding";
import { kindOf, startOfKind } from "./kind";
import { delimiters, openingLength, openingOf, type Opening } from "./opening";
import { notRead, Records, type QuoteFault } from "./records";
import { startOf, type Source } from "./source";
import { Decoding, textIn } from "./text";

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

/** Reads rows from their bytes, those that are like others before. What it leaves is read as text. */
export interface Skimmer {
  /**
   * Reads as many rows as it can, a line each.
   * @param from where a row begins; line its line
   * @returns where the first row begins that it leaves
   */
  skim(bytes: Uint8Array, from: number, line: number): number;
  /** False while it doesn't know yet what rows are like. */
  readonly isReady: boolean;
  /** The number of rows that were read last. */
  readonly skimmed: number;
  /** True if it can read rows like the one that it left, once that is read as text. */
  readonly isLearning: boolean;
}

/**
 * The rows of each piece of the file. Their cells are as many as the line has; those of other columns than `columns` aren't read.
 * @param skimmer reads some of them before
 */
export function* rowsOf(
  opened: OpenedFile,
  columns?: readonly number[],
  skimmer?: Skimmer,
): Generator<readonly TableRow[], OtherLines> {
  const { source, header } = opened;
  const repeatedHeader: number[] = [];
  const held: TableRow[] = [];
  const width = header.cells.length;
  const isHeader = ({ cells }: TableRow): boolean =>
    header.cells.every((cell, i) => cells[i] === notRead || cells[i]?.trim() === cell);
  const reading = recordsOf(opened, columns && flagsOf(columns), skimmer);
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) {
      const fault = next.value;
      if (fault) return refuse({ is: fault.refused, file: source.name, line: fault.row });
      break;
    }
    const rows: TableRow[] = [];
    if (next.value === "skimmed") rows.push(...held.splice(0).filter(isFilled));
    else
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

/** Encodings in which each byte below 128 is a character of ASCII, wherever it stands; of the others but UTF-8, each byte is a letter. */
const isByAscii = /^(?:utf-8|windows-125[0-24-68])$/;

/** After so many rows that were skimmed, those that follow are likely to be like them. */
const manyRows = 16;

function* recordsOf(
  opened: OpenedFile,
  columns: Uint8Array | undefined,
  skimmer: Skimmer | undefined,
): Generator<readonly TableRow[] | "skimmed", QuoteFault | undefined> {
  const decoding = new Decoding(opened.source, opened.encoding);
  const reader = new Records(opened.delimiter, 1, columns);
  const skims = isByAscii.test(opened.encoding) ? skimmer : undefined;
  // Where few rows are like others, more and more lines are read as text before another is tried.
  let lines = 1;
  for (const bytes of decoding.chunks()) {
    if (skims && !opened.isChecked) decoding.check(bytes);
    let unfinished = 1;
    for (let at = 0; at < bytes.length;) {
      let count = skims?.isReady ? unfinished : Infinity;
      unfinished *= 2;
      if (skims?.isReady && reader.isBetweenRows && !decoding.isInBreak) {
        at = skims.skim(bytes, at, reader.line);
        reader.line += skims.skimmed;
        if (skims.skimmed > 0) yield "skimmed";
        if (at === bytes.length) break;
        lines = skims.isLearning || skims.skimmed > manyRows ? 1 : lines * 2;
        [count, unfinished] = [lines, 1];
      }
      const end = count === Infinity ? bytes.length : afterLines(bytes, at, count);
      const rows = reader.add(decoding.add(bytes.subarray(at, end)));
      if ("refused" in rows) return rows;
      if (rows.length > 0) yield rows;
      at = end;
    }
  }
  for (const rows of [reader.add(decoding.end()), reader.end()]) {
    if ("refused" in rows) return rows;
    if (rows.length > 0) yield rows;
  }
  return undefined;
}

function afterLines(bytes: Uint8Array, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines; line++) {
    const end = bytes.indexOf(lineFeed, at);
    if (end < 0) return bytes.length;
    at = end + 1;
  }
  return at;
}

const lineFeed = 10;

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
