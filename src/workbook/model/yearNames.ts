/** What a model's years are called in the reader's language, as its own headings call them in the workbook's. */
import type { CellValue } from "../../grid/plan";
import { fill } from "../../language/fill";
import type { Language } from "../../language/languages";
import { cellForms } from "../../language/cellForm";
import { numberFormat } from "../../language/numbers";
import type { SheetWords } from "../sheet/words";

/** The year and the month in which year 1 begins. */
export interface FiscalStart {
  readonly year: number;
  readonly month: number;
}

/** Undefined where the years are numbered. */
export function fiscalStart(year: CellValue | undefined, month: CellValue | undefined): FiscalStart | undefined {
  if (typeof year !== "number") return undefined;
  return { year, month: typeof month === "number" ? Math.max(1, month) : 1 };
}

export interface YearNames {
  readonly long: (year: number) => string;
  /** For where there is no room for the long one. */
  readonly short: (year: number) => string;
}

export function yearNames(start: FiscalStart | undefined, { header }: SheetWords, language: Language): YearNames {
  const shown = (number: number) => numberFormat(language, { useGrouping: false }).format(number);
  const lastTwo = (year: number) =>
    numberFormat(language, { minimumIntegerDigits: 2, useGrouping: false }).format(year % 100);
  const isInFull = cellForms[language].nextYear === 4;
  if (!start) return { long: (year) => fill(header.year, { year: shown(year) }), short: shown };
  const begins = (year: number) => start.year + year - 1;
  const isCalendarYear = start.month === 1;
  const split = (year: string, next: number) =>
    fill(header.split, { year, next: isInFull ? shown(next) : lastTwo(next) });
  return {
    long: (year) => {
      if (year === 0) return header.start;
      const first = begins(year);
      return isCalendarYear ? fill(header.fiscal, { year: shown(first) }) : split(shown(first), first + 1);
    },
    short: (year) => {
      if (year === 0) return shown(0);
      const first = begins(year);
      // By its first year alone where two figures of a year might be a month.
      return isCalendarYear || isInFull ? shown(first) : split(lastTwo(first), first + 1);
    },
  };
}
