/** What sharing asks of a host: all of it or nothing. */
import type { CellValue, Plan } from "../grid/plan";
import type { Size } from "../grid/book";

export type Change =
  /** A formula into one cell. `spill` is what it will fill: emptied before, and told to hosts that store it. */
  | (CellRef & { readonly formula: string; readonly spill?: Size; readonly isArray?: true })
  /** Values as they are, a text that begins with "=" included, from the cell to the right and down. */
  | (CellRef & { readonly values: readonly (readonly CellValue[])[] })
  /** What a defined name stands for. `sheet`: the one it belongs to. */
  | { readonly name: string; readonly sheet?: string; readonly formula: string }
  /** What a new row of a table's column begins with, in files; undefined takes it away. */
  | { readonly table: string; readonly column: string; readonly formula: string | undefined };

interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Rewriting {
  readonly changes: readonly Change[];
  /** New sheets and names, there before anything is changed. */
  readonly adds?: Plan;
  /** Sheets and workbook-scoped names that go when everything is changed. */
  readonly drops?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** Whether a recipient who opens the workbook is asked to trust the add-in; absent leaves it. */
  readonly asksForTrust?: boolean;
}
