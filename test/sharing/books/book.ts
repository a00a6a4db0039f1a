/** Workbooks written down in a test: { Model: { B2: 100, B3: "=SUM(B2)" } }. */
import { columnNumber } from "../../../src/grid/address";
import type { Book, BookCell, BookName, BookSheet, BookTable, Size } from "../../../src/grid/book";
import type { CellValue } from "../../../src/grid/plan";

/** A value, a formula, or a formula with what it shows and fills. */
export type Given =
  | CellValue
  | {
      readonly formula: string;
      readonly value?: CellValue;
      readonly spill?: Size;
      readonly isArray?: true;
      readonly isUncalculated?: true;
    };

export type Sheets = Readonly<Record<string, Readonly<Record<string, Given>>>>;

export interface Rest {
  readonly names?: readonly BookName[];
  readonly tables?: readonly BookTable[];
  readonly links?: readonly string[];
  readonly people?: readonly string[];
  readonly sheet?: (name: string) => Partial<BookSheet>;
}

export function book(sheets: Sheets, { names = [], tables = [], links = [], people = [], sheet }: Rest = {}): Book {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      isHidden: false,
      isProtected: false,
      cells: inOrder(Object.entries(cells).map(([address, given]) => cellOf(address, given))),
      ...sheet?.(name),
    })),
    names,
    tables,
    links,
    people,
  };
}

export const inOrder = (cells: readonly BookCell[]): readonly BookCell[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

function cellOf(address: string, given: Given): BookCell {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const place = { row: Number(digits) - 1, column: columnNumber(letters) };
  if (typeof given === "string" && given.startsWith("=")) return { ...place, value: 0, formula: given };
  if (typeof given === "object" && given !== null && "formula" in given) return { value: 0, ...given, ...place };
  return { ...place, value: given };
}
