/** The changes that sharing asks a host to make: either all of them or none. */
import type { CellValue, Plan } from "../grid/plan";
import type { CellRef } from "../formula/lookup";
import type { Size } from "../grid/book";

export type Change =
  /** Writes a formula into a cell. `spill` is the area it will fill, which is emptied first; some hosts store its size. */
  | (CellRef & { readonly formula: string; readonly spill?: Size; readonly isArray?: true })
  /** Writes values from the cell to the right and down; a text that begins with "=" stays a text. */
  | (CellRef & { readonly values: readonly (readonly CellValue[])[] })
  /** The new formula of a defined name. `sheet` is the sheet of a sheet-scoped name. */
  | { readonly name: string; readonly sheet?: string; readonly formula: string }
  /** The formula for new rows of a table column, in files; undefined removes it. */
  | { readonly table: string; readonly column: string; readonly formula: string | undefined };

export interface Rewriting {
  readonly changes: readonly Change[];
  /** New sheets and names, which are added before any other change. */
  readonly adds?: Plan;
  /** Sheets and workbook-scoped names that are removed after all other changes. */
  readonly drops?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** Whether a recipient who opens the workbook is asked to trust the add-in; absent leaves it. */
  readonly asksForTrust?: boolean;
}
