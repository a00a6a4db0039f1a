/**
 * Excel serial numbers: 1 is 1 January 1900. Excel treats 1900 as a leap year, so serial 60 is a day that did not exist.
 * Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, for the conversions.
 */

/** Whole days as Excel serial numbers, both included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** 31 December 9999: later, Excel shows no day. */
export const lastDay = 2_958_465;

/** By so many days, serial numbers of workbooks that count from 1904 are lower. */
export const daysTo1904 = 1462;

/** A date of the Gregorian calendar; month 1 is January. */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 March of the year 0; the constant differs before and after Excel's 29 February 1900. */
const toEpoch = (serial: number): number => serial + (serial < 60 ? 693_900 : 693_899);
const leapDayOf1900 = 60;

const millisecondsPerDay = 86_400_000;
const firstOf1970 = 25_569;

/**
 * Serial number = milliseconds / 86,400,000 + 25,569
 * @param milliseconds since 1 January 1970, UTC; valid from 1 March 1900 on
 * @returns Excel serial number with the time of day as its fraction
 * Source: Excel's 1900 date system, in which 25,569 is 1 January 1970.
 */
export const serialOfUtc = (milliseconds: number): number => milliseconds / millisecondsPerDay + firstOf1970;

/**
 * Milliseconds = (serial number − 25,569) × 86,400,000
 * @param serial Excel serial number; valid from 1 March 1900 on
 * @returns milliseconds since 1 January 1970, UTC
 * Source: Excel's 1900 date system, in which 25,569 is 1 January 1970.
 */
export const utcOfSerial = (serial: number): number => (serial - firstOf1970) * millisecondsPerDay;

/**
 * Months since January of the year 0: 24,300 is January 2025
 * @param serial Excel serial number
 * Source: the Gregorian calendar.
 */
export function monthOf(serial: number): number {
  const { year, month } = civil(serial);
  return year * 12 + month - 1;
}

/**
 * The same day `months` later, or the last day of that month if the day does not exist.
 * @param serial Excel serial number; months may be negative
 * @returns Excel serial number of a whole day
 * Source: Excel's EDATE.
 */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = civil(serial);
  const there = year * 12 + month - 1 + months;
  const start = serialOf({ year: Math.floor(there / 12), month: (there % 12) + 1, day: 1 });
  const next = serialOf({ year: Math.floor((there + 1) / 12), month: ((there + 1) % 12) + 1, day: 1 });
  return Math.min(start + day - 1, next - 1);
}

/**
 * The largest number of whole months from `from` that does not pass `to`
 * @param from, to Excel serial numbers; `to` is not before `from`
 * @returns months
 * Source: Excel's DATEDIF with the unit "m".
 */
export function wholeMonths(from: number, to: number): number {
  const months = monthOf(to) - monthOf(from);
  return monthsLater(from, months) > to ? months - 1 : months;
}

/** Years begin in March here, so that a leap day is the last day of its year. */
function civil(serial: number): Civil {
  const whole = Math.trunc(serial);
  if (whole === leapDayOf1900) return { year: 1900, month: 2, day: 29 };
  const days = toEpoch(whole);
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function serialOf({ year, month, day }: Civil): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days = era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  const serial = days - 693_899;
  return serial <= leapDayOf1900 ? serial - 1 : serial;
}
