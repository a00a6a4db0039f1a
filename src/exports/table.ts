/** A delimited file as its reader hands it on: texts in rows, all as long as the header. */

export interface TableRow {
  /** The line on which a text editor shows the row; the first line of a file is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}
