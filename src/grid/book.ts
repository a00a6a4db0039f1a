/** A workbook as sharing reads it, with what every host can provide. Rows and columns count from 0. */
import type { Separators } from "../language/numbers";
import type { Area, CellValue } from "./plan";

export interface Book {
  /** The sheets in the workbook's order. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly tables: readonly BookTable[];
  /** Paths of other workbooks that this one refers to, if the host provides them. */
  readonly links: readonly string[];
  /** The people named in the properties: author, last editor, manager, company. */
  readonly people: readonly string[];
  /** Formulas outside of cells, names and tables, if the host provides them. */
  readonly rules?: readonly BookRule[];
  /** True if dates count from 1904, so that their serial numbers are lower by 1,462 days. */
  readonly countsFrom1904?: true;
  /** With which its formulas write numbers into texts; English ones if it isn't known. */
  readonly separators?: Separators;
}

/** A formula of a conditional format, of a data validation or of a chart. */
export interface BookRule {
  readonly kind: "condition" | "validation" | "chart";
  readonly sheet: string;
  /** Its number among the sheet's formulas in the file; those of charts are numbered apart. */
  readonly number: number;
  /** The first area that it applies to, to whose first cell its references are relative; a chart has none. */
  readonly area?: Area;
  /** The formula as a cell shows it. */
  readonly formula: string;
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** The cells that aren't empty, row by row. */
  readonly cells: readonly BookCell[];
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** The value that the cell shows. An error that a plan doesn't know, such as #BUSY!, is given as text. */
  readonly value: CellValue;
  /** The formula with its "=", in English, with commas, as Excel shows it: no `_xlfn.` or `_xldudf_` before a function's name. */
  readonly formula?: string;
  /** The size of the area that the formula fills, if it is more than its own cell. */
  readonly spill?: Size;
  /** True if the host has no value of the formula, because it was never calculated. */
  readonly isUncalculated?: true;
  /** True if the formula was entered as an array formula, with Ctrl+Shift+Enter. */
  readonly isArray?: true;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface BookName {
  readonly name: string;
  /** The sheet of a sheet-scoped name; absent for a workbook-scoped one. */
  readonly sheet?: string;
  /** The formula with its "=". */
  readonly formula: string;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  /** The whole table, including header and totals. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface TableColumn {
  readonly name: string;
  /** The formula that Excel puts into the column's cell of a new row, if the host provides it. */
  readonly formula?: string;
  /** The formula of its total, if the host provides it, also while the table shows no totals. */
  readonly total?: string;
}
