/** A workbook before anything has an address: rows that name each other, columns with names, formulas as expressions. */
import type { Expression } from "./expression";
import type { Direction } from "../language/languages";
import type { ChartKind, Page, Validation } from "./plan";
import type { ConditionName, StyleName } from "./styles";

export type Content = number | string | null | Expression;

/** What a cell takes, and what it says of it. One object for all cells that ask the same: they become one area. */
export type Asks = Omit<Validation, "area">;

export interface DraftCell {
  readonly content: Content;
  readonly style: StyleName;
  /** An Excel number format; absent means General. */
  readonly format?: string;
  readonly asks?: Asks;
}

export interface DraftRow {
  /** By which expressions name it. */
  readonly key?: string;
  /** By the names of the sheet's columns. */
  readonly cells: Readonly<Record<string, DraftCell>>;
  /** By the years from year 0 on; undefined leaves a cell blank. */
  readonly years?: (year: number) => DraftCell | undefined;
  /** How the row's other cells look, where it is a band across the sheet. */
  readonly band?: StyleName;
  /** In points, where it needs its own. */
  readonly height?: number;
  /** Its first cell is merged with the others. */
  readonly isMerged?: true;
  /** Its check is summed up by another: it isn't listed among the workbook's. */
  readonly isSummed?: true;
  /** What of it a defined name CRM_n_key stands for: every year, the cell of a column, or those of several. */
  readonly named?: string;
}

/** A column by its names, several where rows use it for different things; "years" is a column for each year. */
export interface DraftColumn {
  readonly names: readonly string[];
  /** In characters of the default font; or by what the workbook's largest amount takes. */
  readonly width: number | ((amount: number) => number);
}

/** A style laid over cells of a column, from one row to another, where the formula is true of the first. */
export interface DraftCondition {
  readonly from: string;
  readonly to: string;
  readonly column: string;
  readonly formula: (cell: string) => string;
  readonly style: ConditionName;
}

/** Rows of a sheet, each over all years or one below the other in a column. */
export type Plotted =
  | { readonly sheet: string; readonly row: string }
  | { readonly sheet: string; readonly from: string; readonly to: string; readonly column: string };

/** A row by its key, or by its number from 0. */
export type RowAt = string | number;

export interface DraftChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The row whose cell in a column says the title, from live figures. */
  readonly titleFrom?: { readonly row: RowAt; readonly column: string };
  readonly categories: Plotted;
  readonly series: readonly { readonly name: string; readonly values: Plotted; readonly colour: string | "none" }[];
  /** The rows and columns it covers, the last ones included. */
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
  /** By which other sheets' references and the plan's charts know it. */
  readonly key: string;
  /** Its name, if nobody has it. */
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  /** More names for columns by their numbers from 0, where years stand under some rows and something else under others. */
  readonly also?: Readonly<Record<string, number>>;
  /** From the top; undefined is an empty row. */
  readonly rows: readonly (DraftRow | undefined)[];
  /** How many rows stay in view, with the first column. */
  readonly frozenRows: number;
  readonly conditions: readonly DraftCondition[];
  readonly charts: readonly DraftChart[];
  readonly page: Omit<Page, "area" | "titleRows">;
}

export interface DraftBook {
  readonly direction: Direction;
  /** Years after year 0. */
  readonly years: number;
  readonly sheets: readonly DraftSheet[];
  readonly properties: { readonly title: string; readonly subject: string };
  /** Besides those of rows. */
  readonly names: readonly DraftName[];
}

/** An area from one row to another. */
export interface DraftName {
  readonly key: string;
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  /** A column, several such as "low:high", or the years. */
  readonly columns: string;
}
