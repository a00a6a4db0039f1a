/** The month in which a fiscal year begins, in the Gregorian calendar. */
import { native, plus, times, type Expression } from "../grid/expression";

interface Fiscal {
  /** The cell of the calendar year in which it begins. */
  readonly year: Expression;
  /** The cell of its first month; January, or Farvardin, where it has no number. */
  readonly month: Expression;
}

/**
 * Year y of the Persian calendar begins in March of y + 621, and each of its months between the 19th and the 23rd of a Gregorian one:
 * month 1 in March, month 10 in December. A year below 1700 is one of this calendar.
 */
export const persian = { below: 1700, years: 621, months: 2 } as const;

/** 1 for a year of the Persian calendar, such as 1406; else 0. */
export const isPersianYear = (year: Expression): Expression => native("COUNTIF", year, `<${persian.below}`);

export function fiscalBegins({ year, month }: Fiscal): Fiscal {
  const isPersian = isPersianYear(year);
  return {
    year: plus(year, times(persian.years, isPersian)),
    month: plus(native("MAX", 1, month), times(persian.months, isPersian)),
  };
}

/** The same as a number of months. */
export const fiscalMonths = ({ year, month }: Fiscal): Expression =>
  plus(plus(times(year, 12), native("MAX", 1, month)), times(12 * persian.years + persian.months, isPersianYear(year)));
