/** Resolves the references of a workbook's formulas. */
import { parseA1Ref, parseStructRef, type RangeA1 } from "@borgar/fx";
import type { Matrix } from "../grid/value";
import type { Area } from "../grid/plan";
import { tokens } from "./tokens";
import type { Book, BookCell, BookName, BookSheet, BookTable, Size } from "../grid/book";
import { sheetColumns, sheetRows } from "../grid/address";
import { contains } from "../grid/rectangles";
import { nameKey, sameName } from "../grid/sameName";

/** Files write this before a name of the workbook itself, where a sheet's name would come first. */
const thisWorkbook = "[0]!";

/** A cell by its sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface LocatedArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface Lookup {
  readonly book: Book;
  cellAt(place: CellRef): BookCell | undefined;
  /** Resolves an address, a spilled range, a name or a table's part; undefined if it is no area of this workbook. */
  locate(reference: string, from: CellRef): LocatedArea | undefined;
  /** The formula of a name; a sheet-scoped name comes before a workbook-scoped one. */
  nameOf(reference: string, from: CellRef): BookName | undefined;
  /** The table that contains a cell. */
  tableAt(place: CellRef): BookTable | undefined;
  /** The values of an area; whole columns and rows end at the last used cell. */
  values(located: LocatedArea): Matrix;
}

export function lookup(book: Book): Lookup {
  const sheets = new Map(book.sheets.map((sheet) => [nameKey(sheet.name), { sheet, grid: gridOf(sheet) }]));
  const at = ({ sheet, row, column }: CellRef) => sheets.get(nameKey(sheet))?.grid.rows.get(row)?.get(column);

  const locate = (reference: string, from: CellRef, depth = 0): LocatedArea | undefined => {
    const isSpill = reference.endsWith("#");
    const text = isSpill ? reference.slice(0, -1) : reference;
    const found = cellsAt(text, from) ?? partOfTable(text, from) ?? named(text, from, depth);
    return found && isSpill ? spilled(found) : found;
  };

  const cellsAt = (text: string, from: CellRef): LocatedArea | undefined => {
    const { context = [], range } = parsed(text);
    const sheet = context.length > 1 ? undefined : sheets.get(nameKey(context[0] ?? from.sheet))?.sheet;
    return range && sheet && { sheet, area: areaOfRange(range) };
  };

  const spilled = ({ sheet, area: { row, column } }: LocatedArea): LocatedArea | undefined => {
    const spill = at({ sheet: sheet.name, row, column })?.spill;
    return spill && { sheet, area: { row, column, ...spill } };
  };

  const names = new Map<string, BookName[]>();
  for (const name of book.names) {
    const key = nameKey(name.name);
    names.set(key, [...(names.get(key) ?? []), name]);
  }

  const nameOf = (reference: string, from: CellRef): BookName | undefined => {
    const isOfWorkbook = reference.startsWith(thisWorkbook);
    const { context = [], name } = parsed(isOfWorkbook ? reference.slice(thisWorkbook.length) : reference);
    if (name === undefined || context.length > 1) return undefined;
    const same = names.get(nameKey(name)) ?? [];
    const on = isOfWorkbook && context[0] === undefined ? undefined : nameKey(context[0] ?? from.sheet);
    return (
      same.find(({ sheet }) => sheet !== undefined && nameKey(sheet) === on) ??
      same.find(({ sheet }) => sheet === undefined)
    );
  };

  const named = (text: string, from: CellRef, depth: number): LocatedArea | undefined => {
    const name = depth > 8 ? undefined : nameOf(text, from);
    // A name with relative references refers to other cells in each formula, so it isn't resolved.
    if (!name || !isFixed(name.formula)) return undefined;
    return locate(name.formula.replace(/^=/, ""), { ...from, sheet: name.sheet ?? from.sheet }, depth + 1);
  };

  const partOfTable = (text: string, from: CellRef): LocatedArea | undefined => {
    const part = parseStructRef(text) as StructRef | undefined;
    if (!part || (part.context ?? []).length > 0) return undefined;
    const table = book.tables.find((each) => (part.table ? sameName(each.name, part.table) : holds(each, from)));
    const sheet = table && sheets.get(nameKey(table.sheet))?.sheet;
    const area = table && partOf(table, part, from);
    return sheet && area && { sheet, area };
  };

  return {
    book,
    cellAt: at,
    locate: (reference, from) => locate(reference.trim(), from),
    nameOf,
    tableAt: (place) => book.tables.find((table) => holds(table, place)),
    values({ sheet, area: { row, column, rows, columns } }) {
      const { rows: stored, used } = sheets.get(nameKey(sheet.name))?.grid ?? gridOf(sheet);
      const high = row === 0 && rows >= sheetRows ? used.rows : rows;
      const wide = column === 0 && columns >= sheetColumns ? used.columns : columns;
      return Array.from({ length: high }, (_, r) => {
        const line = stored.get(row + r);
        return Array.from({ length: wide }, (_, c) => line?.get(column + c)?.value ?? null);
      });
    },
  };
}

interface Grid {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
  readonly used: Size;
}

function gridOf({ cells }: BookSheet): Grid {
  const rows = new Map<number, Map<number, BookCell>>();
  const used = { rows: 1, columns: 1 };
  for (const cell of cells) {
    const line = rows.get(cell.row) ?? new Map<number, BookCell>();
    rows.set(cell.row, line.set(cell.column, cell));
    used.rows = Math.max(used.rows, cell.row + 1);
    used.columns = Math.max(used.columns, cell.column + 1);
  }
  return { rows, used };
}

/** A reference as the library describes it. */
interface Parsed {
  /** The workbook, if it is another one, and the sheet. */
  readonly context?: readonly string[];
  readonly range?: RangeA1;
  readonly name?: string;
}

const parsed = (reference: string): Parsed => parseA1Ref(reference) ?? {};

/** The area of an address without a sheet; undefined if it is none. */
export function areaOf(address: string): Area | undefined {
  const { range } = parsed(address);
  return range && areaOfRange(range);
}

function areaOfRange({ top, left, bottom, right }: RangeA1): Area {
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    row,
    column,
    rows: (bottom ?? sheetRows - 1) - row + 1,
    columns: (right ?? sheetColumns - 1) - column + 1,
  };
}

/** True if a formula refers to the same cells from every cell, because each address in it has its $ signs. */
export function isFixed(formula: string): boolean {
  return tokens(formula).every(({ kind, text }) => kind !== "reference" || isAnchored(text));
}

function isAnchored(text: string): boolean {
  const { range } = parsed(text.replace(/#$/, ""));
  // If it isn't an address it is a table's part, of which only [#This Row] depends on the cell.
  if (!range) return !/@|#This Row/i.test(text);
  const { top, left, bottom, right, $top, $left, $bottom, $right } = range;
  const anchors = [
    [top, $top],
    [left, $left],
    [bottom, $bottom],
    [right, $right],
  ] as const;
  return anchors.every(([bound, anchor]) => typeof bound !== "number" || anchor === true);
}

/** Whole columns or rows: Excel passes either all of their cells (a million for a column) to a function, or none. */
export const isWhole = ({ rows, columns }: Size): boolean => rows >= sheetRows || columns >= sheetColumns;

interface StructRef {
  readonly context?: readonly string[];
  readonly table?: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

const holds = ({ sheet, area }: BookTable, place: CellRef): boolean =>
  sameName(sheet, place.sheet) && contains(area, place);

function partOf(table: BookTable, { columns, sections }: StructRef, from: CellRef): Area | undefined {
  const places = columns.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const across =
    places.length === 0
      ? { column: table.area.column, columns: table.area.columns }
      : { column: table.area.column + first, columns: last - first + 1 };
  const down = linesOf(table, sections, from);
  return down && { ...across, ...down };
}

function linesOf(
  { area: { row, rows }, hasHeader, hasTotals }: BookTable,
  sections: readonly string[],
  from: CellRef,
): { readonly row: number; readonly rows: number } | undefined {
  const header = hasHeader ? 1 : 0;
  const totals = hasTotals ? 1 : 0;
  const data = { row: row + header, rows: rows - header - totals };
  const parts = (sections.length === 0 ? ["data"] : sections).map((section) => {
    if (section === "all") return { row, rows };
    if (section === "headers" && hasHeader) return { row, rows: 1 };
    if (section === "totals" && hasTotals) return { row: row + rows - 1, rows: 1 };
    if (section === "data") return data;
    const isWithin = from.row >= data.row && from.row < data.row + data.rows;
    return section === "this row" && isWithin ? { row: from.row, rows: 1 } : undefined;
  });
  if (parts.includes(undefined)) return undefined;
  const known = parts as readonly { readonly row: number; readonly rows: number }[];
  const top = Math.min(...known.map((part) => part.row));
  return { row: top, rows: Math.max(...known.map((part) => part.row + part.rows)) - top };
}
