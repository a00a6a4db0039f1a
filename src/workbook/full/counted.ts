/** Whether every number of a sheet with lines and years is counted, and which row has one that isn't. */
import { equal, minus, native, plus, row, rows, times, wholeColumns, type Expression } from "../../grid/expression";
import { numbersTyped, rowNumber } from "../checks/stray";

/**
 * The numbers in the years' columns, from the first row of the sheet to its last, less those in the headings, in rows of
 * formulas, and in the lines that the calculation reads. `linked` is a row of formulas among the lines.
 */
export function uncounted(
  linked: string,
  counted: Expression,
  calculations: readonly (readonly [string, string])[],
): Expression {
  const count = (area: Expression) => native("COUNT", area);
  const known = [
    count(row("period", "years")),
    count(row(linked, "years")),
    ...calculations.map(([from, to]) => count(rows(from, to, "years"))),
    native("SUM", counted),
  ];
  const typed = calculations.map(([from, to]) => numbersTyped(rows(from, to, "years")));
  return plus(minus(count(wholeColumns("period", "years")), known.reduce(plus)), typed.reduce(plus));
}

/** The last row with a number that no row of the calculation reads and that isn't linked; 0 if there is none. */
export function strayRow(read: Expression, lines: Expression, linked?: string): Expression {
  const places = native("ROW", lines);
  const unread = equal(native("COUNTIF", read, places), 0);
  const isUnread =
    linked === undefined ? unread : times(unread, native("ABS", native("SIGN", minus(places, rowNumber(linked)))));
  return native("SUMPRODUCT", native("MAX", times(times(native("ISNUMBER", lines), isUnread), places)));
}
