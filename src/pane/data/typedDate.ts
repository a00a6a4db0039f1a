/** A date in a field, as the reader's language writes it. */
import { serialOfUtc, utcOfSerial } from "../../core/numbers/calendar";
import { typedDays } from "../../grid/typedDay";
import type { Language } from "../../language/languages";
import { latinDigits } from "../../language/latinDigits";
import { cellDateFormat, numberFormat } from "../../language/numbers";
import { firstDay } from "../create/firstYear";

export interface TypedDate {
  /** Excel's serial numbers: one is certain, several are a doubt, none is no date. */
  readonly days: readonly number[];
  /** True for a date of the Persian calendar; a cell shows the Gregorian one. */
  readonly isPersian: boolean;
}

export function typedDate(text: string, language: Language): TypedDate {
  const days = typedDays(text, language) ?? [];
  if (language !== "fa" || days.length > 0) return { days, isPersian: false };
  const day = persianDay(text);
  return { days: day === undefined ? [] : [day], isPersian: day !== undefined };
}

/** 1405/05/12. The first six months have 31 days, the others 30; the last has 29 unless it is a leap year. */
function persianDay(text: string): number | undefined {
  const [, year = "", month, day] = /^(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(latinDigits(text).trim()) ?? [];
  const [m, d] = [Number(month), Number(day)];
  const [first, next] = [firstDay(year), firstDay(String(Number(year) + 1))];
  if (typeof first !== "number" || typeof next !== "number" || !(m >= 1 && m <= 12 && d >= 1)) return undefined;
  const longMonths = Math.min(m - 1, 6);
  const start = first + longMonths * 31 + (m - 1 - longMonths) * 30;
  const end = m === 12 ? next : start + (m <= 6 ? 31 : 30);
  return start + d - 1 < end ? start + d - 1 : undefined;
}

/** 2027-01-31 with the digits of the language: a form that every language reads. */
export const writtenDate = (serial: number, language: Language): string =>
  new Date(utcOfSerial(Math.floor(serial)))
    .toISOString()
    .slice(0, 10)
    .replace(/\d/g, (digit) => numberFormat(language).format(Number(digit)));

export const shownDate = (serial: number, language: Language): string =>
  cellDateFormat(language).format(utcOfSerial(Math.floor(serial)));

/** The reader's own day as Excel's serial number. */
export const today = (now = new Date()): number =>
  serialOfUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
