/** The changes that sharing asks a host to make: either all of them or none. */
import type { CellValue, Plan } from "../grid/plan";
import type { CellRef } from "../formula/lookup";
import type { BookRule, Size } from "../grid/book";

export type Change =
  /** Writes a formula into a cell. `spill` is the area it will fill, which is emptied first; some hosts store its size. */
  | (CellRef & {
      readonly formula: string;
      readonly spill?: Size;
      readonly isArray?: true;
      /** The value of the formula; absent if the cell shows it already. */
      readonly value?: CellValue;
    })
  /** Writes values from the cell to the right and down; a text that begins with "=" stays a text. */
  | (CellRef & { readonly values: readonly (readonly CellValue[])[] })
  /** The new formula of a defined name. `sheet` is the sheet of a sheet-scoped name. */
  | { readonly name: string; readonly sheet?: string; readonly formula: string }
  /** The formula for new rows of a table column, or of its total, in files; undefined removes it. */
  | {
      readonly table: string;
      readonly column: string;
      readonly formula: string | undefined;
      readonly isTotal?: true;
    };

/** The new formula of a conditional format or a data validation. */
export type RuleChange = Pick<BookRule, "kind" | "sheet" | "number" | "formula">;

export interface Rewriting {
  readonly changes: readonly Change[];
  /** In files. */
  readonly rules?: readonly RuleChange[];
  /** New sheets and names, which are added before any other change. */
  readonly adds?: Plan;
  /** Sheets and workbook-scoped names that are removed after all other changes. */
  readonly drops?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** True if the file is calculated when it is opened, because some of its values are out of date. */
  readonly calculatesOnOpen?: true;
  /** True if a recipient who opens the workbook is asked to trust the add-in; absent leaves it. */
  readonly asksForTrust?: boolean;
}
