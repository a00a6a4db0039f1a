/** A workbook as data: what every host paints and none computes. Rows and columns count from 0. */
import type { Language } from "../catalogue/words";
import type { StyleName } from "./styles";

export interface Plan {
  readonly language: Language;
  readonly direction: Direction;
  readonly properties: { readonly title: string; readonly subject: string };
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
}

export type Direction = "ltr" | "rtl";

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
  readonly style: "good" | "bad";
}

export interface Chart {
  readonly kind: "column" | "line";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly colour: string }[];
  /** The cells it covers. */
  readonly place: Area;
  readonly altText: string;
  readonly format: string;
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
