/** The Persian calendar of the sun (Jalali): six months of 31 days, five of 30, and one of 29 or, in leap years, 30. */

/** In 33 years there are eight leap years; this holds for 1178 to 1633. Source: the calendar's law as observed since 1925. */
const leapYearsBefore = (year: number): number => Math.floor((8 * year + 21) / 33);

/** 1 Farvardin 1403 was 20 March 2024. */
const anchor = { year: 1403, serial: 45_371 } as const;

/** Excel's serial number of a day; undefined if the month has no such day. */
export function jalaliSerial(year: number, month: number, day: number): number | undefined {
  const isLeap = leapYearsBefore(year + 1) > leapYearsBefore(year);
  const length = month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29;
  if (day > length) return undefined;
  const years = 365 * (year - anchor.year) + leapYearsBefore(year) - leapYearsBefore(anchor.year);
  return anchor.serial + years + Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1;
}
