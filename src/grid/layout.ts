/** Decides the position of everything: rows from the top of each sheet, columns by their names, one column per year. */
import type { Anchors } from "./address";
import type { DraftBook, DraftRow, DraftSheet, Plotted } from "./draft";
import type { Reference } from "./expression";
import type { Area, SheetArea } from "./plan";

export interface PlacedRow {
  readonly row: DraftRow;
  readonly at: number;
}

export interface PlacedSheet {
  readonly draft: DraftSheet;
  /** The sheet's name in the workbook. */
  readonly name: string;
  readonly rows: readonly PlacedRow[];
  readonly width: number;
  /** The number of rows, including blank ones. */
  readonly height: number;
  readonly rowOf: (key: string) => number | undefined;
  /** Undefined if the sheet has no such column. */
  readonly columnOf: (name: string) => number | undefined;
  /** The columns of the years; undefined if the sheet has none. */
  readonly years: { readonly first: number; readonly last: number } | undefined;
}

/** The cell that contains a formula. */
export interface Here {
  readonly sheet: PlacedSheet;
  readonly row: number;
  readonly column: number;
}

/** A reference resolved for a cell: the sheet if it is another one, the cells, and which parts have a $. */
export interface Located {
  readonly sheet: PlacedSheet;
  readonly area: Area;
  readonly first: Anchors;
  readonly last: Anchors;
  /** True if it is written as a range even for a single cell, such as a range that grows from year 0. */
  readonly isRange: boolean;
  /** True if the formula names whole columns, or every row down to Excel's last; `area` is the part that has content. */
  readonly extent?: "columns" | "below";
}

export interface Layout {
  readonly sheets: readonly PlacedSheet[];
  readonly locate: (reference: Reference, here: Here) => Located;
  /** The cells that a chart on a sheet plots. */
  readonly plotted: (plotted: Plotted, on: PlacedSheet) => SheetArea;
}

/** `names` are the sheets' names in the workbook, in the draft's order. */
export function layout({ sheets: drafts, years }: DraftBook, names: readonly string[]): Layout {
  const sheets = drafts.map((draft, i) => placed(draft, names[i] ?? draft.name, years));
  const sheetOf = (key: string, here?: PlacedSheet): PlacedSheet => {
    if (here?.rowOf(key) !== undefined) return here;
    const holders = sheets.filter((sheet) => sheet.rowOf(key) !== undefined);
    if (holders.length !== 1) throw new Error(`${holders.length} sheets have a row ${key}.`);
    return holders[0] as PlacedSheet;
  };
  const sheetNamed = (key: string): PlacedSheet => {
    const sheet = sheets.find(({ draft }) => draft.key === key);
    if (!sheet) throw new Error(`No sheet is called ${key}.`);
    return sheet;
  };
  return {
    sheets,
    locate: (reference, here) =>
      reference.is === "area"
        ? locatedArea(reference.area, sheetNamed(reference.sheet))
        : locate(reference, here, sheetOf(keyOf(reference), here.sheet)),
    plotted: (plotted, on) => {
      const sheet = sheetNamed(plotted.sheet);
      return { ...plottedArea(plotted, sheet), ...(sheet !== on && { sheet: sheet.name }) };
    },
  };
}

/** A sheet's rows and columns with their positions. */
export function placed(draft: DraftSheet, name: string, years: number): PlacedSheet {
  const columns = new Map<string, number>();
  let width = 0;
  let span: PlacedSheet["years"];
  for (const { names } of draft.columns) {
    if (names.includes("years")) span = { first: width, last: width + years };
    for (const each of names) columns.set(each, width);
    width += names.includes("years") ? years + 1 : 1;
  }
  for (const [name, at] of Object.entries(draft.also ?? {})) columns.set(name, at);
  const filled = draft.rows.flatMap((row, at): readonly PlacedRow[] => (row ? [{ row, at }] : []));
  const rows = new Map<string, number>();
  for (const { row, at } of filled) {
    if (row.key === undefined) continue;
    if (rows.has(row.key)) throw new Error(`Two rows of ${draft.key} are called ${row.key}.`);
    rows.set(row.key, at);
  }
  return {
    draft,
    name,
    rows: filled,
    width,
    height: draft.rows.length,
    rowOf: (key) => rows.get(key),
    columnOf: (each) => columns.get(each),
    years: span,
  };
}

function plottedArea(plotted: Plotted, sheet: PlacedSheet): Area {
  if ("row" in plotted) {
    const { first, last } = yearsOf(sheet);
    return { row: rowOf(sheet, plotted.row), column: first, rows: 1, columns: last - first + 1 };
  }
  const [from, to] = [rowOf(sheet, plotted.from), rowOf(sheet, plotted.to)];
  return { row: from, column: columnOf(sheet, plotted.column), rows: to - from + 1, columns: 1 };
}

export function rowOf(sheet: PlacedSheet, key: string): number {
  const row = sheet.rowOf(key);
  if (row === undefined) throw new Error(`No row of ${sheet.draft.key} is called ${key}.`);
  return row;
}

/** The column of a name; "lastYear" is the last of the years. */
export function columnOf(sheet: PlacedSheet, name: string): number {
  const column = sheet.columnOf(name) ?? (name === "lastYear" ? sheet.years?.last : undefined);
  if (column === undefined) throw new Error(`No column of ${sheet.draft.key} is called ${name}.`);
  return column;
}

export function yearsOf(sheet: PlacedSheet): { readonly first: number; readonly last: number } {
  if (!sheet.years) throw new Error(`${sheet.draft.key} has no years.`);
  return sheet.years;
}

type ByRow = Exclude<Reference, { readonly is: "area" }>;

const keyOf = (reference: ByRow): string => (reference.is === "rows" ? reference.from : reference.row);

function locate(reference: ByRow, here: Here, sheet: PlacedSheet): Located {
  if (reference.is === "columns" || reference.is === "below") return toTheEnd(reference, here, sheet);
  const [from, to] = reference.is === "row" ? [reference.row, reference.row] : [reference.from, reference.to];
  const [row, end] = [rowOf(sheet, from), rowOf(sheet, to)];
  const { first, last, fixed } = across(reference.place, here, sheet);
  const area = { row, column: first, rows: end - row + 1, columns: last - first + 1 };
  // A copy to the right must keep named columns and move with the years; a copy downwards must keep the other rows.
  const isElsewhere = sheet !== here.sheet;
  const stays = (at: number) => isElsewhere || (fixed.row && at !== here.row);
  const anchors = (at: number, column: boolean): Anchors => ({
    ...(stays(at) && { row: true }),
    ...(column && { column: true }),
  });
  const isRange = reference.is === "rows" || growing.has(reference.place);
  return { sheet, area, first: anchors(row, fixed.first), last: anchors(end, fixed.last), isRange };
}

function locatedArea(area: Area, sheet: PlacedSheet): Located {
  const fixed = { row: true, column: true };
  return { sheet, area, first: fixed, last: fixed, isRange: false };
}

function toTheEnd(reference: Reference & { is: "columns" | "below" }, here: Here, sheet: PlacedSheet): Located {
  const { first, last } = across(reference.place, here, sheet);
  const row = reference.is === "columns" ? 0 : rowOf(sheet, reference.row) + 1;
  const area = { row, column: first, rows: Math.max(0, sheet.height - row), columns: last - first + 1 };
  const fixed = { row: true, column: true };
  return { sheet, area, first: fixed, last: fixed, isRange: true, extent: reference.is };
}

/** Ranges that have one cell at first. */
const growing: ReadonlySet<string> = new Set(["yearsToHere", "yearsBefore"]);

/** The columns of a reference ("low:high" is a range), relative to a cell, and which of them have a $. */
function across(place: string, { column }: Here, sheet: PlacedSheet) {
  const span = (first: number, last: number, fixed: { first: boolean; last: boolean; row: boolean }) => ({
    first,
    last,
    fixed,
  });
  const moving = { first: false, last: false, row: false };
  const kept = { first: true, last: true, row: false };
  const cell = { first: true, last: true, row: true };
  if (place === "here") return span(column, column, moving);
  if (place === "previous") return span(column - 1, column - 1, moving);
  const [left = "", right] = place.split(":");
  if (right !== undefined) return span(columnOf(sheet, left), columnOf(sheet, right), cell);
  const named = sheet.columnOf(place);
  if (named !== undefined && place !== "years") return span(named, named, cell);
  const { first, last } = yearsOf(sheet);
  switch (place) {
    case "years":
      return span(first, last, kept);
    case "yearsToHere":
      return span(first, column, { first: true, last: false, row: false });
    case "yearsBefore":
      return span(first - 1, column - 1, { first: true, last: false, row: false });
    case "yearZero":
      return span(first, first, kept);
    case "yearOne":
      return span(first + 1, first + 1, kept);
    case "laterYears":
      return span(first + 1, last, kept);
    case "lastYear":
      return span(last, last, cell);
    default:
      throw new Error(`No column of ${sheet.draft.key} is called ${place}.`);
  }
}
