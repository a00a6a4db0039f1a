/** A workbook as data: what every host paints and none computes. Rows and columns count from 0. */
import type { Language, Direction } from "../language/languages";
import type { ConditionName, StyleName } from "./styles";

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
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view. */
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

/** Cells of the sheet that says so, or of another one by its name. */
export interface SheetArea extends Area {
  readonly sheet?: string;
}

/** An error as Excel shows it. */
export interface CellError {
  readonly error: ErrorText;
}
export type ErrorText = "#DIV/0!" | "#NUM!" | "#VALUE!" | "#N/A" | "#NAME?" | "#REF!" | "#NULL!";

export type CellValue = number | string | boolean | null | CellError;

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** The value typed, or the value the formula has. */
  readonly value: CellValue;
  /** English, with commas, without the leading "=". */
  readonly formula?: string;
  readonly style: StyleName;
  /** An Excel number format; absent means General. */
  readonly format?: string;
}

/** A workbook-scoped name: for an area of a sheet, or for a text. */
export type PlanName = { readonly name: string } & (
  { readonly sheet: string; readonly area: Area } | { readonly text: string }
);

export interface Validation {
  readonly area: Area;
  readonly allows:
    | { readonly type: "decimal" | "whole"; readonly from: number; readonly to: number }
    | { readonly type: "decimal" | "whole"; readonly from: number }
    /** A day from Excel's serial number on. */
    | { readonly type: "date"; readonly from: number }
    /** At most so many characters. */
    | { readonly type: "text"; readonly to: number }
    | { readonly type: "list"; readonly words: readonly string[] };
  /** Shown when the cell is chosen. */
  readonly title: string;
  readonly prompt: string;
  /** Shown when the entry is refused. */
  readonly refusal: string;
}

/** A style laid over the area where the formula, written for its first cell, is true. */
export interface Condition {
  readonly area: Area;
  readonly formula: string;
  readonly style: ConditionName;
}

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell of its sheet that says the title, whose value it is now. */
  readonly titleFrom?: { readonly row: number; readonly column: number };
  readonly categories: SheetArea;
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly place: Area;
  readonly altText: string;
  readonly format: string;
}

/**
 * Columns beside one another, lines, bars from the side; a tornado's bars lie over one another and start where the axes
 * cross; a waterfall's columns stand on one another, the first of them unseen.
 */
export type ChartKind = "column" | "line" | "bar" | "tornado" | "waterfall";

export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** RRGGBB, or none for what only lifts the others. */
  readonly colour: string | "none";
}

export interface Page {
  readonly orientation: "landscape" | "portrait";
  readonly fit: { readonly wide: number; readonly high: number };
  readonly area: Area;
  /** Rows repeated on every page: the first and how many. */
  readonly titleRows: { readonly row: number; readonly rows: number };
  /** Excel's codes: &F file, &A sheet, &P page, &N pages, &D date. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}
