/** A rewriting done to a book as a host does it, without calculating anything. */
import type { RowInsertion } from "../../../src/formula/insertedRows";
import type { Book, BookCell } from "../../../src/grid/book";
import { fromBelow, type CellResult, type Change, type OpenRewriting } from "../../../src/sharing/change";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { shiftedFormula } from "../../office/shiftedRows";
import { inOrder } from "./book";
import { bookOfPlan } from "../../../src/grid/bookOfPlan";

export function applied(book: Book, { changes, adds, drops, inserts = [], results = [] }: OpenRewriting): Book {
  const added = adds ? withPlan(book, adds) : book;
  const moved = fromBelow(inserts).reduce(withRow, added);
  const changed = withResults(changes.reduce(changedBy, moved), results);
  return {
    ...changed,
    sheets: changed.sheets.filter(({ name }) => !drops?.sheets.includes(name)),
    names: changed.names.filter(({ name, sheet }) => sheet !== undefined || !drops?.names.includes(name)),
  };
}

function withRow(book: Book, { sheet: on, row: at }: RowInsertion): Book {
  const formula = (text: string, sheet: string) => shiftedFormula(text, sheet, on, at, "insert");
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        ...(sheet.name === on && cell.row >= at && { row: cell.row + 1 }),
        ...(cell.formula !== undefined && { formula: formula(cell.formula, sheet.name) }),
      })),
    })),
    names: book.names.map((name) => ({ ...name, formula: formula(name.formula, name.sheet ?? "") })),
  };
}

function withPlan(book: Book, plan: Plan): Book {
  const { sheets, names } = bookOfPlan(plan);
  return { ...book, sheets: [...book.sheets, ...sheets], names: [...book.names, ...names] };
}

function withResults(book: Book, results: readonly CellResult[]): Book {
  const byCell = new Map(results.map(({ sheet, row, column, value }) => [`${sheet} ${row},${column}`, value]));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): BookCell => {
      const value = byCell.get(`${sheet.name} ${cell.row},${cell.column}`);
      return value === undefined ? cell : { ...cell, value };
    }),
  }));
  return { ...book, sheets };
}

/** Without a formula that was removed. */
const definedOnly = ({
  formula,
  total,
}: {
  readonly formula?: string | undefined;
  readonly total?: string | undefined;
}) => ({
  ...(formula !== undefined && { formula }),
  ...(total !== undefined && { total }),
});

function changedBy(book: Book, change: Change): Book {
  if ("table" in change) {
    const tables = book.tables.map((table) =>
      table.name !== change.table
        ? table
        : {
            ...table,
            columns: table.columns.map(({ name, formula, total }) => {
              if (name !== change.column) return { name, ...definedOnly({ formula, total }) };
              const now = change.isTotal ? { formula, total: change.formula } : { formula: change.formula, total };
              return { name, ...definedOnly(now) };
            }),
          },
    );
    return { ...book, tables };
  }
  if ("name" in change) {
    const names = book.names.map((name) =>
      name.name === change.name && name.sheet === change.sheet ? { ...name, formula: change.formula } : name,
    );
    return { ...book, names };
  }
  const { row, column } = change;
  const size =
    "values" in change
      ? { rows: change.values.length, columns: change.values[0]?.length ?? 0 }
      : (change.spill ?? { rows: 1, columns: 1 });
  const isInside = (cell: BookCell) =>
    cell.row >= row && cell.row < row + size.rows && cell.column >= column && cell.column < column + size.columns;
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== change.sheet) return sheet;
    const before = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const others = sheet.cells.filter((cell) => !isInside(cell));
    const cells: BookCell[] =
      "values" in change
        ? change.values.flatMap((line, r) =>
            line.flatMap((value, c) => (value === null ? [] : [{ row: row + r, column: column + c, value }])),
          )
        : filledBy(change, before, size);
    return { ...sheet, cells: inOrder([...others, ...cells]) };
  });
  return { ...book, sheets };
}

/** What a formula fills shows what it showed, unless its value is known. */
function filledBy(
  {
    row,
    column,
    formula,
    spill,
    isArray,
    value: known,
  }: Change & {
    readonly formula: string;
    readonly row: number;
    readonly column: number;
    readonly spill?: object;
    readonly isArray?: true;
    readonly value?: CellValue;
  },
  before: ReadonlyMap<string, BookCell>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): BookCell[] {
  return Array.from({ length: rows * columns }, (_, i): readonly BookCell[] => {
    const at = { row: row + Math.floor(i / columns), column: column + (i % columns) };
    const value = (i === 0 ? known : undefined) ?? before.get(`${at.row},${at.column}`)?.value ?? null;
    if (i > 0) return value === null ? [] : [{ ...at, value }];
    return [
      {
        ...at,
        value,
        formula,
        ...(spill && rows * columns > 1 && { spill: { rows, columns } }),
        ...(isArray && { isArray }),
      },
    ];
  }).flat();
}
