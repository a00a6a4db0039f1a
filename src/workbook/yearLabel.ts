/** What a year is called: by its number, or by the fiscal year that it is. Year 0 is the start. */
import { equal, joined, literal, minus, native, plus, when, type Expression } from "../grid/expression";
import { textFormula } from "../grid/sentence";
import { cellForms } from "../language/cellForm";
import { fill } from "../language/fill";
import type { Language } from "../language/languages";
import type { SheetWords } from "./sheet/words";

interface Given {
  /** The calendar year in which year 1 begins; its cell may be blank. */
  readonly fiscalYear: Expression;
  /** The month in which it begins; January where its cell is blank. */
  readonly fiscalMonth: Expression;
  /** The number of the year. */
  readonly period: Expression;
}

export function yearLabel(
  { fiscalYear, fiscalMonth, period }: Given,
  words: SheetWords["header"],
  language: Language,
): Expression {
  const year = plus(fiscalYear, minus(period, 1));
  const next = cellForms[language].nextYear === 4 ? plus(year, 1) : native("RIGHT", plus(year, 1), 2);
  const isCalendarYear = equal(native("MAX", 1, fiscalMonth), 1);
  const fiscal = when(isCalendarYear, textFormula(words.fiscal, { year }), textFormula(words.split, { year, next }));
  const numbered = textFormula(words.year, { year: period });
  return when(native("ISNUMBER", fiscalYear), when(equal(period, 0), literal(words.start), fiscal), numbered);
}

/** A fiscal year over two calendar years, for the room that it takes. */
export const splitYear = ({ split }: SheetWords["header"], language: Language): string =>
  fill(split, { year: "2027", next: "2028".slice(-cellForms[language].nextYear) });

/** Shows it in another cell. */
export const shownLabel = (label: Expression): Expression => joined(label, "");

/** The width of a column of a year: its heading needs more than a small amount, if the fiscal year begins in the middle of another. */
export const yearWidth = (amount: number): number => Math.max(15, amount);
