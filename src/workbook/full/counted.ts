/** Finds numbers in the columns of years that no calculation reads. */
import { equal, minus, native, plus, row, rows, times, wholeColumns, type Expression } from "../../grid/expression";
import { numbersTyped, rowNumber } from "../checks/stray";

/**
 * Counts the numbers in the columns of years that are neither in a heading, nor in a row of formulas, nor in a line that
 * the calculation reads; and the numbers that were typed over formulas.
 * @param linked a row of formulas among the lines
 * @param counted for each line, the count of numbers that the calculation reads
 * @param calculations the first and the last row of each block of formulas
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
