/** The rows of a table. They may be made one at a time, but their number is known before: an array of rows is one form of it. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}
