/** Where everything of the one-sheet form stands: rows from the sections, columns from the number of years. */
import type { Anchors } from "./address";
import type { Expression, Place, RowsPlace } from "./expression";
import type { Area } from "./plan";
import type { Row, Section } from "./section";

/** The rows above the sections, in view while the rest scrolls. */
export const top = { title: 0, basis: 1, statement: 2, header: 3 } as const;
export const frozenRows = 4;

export interface Columns {
  readonly label: number;
  readonly unit: number;
  readonly yearZero: number;
  readonly lastYear: number;
  readonly total: number;
  readonly note: number;
  readonly figure: number;
  readonly addIn: number;
  readonly check: number;
}

export interface PlacedRow {
  readonly row: Row;
  readonly at: number;
}
export interface PlacedSection {
  readonly section: Section;
  readonly at: number;
  readonly rows: readonly PlacedRow[];
}

export interface Grid {
  readonly columns: Columns;
  readonly sections: readonly PlacedSection[];
  /** The last row used. */
  readonly lastRow: number;
  /** The row of a key; "period" is the header of years. */
  readonly rowOf: (key: string) => number;
}

/** Sections below one another, an empty row between them. */
export function place(sections: readonly Section[], years: number): Grid {
  const lastYear = 2 + years;
  const columns = {
    label: 0,
    unit: 1,
    yearZero: 2,
    lastYear,
    total: lastYear + 1,
    note: lastYear + 2,
    figure: 2,
    addIn: 3,
    check: 4,
  };
  let next = frozenRows;
  const placed = sections.map((section): PlacedSection => {
    const at = next;
    next += section.rows.length + 2;
    return { section, at, rows: section.rows.map((row, i) => ({ row, at: at + 1 + i })) };
  });
  const rows = new Map<string, number>([["period", top.header]]);
  for (const { row, at } of placed.flatMap((each) => each.rows)) rows.set(row.key, at);
  const rowOf = (key: string) => {
    const at = rows.get(key);
    if (at === undefined) throw new Error(`No row is called ${key}.`);
    return at;
  };
  return { columns, sections: placed, lastRow: next - 2, rowOf };
}

/** One row's cells at a place, seen from a column; with the parts a copy to the right must keep. */
export function locate(
  grid: Grid,
  reference: Expression & { is: "row" | "rows" },
  here: number,
): { area: Area; anchors: Anchors & { startOnly?: boolean } } {
  const { columns } = grid;
  if (reference.is === "rows") {
    const [first, last] = [grid.rowOf(reference.from), grid.rowOf(reference.to)];
    const [column, width] = across(columns, reference.place, here);
    const anchors = reference.place === "here" ? {} : { row: true, column: true };
    return { area: { row: first, column, rows: last - first + 1, columns: width }, anchors };
  }
  const [column, width] = across(columns, reference.place, here);
  return {
    area: { row: grid.rowOf(reference.row), column, rows: 1, columns: width },
    anchors: anchorsOf[reference.place],
  };
}

const fixedColumn = { column: true };
const fixed = { row: true, column: true };
const anchorsOf: Readonly<Record<Place, Anchors & { startOnly?: boolean }>> = {
  here: {},
  years: fixedColumn,
  yearsToHere: { startOnly: true },
  yearZero: fixedColumn,
  laterYears: fixedColumn,
  lastYear: fixed,
  total: fixedColumn,
  figure: fixed,
  addIn: fixedColumn,
  check: fixedColumn,
};

/** The first column of a place and how many. */
function across(columns: Columns, place: Place | RowsPlace, here: number): readonly [number, number] {
  const { yearZero, lastYear } = columns;
  switch (place) {
    case "here":
      return [here, 1];
    case "years":
      return [yearZero, lastYear - yearZero + 1];
    case "yearsToHere":
      return [yearZero, here - yearZero + 1];
    case "laterYears":
      return [yearZero + 1, lastYear - yearZero];
    default:
      return [columns[place], 1];
  }
}
