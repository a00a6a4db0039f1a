import { fill } from "../../language/fill";
import { count } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { noFigure } from "../../language/noFigure";
import type { ReviewPeriod } from "../../workbook/model/review";
import type { DataWords } from "./words";

/** What a period is called in the reader's language: its cell holds the number alone. */
export function periodName(
  { quarter, year }: Pick<ReviewPeriod, "quarter" | "year">,
  words: DataWords["review"],
  language: Language,
): string {
  if (quarter === 0) return words.yearZero;
  return fill(words.quarter, {
    quarter: count(quarter, language),
    year: year === undefined ? noFigure : count(year, language),
  });
}
