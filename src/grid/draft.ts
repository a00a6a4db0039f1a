/** A workbook before it has addresses: rows refer to each other by key, columns have names, formulas are expressions. */
import type { Expression, Reference } from "./expression";
import type { Direction } from "../language/languages";
import type { ChartKind, Limits, Page, Validation } from "./plan";
import type { ConditionName, StyleName } from "./styles";

export type Content = number | string | null | Expression;

/** A cell's input validation and its texts. Cells that share one object become one validated area. */
export interface Asks extends Omit<Validation, "area" | "allows"> {
  readonly allows: Limits | { readonly type: "cells"; readonly from: Reference };
}

export interface DraftCell {
  readonly content: Content;
  readonly style: StyleName;
  /** An Excel number format; absent means General. */
  readonly format?: string;
  readonly asks?: Asks;
}

export interface DraftRow {
  /** The key by which expressions refer to the row. */
  readonly key?: string;
  /** Cells by the names of the sheet's columns. */
  readonly cells: Readonly<Record<string, DraftCell>>;
  /** Cells by year, from year 0; undefined leaves a cell blank. */
  readonly years?: (year: number) => DraftCell | undefined;
  /** The style of the row's other cells, if it is a coloured band across the sheet. */
  readonly band?: StyleName;
  /** The height in points, if it isn't the default. */
  readonly height?: number;
  /** The column whose cell is merged with the blank ones beside it, as far as the first printed page goes. */
  readonly mergedFrom?: string;
  /** True if another check includes this row's check; then it isn't listed separately. */
  readonly isSummed?: true;
  /** The cells that the defined name CRM_n_key refers to: every year, the cell of a column, or those of several. */
  readonly named?: string;
}

/** A column and its names; it has several if rows use it for different things. "years" is one column per year. */
export interface DraftColumn {
  readonly names: readonly string[];
  /**
   * In characters of the default font, or the width that the workbook's largest amount needs, or a share of what the other columns
   * leave of a page.
   */
  readonly width: number | ((amount: number) => number) | { readonly least: number; readonly most: number };
}

/** A style for cells of a column, from one row to another; the condition is written for the first of them. */
export interface DraftCondition {
  readonly from: string;
  readonly to: string;
  readonly column: string;
  readonly formula: (cell: string) => string;
  readonly style: ConditionName;
}

/** Rows of a sheet, each over all years or consecutive in one column. */
export type Plotted =
  | { readonly sheet: string; readonly row: string }
  | { readonly sheet: string; readonly from: string; readonly to: string; readonly column: string };

/** A row by its key or by its number, counted from 0. */
export type RowAt = string | number;

export interface DraftChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The row and column of the cell that contains the title as a live formula. */
  readonly titleFrom?: { readonly row: RowAt; readonly column: string };
  readonly categories: Plotted;
  readonly series: readonly { readonly name: string; readonly values: Plotted; readonly colour: string | "none" }[];
  /** The rows and columns it covers, inclusive. */
  readonly place: {
    readonly fromRow: RowAt;
    readonly toRow: RowAt;
    readonly fromColumn: number;
    readonly toColumn: number;
  };
  readonly altText: string;
  readonly format: string;
}

export interface DraftSheet {
  /** The key by which references of other sheets and the plan's charts refer to it. */
  readonly key: string;
  /** Its name, unless the workbook already uses it. */
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  /** More names for columns by number, counted from 0, for columns with years in some rows and other values in others. */
  readonly also?: Readonly<Record<string, number>>;
  /** The rows from the top; undefined is an empty row. */
  readonly rows: readonly (DraftRow | undefined)[];
  /** The number of frozen rows; the first column is frozen, too. */
  readonly frozenRows: number;
  readonly conditions: readonly DraftCondition[];
  readonly charts: readonly DraftChart[];
  readonly page: DraftPage;
}

interface DraftPage extends Omit<Page, "fit" | "areas" | "titleRows" | "titleColumns"> {
  /** One page, where the text can be read on it; else as many as are needed. */
  readonly isOnePage?: boolean;
  /** The row with which intermediate results begin, and their first column: nobody reads these on paper, so they aren't printed. */
  readonly upTo?: { readonly row?: string; readonly column?: string };
}

export interface DraftBook {
  readonly direction: Direction;
  /** Years after year 0. */
  readonly years: number;
  readonly sheets: readonly DraftSheet[];
  readonly properties: { readonly title: string; readonly subject: string };
  /** Defined names in addition to those of rows. */
  readonly names: readonly DraftName[];
}

/** An area from one row to another. */
export interface DraftName {
  readonly key: string;
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  /** A column, a range of columns such as "low:high", or the years. */
  readonly columns: string;
}
