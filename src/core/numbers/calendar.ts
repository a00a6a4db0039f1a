/** Days as Excel counts them, from 1 January 1900; it takes 1900 for a leap year, so day 60 is none. */

/** A date of the Gregorian calendar; month 1 is January. */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March of the year 0 to Excel's day 0, before and after the leap day that never was. */
const toEpoch = (serial: number): number => serial + (serial < 60 ? 693_900 : 693_899);
const leapDayOf1900 = 60;

const millisecondsPerDay = 86_400_000;
const firstOf1970 = 25_569;

/** The day, and the part of it gone by, of a moment in milliseconds since 1970 in UTC; from March 1900 on. */
export const serialOfUtc = (milliseconds: number): number => milliseconds / millisecondsPerDay + firstOf1970;

/** The milliseconds since 1970 at which a day begins in UTC; from March 1900 on. */
export const utcOfSerial = (serial: number): number => (serial - firstOf1970) * millisecondsPerDay;

/** Months since the year 0: 24,300 is January 2025. */
export function monthOf(serial: number): number {
  const { year, month } = civil(serial);
  return year * 12 + month - 1;
}

/** The same day of the month some months later, or the month's last where it has none; as Excel's EDATE. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = civil(serial);
  const there = year * 12 + month - 1 + months;
  const start = serialOf({ year: Math.floor(there / 12), month: (there % 12) + 1, day: 1 });
  const next = serialOf({ year: Math.floor((there + 1) / 12), month: ((there + 1) % 12) + 1, day: 1 });
  return Math.min(start + day - 1, next - 1);
}

/** Whole months from one day to another that isn't before it. */
export function wholeMonths(from: number, to: number): number {
  const months = monthOf(to) - monthOf(from);
  return monthsLater(from, months) > to ? months - 1 : months;
}

/** Years begin in March here, so that a leap day is a year's last. */
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
