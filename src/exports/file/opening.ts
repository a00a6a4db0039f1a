/** How a delimited file begins: its separator, the lines before its header, and the header. Decided from its first rows. */
import { refuse } from "../refusal";
import type { TableRow } from "../table";
import { records, type QuoteFault } from "./records";

export interface Opening {
  readonly delimiter: string;
  readonly header: TableRow;
  /** Lines that stand before the header: a title, a filter, "sep=;". */
  readonly preamble: readonly number[];
}

export const delimiters = [",", ";", "\t", "|"] as const;

/** So many characters decide; a header and some hundred rows. */
export const openingLength = 200_000;
const rowsOfOpening = 200;
/** A report has a title and its filters before the header, never more. */
const longestPreamble = 30;

/** What the first line of a text says of the others: "sep=;" is Excel's own. `body` are the others. */
export function statedDelimiter(text: string): { readonly delimiter: string; readonly body: string } | undefined {
  const [line, delimiter] = /^\ufeff?"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? undefined : { delimiter, body: text.slice(line.length) };
}

/** The text with which the file begins, and where the rows start in it. */
export interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * @param isHeader true for a text that is the header of some export
 * @param possible separators
 */
export function openingOf(
  file: string,
  { text, isWhole }: Beginning,
  isHeader: (cell: string) => boolean,
  possible: readonly string[],
): Opening {
  const stated = possible.length > 1 ? statedDelimiter(text) : undefined;
  const body = stated?.body ?? text;
  const firstLine = stated ? 2 : 1;
  if (body.trim() === "") return refuse({ is: "empty", file });
  const tried = (stated ? [stated.delimiter] : possible).map((delimiter) =>
    attempt(delimiter, body, { firstLine, isWhole, isHeader }),
  );
  const chosen = best(tried);
  if (Array.isArray(chosen)) return refuse({ is: "delimiter", file, line: firstLine, signs: chosen });
  const { fault, header, delimiter, rows } = chosen as Attempt;
  if (!header) {
    if (fault) return refuse({ is: fault.refused, file, line: fault.row });
    const first = rows.find(isFilled);
    return refuse({
      is: "noHeader",
      file,
      line: first?.row ?? 1,
      text: first?.cells.find((cell) => cell !== "") ?? "",
    });
  }
  const preamble = rows.filter((row) => row.row < header.row && isFilled(row)).map(({ row }) => row);
  return { delimiter, header: trimmed(header), preamble: stated ? [1, ...preamble] : preamble };
}

interface Attempt {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
  readonly header: TableRow | undefined;
  readonly known: number;
  /** The commonest number of cells, and the share of rows that have it. */
  readonly width: number;
  readonly regular: number;
  readonly fault: QuoteFault | undefined;
}

interface Way {
  readonly firstLine: number;
  readonly isWhole: boolean;
  readonly isHeader: (cell: string) => boolean;
}

function attempt(delimiter: string, body: string, { firstLine, isWhole, isHeader }: Way): Attempt {
  const rows: TableRow[] = [];
  const reading = records([body], delimiter, firstLine);
  let fault: QuoteFault | undefined;
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) {
      fault = next.value;
      break;
    }
    rows.push(...next.value);
  }
  // The last row of a part of a file may be cut off, and its quote open.
  if (!isWhole) rows.pop();
  // A table on a sheet may begin below many blank rows.
  const filled = rows.filter(isFilled).slice(0, rowsOfOpening);
  const width = commonest(filled.map(widthOf));
  const regular = filled.length === 0 ? 0 : filled.filter((row) => widthOf(row) === width).length / filled.length;
  const knownIn = ({ cells }: TableRow): number => cells.filter(isHeader).length;
  const early = filled.filter((_, i) => i <= longestPreamble);
  const known = Math.max(0, ...early.map(knownIn));
  // One name that is known, such as "Won", may be a cell of a row.
  const header = known > 1 ? early.find((row) => knownIn(row) === known) : plainHeader(early, width);
  return { delimiter, rows, header, known, width, regular, fault: isWhole ? fault : undefined };
}

const isFilled = ({ cells }: TableRow): boolean => cells.some((cell) => cell.trim() !== "");
const widthOf = ({ cells }: TableRow): number => cells.length;

/** The first row as wide as most, if its cells are names: none is a number or a day. */
function plainHeader(rows: readonly TableRow[], width: number): TableRow | undefined {
  const first = rows.find((row) => widthOf(row) === width);
  const isName = (cell: string) => cell.trim() !== "" && !/^[\s\d.,:;/+−–()%€$£₺-]*$/.test(cell);
  return first && first.cells.some(isName) && first.cells.every((cell) => cell.trim() === "" || isName(cell))
    ? first
    : undefined;
}

/** The separator with which the most headers are known; else the one that cuts all rows into as many cells; several if they tie. */
function best(tried: readonly Attempt[]): Attempt | readonly string[] {
  const [only] = tried;
  if (only && tried.length === 1) return only;
  const known = Math.max(...tried.map((each) => each.known));
  const byName = tried.filter((each) => each.known === known && each.header);
  const [named] = byName;
  if (known > 0 && named && (byName.length === 1 || known > 1)) return widest(byName);
  const cutting = tried.filter(({ width, regular }) => width > 1 && regular >= 0.8);
  const [first] = cutting.length === 0 ? tried : cutting;
  if (cutting.length > 1) return cutting.map(({ delimiter }) => delimiter);
  return first ?? [];
}

/** A header of one name that is known is one with every separator. */
function widest(attempts: readonly Attempt[]): Attempt | readonly string[] {
  const [wide, next] = [...attempts].sort((a, b) => b.width - a.width);
  if (!wide) return [];
  return next && next.width === wide.width && wide.width > 1 ? attempts.map(({ delimiter }) => delimiter) : wide;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

function trimmed({ row, cells }: TableRow): TableRow {
  const width = cells.map((cell) => cell.trim() !== "").lastIndexOf(true) + 1;
  return { row, cells: cells.slice(0, width).map((cell) => cell.replace(/^\ufeff/, "").trim()) };
}
