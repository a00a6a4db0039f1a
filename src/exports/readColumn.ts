/** A column of a table other than deals while its rows are read, and what its cells can be. */
import type { Codes } from "./codes";
import type { Floats } from "./floats";
import type { IdCodes } from "./idCodes";
import type { PartReason, WholeReason } from "./leftOut";
import type { TableRow } from "./table";
import type { Field } from "./tables";

interface Whole {
  readonly whole: WholeReason | PartReason;
}

/** What a cell is: a number, a word that gets a code if the row counts, or why the row is left out, whole or in part. */
export type TableCell = number | string | Whole | { readonly part: PartReason };

/** A column that is read, and what was read of it. */
export interface ReadColumn {
  readonly field: Field;
  readonly at: number;
  readonly read: (row: TableRow) => TableCell;
  readonly numbers: Floats;
  readonly words: Codes | IdCodes;
}

export const isWhole = (cell: TableCell): cell is Whole => typeof cell === "object" && "whole" in cell;

/** What an amount of the row is worth in the currency of the figures. */
export type RateOf = (row: TableRow, mark: string) => number | WholeReason;
