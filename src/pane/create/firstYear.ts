/** The calendar year that the model's year 0 is. */
import { serialOfUtc } from "../../core/numbers/calendar";
import type { Language } from "../../language/languages";
import { latinDigits } from "../../language/latinDigits";
import { numberFormat } from "../../language/numbers";

/** A Persian year begins in March of the Gregorian year with this much more. */
const persianOffset = 621;

/** The day on which a calendar year begins, as Excel's serial number; a year from 1380 to 1479 is one of the Persian calendar. */
export function firstDay(text: string): number | "wrong" | undefined {
  const typed = latinDigits(text).trim();
  if (typed === "") return undefined;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  if (year >= 2000 && year <= 2100) return serialOfUtc(Date.UTC(year, 0, 1));
  return year >= 1380 && year < 1480 ? persianNewYear(year + persianOffset) : "wrong";
}

/** Nowruz lies between 19 and 22 March. */
function persianNewYear(gregorian: number): number {
  const persian = new Intl.DateTimeFormat("en-u-ca-persian", { month: "numeric", day: "numeric", timeZone: "UTC" });
  const days = [19, 20, 21, 22].map((day) => Date.UTC(gregorian, 2, day));
  const first = days.find((day) => {
    const parts = persian.formatToParts(day);
    return parts.every(({ type, value }) => (type !== "month" && type !== "day") || value === "1");
  });
  return serialOfUtc(first ?? Date.UTC(gregorian, 2, 21));
}

/** The heading of a year's column: its calendar year, if the first is known. */
export function yearHeading(year: number, firstYear: string, words: string, language: Language): string {
  const first = latinDigits(firstYear).trim();
  const isKnown = typeof firstDay(firstYear) === "number";
  const shown = (value: number) => numberFormat(language, { useGrouping: false }).format(value);
  return isKnown ? shown(Number(first) + year) : words.replace("{year}", shown(year));
}
