/** When each option's year 1 begins, as far as its model says it: by its fiscal year, by its start, or by both. */
import type { DraftRow } from "../../grid/draft";
import { atMost, dash, equal, native, plus, row, when, type Expression } from "../../grid/expression";
import { fiscalBegins, isPersianYear } from "../fiscalBegins";
import { isNumber } from "../plainCells";
import { columnOf, type ComparisonCells } from "./cells";
import { ownKey } from "./keys";

const own = (key: "start" | "fiscalYear" | "fiscalMonth", option: number): Expression =>
  row(ownKey(key), columnOf(option));
const of = (key: string, option: number): Expression => row(key, columnOf(option));

/** A day, or a dash where its year isn't said. */
const firstDay = (year: Expression, month: Expression): Expression =>
  native("IFERROR", native("DATE", year, month, 1), dash);

const fiscal = (option: number, later: Expression | number): Expression => {
  const { year, month } = fiscalBegins({ year: own("fiscalYear", option), month: own("fiscalMonth", option) });
  return firstDay(year, plus(month, later));
};
const start = (option: number, later: number): Expression =>
  firstDay(native("YEAR", own("start", option)), plus(native("MONTH", own("start", option)), later));

/**
 * First days of the months in which year 1 may begin. A fiscal year says its month, one of the Persian calendar two of them; after a start alone
 * year 1 begins in its month or in the one after it.
 */
export function yearOneRows(make: ComparisonCells): readonly DraftRow[] {
  const line = (
    key: "fiscalFrom" | "startFrom" | "yearOneFrom" | "yearOneTo",
    each: (option: number) => Expression,
  ): DraftRow => ({ key, cells: { label: make.text(make.words.rows[key]), ...make.each(each, "date") } });
  const byFiscal = (option: number, then: Expression, otherwise: Expression) =>
    when(isNumber(of("fiscalFrom", option)), then, otherwise);
  return [
    line("fiscalFrom", (option) => fiscal(option, 0)),
    line("startFrom", (option) => start(option, 0)),
    line("yearOneFrom", (option) => byFiscal(option, of("fiscalFrom", option), of("startFrom", option))),
    line("yearOneTo", (option) =>
      byFiscal(option, fiscal(option, isPersianYear(own("fiscalYear", option))), start(option, 1)),
    ),
    {
      key: "sharedYear",
      cells: {
        label: make.text(make.words.rows.sharedYear),
        [columnOf(1)]: make.figure(when(isShared(make), own("fiscalYear", 1), dash), "whole"),
      },
    },
  ];
}

const areSame = (area: Expression): Expression => equal(native("MAX", area), native("MIN", area));

/** All options have the same fiscal years. */
const isShared = (make: ComparisonCells): Expression => {
  const [years, months] = [make.across(ownKey("fiscalYear")), make.across(ownKey("fiscalMonth"))];
  return native("AND", equal(native("COUNT", years), make.options.length), areSame(years), areSame(months));
};

/** What the years are called where all options have the same fiscal years. */
export const sharedFiscal = {
  fiscalYear: row("sharedYear", columnOf(1)),
  fiscalMonth: own("fiscalMonth", 1),
} as const;

/** True where nothing says that two options begin at different times. */
export const beginTogether = (make: ComparisonCells): Expression =>
  native(
    "AND",
    areSame(make.across("startFrom")),
    areSame(make.across("fiscalFrom")),
    atMost(native("MAX", make.across("yearOneFrom")), native("MIN", make.across("yearOneTo"))),
  );

/** The names of the option that begins first and of the one that begins last. */
export function firstAndLast(make: ComparisonCells): Readonly<Record<"first" | "last", Expression>> {
  const from = make.across("yearOneFrom");
  const at = (extreme: "MIN" | "MAX") => {
    const named = (area: Expression) =>
      native("INDEX", make.across("options"), native("MATCH", native(extreme, area), area, 0));
    // Two starts may differ by a month in one fiscal year.
    return when(areSame(from), named(make.across("startFrom")), named(from));
  };
  return { first: at("MIN"), last: at("MAX") };
}
