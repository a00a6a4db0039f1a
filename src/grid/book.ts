/** A workbook as sharing looks at it: what any host can tell of it. Rows and columns count from 0. */
import type { Area, CellValue } from "./plan";

export interface Book {
  /** In the workbook's order. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly tables: readonly BookTable[];
  /** Paths of other workbooks that this one asks, as far as the host tells. */
  readonly links: readonly string[];
  /** Who its properties name: author, last editor, manager, company. */
  readonly people: readonly string[];
}

export interface BookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Those that hold something, row by row. */
  readonly cells: readonly BookCell[];
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** What it shows. Kinds of error that a plan has no word for, #BUSY! for one, are the text shown. */
  readonly value: CellValue;
  /** With its "=", in English, with commas, as Excel shows it: no `_xlfn.` or `_xldudf_` before a function's name. */
  readonly formula?: string;
  /** Where its formula fills more than its own cell: how many. */
  readonly spill?: Size;
  /** Whether it was entered as an array formula, with Ctrl+Shift+Enter. */
  readonly isArray?: true;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface BookName {
  readonly name: string;
  /** The sheet it belongs to; absent where the whole workbook knows it. */
  readonly sheet?: string;
  /** With its "=". */
  readonly formula: string;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  /** All of it, header and totals included. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface TableColumn {
  readonly name: string;
  /** What a new row of it begins with, where the host tells. */
  readonly formula?: string;
}
