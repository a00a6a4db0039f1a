/** What the page asks of the worker that reads exports, and what it is told. */
import type { NoTable } from "../../hosts/xlsx/tableSource";
import type { Imported, ImportRequest } from "../../workbook/kpis/imported";

export interface AskedExports {
  readonly files: readonly File[];
  readonly request: ImportRequest;
}

/** How far the reading is, in bytes of a file. A file is read twice at most, and more often where it is compared. */
export interface ReadingProgress {
  readonly file: string;
  readonly read: number;
  readonly of: number;
}

/** A workbook in which no table is found. */
export interface WithoutTable {
  readonly file: string;
  readonly noTable: NoTable;
}

export type FoundInExports = Imported | WithoutTable;

export type ToldOfExports =
  | { readonly kind: "started" }
  | ({ readonly kind: "progress" } & ReadingProgress)
  | { readonly kind: "done"; readonly found: FoundInExports }
  /** An error of this program, or of the browser: a file that was moved or changed while it was read. */
  | { readonly kind: "failed"; readonly message: string };
