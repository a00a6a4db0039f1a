/** The changes that sharing asks a host to make: either all of them or none. */
import type { CellValue, Plan } from "../grid/plan";
import type { RowInsertion } from "../formula/insertedRows";
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

/** A change of cells. */
export type CellChange = Extract<Change, { readonly row: number }>;

export const changedCells = (changes: readonly Change[]): readonly CellRef[] =>
  changes.flatMap((change): readonly CellRef[] => {
    if (!("row" in change)) return [];
    const { sheet, row, column } = change;
    if (!("values" in change)) return [{ sheet, row, column }];
    return change.values.flatMap((line, r) => line.map((_, c) => ({ sheet, row: row + r, column: column + c })));
  });

/** What a formula comes to, which stays as it is. */
export type CellResult = CellRef & { readonly value: CellValue };

/** The new formula of a conditional format or a data validation. */
export type RuleChange = Pick<BookRule, "kind" | "sheet" | "number" | "formula">;

export interface Rewriting {
  readonly changes: readonly Change[];
  /** In files. */
  readonly rules?: readonly RuleChange[];
  /** In files, where nothing else calculates them: the values of formulas that depend on the changes. */
  readonly results?: readonly CellResult[];
  /** New sheets and names, which are added before any other change. */
  readonly adds?: Plan;
  /** Sheets and workbook-scoped names that are removed after all other changes. */
  readonly drops?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** True if the file is calculated when it is opened, because some of its values are out of date. */
  readonly calculatesOnOpen?: true;
  /** True if a recipient who opens the workbook is asked to trust the add-in; absent leaves it. */
  readonly asksForTrust?: boolean;
}

/** Changes of an open workbook, of which some may stand in new rows. */
export interface OpenRewriting extends Rewriting {
  /**
   * Inserted before any other change; the places of `changes` count the new rows. A new row looks as the rows beside it, and its
   * changes have the number formats of the row below. A change in a new row is one row high.
   */
  readonly inserts?: readonly RowInsertion[];
}

/** In an order in which the numbers of rows stay right while rows are inserted. */
export const fromBelow = (inserts: readonly RowInsertion[]): readonly RowInsertion[] =>
  [...inserts].sort((a, b) => b.row - a.row);
