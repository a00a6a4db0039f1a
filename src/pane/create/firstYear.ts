/** The calendar year that the model's year 0 is, and the month in which its years begin. */
import { serialOfUtc } from "../../core/numbers/calendar";
import type { Language } from "../../language/languages";
import { latinDigits } from "../../language/latinDigits";
import { numberFormat } from "../../language/numbers";
import { yearNames } from "../../workbook/model/yearNames";
import type { SheetWords } from "../../workbook/sheet/words";

/** A Persian year begins in March of the Gregorian year with this much more. */
const persianOffset = 621;

/** The day on which a calendar year begins, as Excel's serial number; a year from 1380 to 1479 is one of the Persian calendar. */
export function firstDay(text: string): number | "wrong" | undefined {
  return firstDayOf(text, 1);
}

/** The day on which the fiscal year that begins in a month of that year begins. */
export function firstDayOf(text: string, month: number): number | "wrong" | undefined {
  const typed = latinDigits(text).trim();
  if (typed === "") return undefined;
  const year = yearIn(typed);
  if (year >= 2000 && year <= 2100) return serialOfUtc(Date.UTC(year, month - 1, 1));
  return year >= 1380 && year < 1480 ? persianMonth(year + persianOffset, month) : "wrong";
}

const yearIn = (typed: string): number => (/^\d{4}$/.test(typed) ? Number(typed) : 0);

/** Nowruz lies between 19 and 22 March, and a month has 29 to 31 days. */
function persianMonth(gregorian: number, month: number): number {
  const persian = new Intl.DateTimeFormat("en-u-ca-persian", { month: "numeric", day: "numeric", timeZone: "UTC" });
  const earliest = 19 + 29 * (month - 1);
  const days = Array.from({ length: 26 }, (_, i) => Date.UTC(gregorian, 2, earliest + i));
  const first = days.find((day) => {
    const parts = persian.formatToParts(day);
    const has = (type: string, value: number) =>
      parts.some((part) => part.type === type && part.value === String(value));
    return has("month", month) && has("day", 1);
  });
  return serialOfUtc(first ?? Date.UTC(gregorian, 2, 21));
}

/** The year and the month in which year 1 begins, for the workbook's headings; undefined if the first year isn't known. */
export function fiscalOf(firstYear: string, month = 1): { readonly year: number; readonly month: number } | undefined {
  if (typeof firstDay(firstYear) !== "number") return undefined;
  return { year: yearIn(latinDigits(firstYear).trim()) + 1, month };
}

/** The heading of a year's column: its calendar year or its fiscal year, if the first is known. */
export function yearHeading(
  year: number,
  { firstYear, month = 1 }: { readonly firstYear: string; readonly month?: number | undefined },
  words: { readonly year: string; readonly sheet: SheetWords },
  language: Language,
): string {
  const shown = (value: number) => numberFormat(language, { useGrouping: false }).format(value);
  const fiscal = fiscalOf(firstYear, month);
  if (!fiscal) return words.year.replace("{year}", shown(year));
  // As the year after it would be called of a model that begins a year earlier: here year 0 has its own year's name.
  return month === 1
    ? shown(fiscal.year - 1 + year)
    : yearNames({ ...fiscal, year: fiscal.year - 1 }, words.sheet, language).long(year + 1);
}

/** A first year as the reader may type it. */
export const exampleYearOf = (language: Language): string =>
  numberFormat(language, { useGrouping: false }).format(language === "fa" ? 1405 : 2026);
