/**
 * Reads a sheet's cells without a tree of its elements, which is several times as fast. Most writers write cells so plainly
 * that this is possible; of any other sheet nothing is read here.
 */
import { columnNumber, sheetColumns, sheetRows } from "../../../grid/address";
import type { BookCell } from "../../../grid/book";
import { Refused } from "../package/refusal";
import { parseXml, type Element } from "../package/xml";
import { bookCell, typedValue, type Masters, type Shared } from "./cells";

export interface PlainSheet {
  readonly cells: readonly BookCell[];
  /** The sheet's text without its cells, and its root. */
  readonly rest: string;
  readonly root: Element;
}

/** A row's tag; a cell with an address, and with no content or only a value that has no references to characters. */
const rowTag = /\s*<row((?:\s+[\w:.]+="[^"<&]*")*)\s*(\/?)>\s*/y;
const valueCell =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(?:<v>([^<&]*)<\/v>)?<\/c>)\s*/y;
/** Any other cell, which has to be parsed. */
const anyCell = /<c(?=[\s>])/y;
const rowEnd = /<\/row>\s*/y;

const [opening, closing] = ["<sheetData>", "</sheetData>"];

/** Undefined if the sheet isn't as plain as that, or has a fault. */
export function plainSheet(xml: string, shared: Shared): PlainSheet | undefined {
  const from = xml.indexOf(opening) + opening.length;
  const to = xml.indexOf(closing, from);
  if (from < opening.length || to === -1 || xml.includes("<!")) return undefined;
  try {
    const cells = cellsIn(xml, from, to, shared);
    if (!cells) return undefined;
    const rest = xml.slice(0, from) + xml.slice(to);
    return { cells, rest, root: parseXml(rest) };
  } catch (failure) {
    if (failure instanceof Refused) return undefined;
    throw failure;
  }
}

/** True if a row's attributes name no row, or one that a sheet has. */
const isRow = (attributes: string): boolean => {
  const number = / r="([^"]*)"/.exec(attributes)?.[1];
  return number === undefined || (/^[1-9]\d{0,6}$/.test(number) && Number(number) <= sheetRows);
};

function cellsIn(xml: string, from: number, to: number, shared: Shared): readonly BookCell[] | undefined {
  const cells: BookCell[] = [];
  const masters: Masters = new Map();
  const columns = new Map<string, number>();
  let at = from;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };

  while (at < to) {
    const row = read(rowTag);
    if (!row || !isRow(row[1] ?? "")) return undefined;
    if (row[2] === "/") continue;
    while (!read(rowEnd)) {
      const found = read(valueCell);
      if (found) {
        const [, letters = "", digits = "", type = "n", v] = found;
        const column = columns.get(letters) ?? columnNumber(letters);
        const number = Number(digits);
        if (number > sheetRows || column >= sheetColumns || type === "inlineStr") return undefined;
        columns.set(letters, column);
        const value = typedValue(type, v, shared);
        if (value !== null) cells.push({ row: number - 1, column, value });
        continue;
      }
      const end = read(anyCell) ? xml.indexOf("</c>", at) + "</c>".length : 0;
      const address = / r="([A-Z]{1,3})([1-9]\d{0,6})"/y;
      address.lastIndex = at;
      const [, letters, digits] = address.exec(xml) ?? [];
      if (end < "</c>".length || end > to || letters === undefined || digits === undefined) return undefined;
      const here = { row: Number(digits) - 1, column: columnNumber(letters) };
      if (here.row >= sheetRows || here.column >= sheetColumns) return undefined;
      const element = parseXml(xml.slice(at - "<c".length, end));
      const cell = bookCell({ ...here, element }, shared, masters);
      if (cell) cells.push(cell);
      at = end;
      while (/\s/.test(xml.charAt(at))) at++;
    }
  }
  return cells;
}
