/** A workbook as data, with all values calculated; hosts only write it. Rows and columns count from 0. */
import type { Language, Direction } from "../language/languages";
import type { ConditionName, Style, StyleName } from "./styles";

export interface Plan {
  readonly language: Language;
  readonly direction: Direction;
  readonly properties: { readonly title: string; readonly subject: string };
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
}

export interface PlanSheet {
  readonly name: string;
  readonly direction: Direction;
  readonly isHidden?: true;
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points, only for rows that don't have the default height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  /** The number of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditions: readonly Condition[];
  readonly charts: readonly Chart[];
  readonly page: Page;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of the sheet that contains this, or of the sheet named here. */
export interface SheetArea extends Area {
  readonly sheet?: string;
}

/** An error value, as Excel shows it. */
export interface CellError {
  readonly error: ErrorText;
}

export const errorValues = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A", "#NAME?", "#REF!", "#NULL!"] as const;
export type ErrorText = (typeof errorValues)[number];

/** The error that a text spells; undefined for one that a plan doesn't know, such as #SPILL!. */
export const errorSpelt = (text: unknown): ErrorText | undefined => errorValues.find((each) => each === text);

export type CellValue = number | string | boolean | null | CellError;

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** The value typed, or the value of the formula. */
  readonly value: CellValue;
  /** The formula in English, with commas, without the leading "=". */
  readonly formula?: string;
  readonly style: StyleName;
  /** The whole look of a cell that a reader formatted differently from its style. */
  readonly look?: Style;
  /** An Excel number format; absent means General. */
  readonly format?: string;
}

/**
 * A workbook-scoped name for an area of a sheet or for a text; or a reader's name for a formula, without its "=", which
 * may be known on one sheet only.
 */
export type PlanName = { readonly name: string } & (
  | { readonly sheet: string; readonly area: Area }
  | { readonly text: string }
  | { readonly formula: string; readonly knownOn?: string }
);

/** What a cell takes, said without other cells. */
export type Limits =
  | { readonly type: "decimal" | "whole"; readonly from: number; readonly to: number }
  | { readonly type: "decimal" | "whole"; readonly from: number }
  /** A date on or after Excel's serial number. */
  | { readonly type: "date"; readonly from: number }
  /** The maximum length in characters. */
  | { readonly type: "text"; readonly to: number }
  | { readonly type: "list"; readonly words: readonly string[] };

export interface Validation {
  readonly area: Area;
  readonly allows:
    | Limits
    /** What stands in other cells at that moment, as a formula refers to them: Inputs!$A$110:$A$115. */
    | { readonly type: "cells"; readonly cells: string };
  /** Shown when the cell is selected. */
  readonly title: string;
  readonly prompt: string;
  /** Shown when Excel rejects the entry. */
  readonly refusal: string;
}

/** A style for the cells of the area for which the formula is true; it is written for the first cell. */
export interface Condition {
  readonly area: Area;
  readonly formula: string;
  readonly style: ConditionName;
}

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell of its sheet that contains the title, and the cell's present value. */
  readonly titleFrom?: { readonly row: number; readonly column: number };
  readonly categories: SheetArea;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: Area;
  readonly altText: string;
  readonly format: string;
}

/**
 * Clustered columns, lines or horizontal bars. A tornado's bars overlap and start where the axes cross. A waterfall's
 * columns are stacked, and the first series is invisible.
 */
export type ChartKind = "column" | "line" | "bar" | "tornado" | "waterfall";

export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** RRGGBB; none for the invisible series below the others. */
  readonly colour: string | "none";
}

export interface Page {
  readonly orientation: "landscape" | "portrait";
  readonly fit: { readonly wide: number; readonly high: number };
  /** What is printed, each area on pages of its own. */
  readonly areas: readonly Area[];
  /** Rows repeated on every printed page: the first row and the number of rows. */
  readonly titleRows: { readonly row: number; readonly rows: number };
  /** The number of first columns repeated on every printed page; absent where the sheet is one page wide. */
  readonly titleColumns?: number;
  /** Excel's codes: &F file, &A sheet, &P page, &N pages, &D date. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}
