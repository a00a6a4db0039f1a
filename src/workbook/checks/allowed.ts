/** Expressions that are true if an entry is within the limits of its input. */
import { equal, joined, literal, minus, native, plus, when, type Expression } from "../../grid/expression";
import type { Asks } from "../../grid/draft";

/** True if a cell, or every cell of an area, is blank or within the limits of its input. */
export function isAllowed(allows: Asks["allows"], area: Expression): Expression {
  const filled = native("COUNTA", area);
  const all = (...counts: readonly Expression[]) => equal(filled, counts.reduce(plus));
  switch (allows.type) {
    case "list":
      return all(...allows.words.map((word) => native("COUNTIF", area, word)));
    // Whether it is in cells is a check of its own, which names the line.
    case "cells":
    case "text":
      return literal(1);
    default: {
      const { from } = allows;
      const to = "to" in allows ? allows.to : undefined;
      const atLeast = native("COUNTIF", area, criterion(">=", from));
      const within = all(to === undefined ? atLeast : minus(atLeast, native("COUNTIF", area, criterion(">", to))));
      return allows.type === "whole" ? native("AND", within, isWhole(area)) : within;
    }
  }
}

/** Spreadsheets read a criterion's text with the decimal sign of their region: ">=-0.5" counts nothing where that is a comma. */
const criterion = (compared: string, limit: number): Expression | string =>
  Number.isInteger(limit) ? `${compared}${limit}` : joined(compared, limit);

/** True if the number in a cell has no fraction. A text isn't tested, because the limits refuse it. */
const isWhole = (cell: Expression): Expression => when(native("ISNUMBER", cell), equal(cell, native("INT", cell)), 1);

/** SUM ignores text without a word; this reports it. */
export const allNumbers = (area: Expression): Expression => equal(native("COUNTA", area), native("COUNT", area));
