/**
 * The form that most exports give their dates and amounts, 2026-11-29 10:20:30 and 1234.50, read from bytes and without patterns: it takes
 * a tenth of the time. NaN for any other, which is left to the patterns.
 */
import type { DecimalSign } from "../../language/separators";

/** Years that a CRM can have recorded: a hundred, so that a table of months has an end. */
export const years = { from: 1970, to: 2069 } as const;

const [minus, hyphen, point, colon, zero, nine, space] = [45, 45, 46, 58, 48, 57, 32];
/** More digits than doubles hold exactly are left to the patterns. */
const mostDigits = 15;

/** Excel's serial number of 2026-11-29 or 2026-11-29 10:20:30. */
export function serialIn(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length !== 10 && length !== 19) return NaN;
  if (bytes[from + 4] !== hyphen || bytes[from + 7] !== hyphen) return NaN;
  const y = two(bytes, from) * 100 + two(bytes, from + 2);
  const m = two(bytes, from + 5);
  const d = two(bytes, from + 8);
  if (y < years.from || y > years.to || m < 1 || m > 12 || d < 1) return NaN;
  if (d > 28 && !isDay(y, m, d)) return NaN;
  const serial = dayOf(y, m, d);
  if (length === 10) return serial;
  if (bytes[from + 10] !== space || bytes[from + 13] !== colon || bytes[from + 16] !== colon) return NaN;
  const hours = two(bytes, from + 11);
  const minutes = two(bytes, from + 14);
  const rest = two(bytes, from + 17);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest < 0 || rest > 59) return NaN;
  return serial + (hours * 3600 + minutes * 60 + rest) / 86_400;
}

/** The number of two digits; so far below 0 for others that no year is made of them. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero;
  const ones = (bytes[at + 1] as number) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isDay = (y: number, m: number, d: number): boolean =>
  d <= (lengths[m - 1] ?? 0) && !(m === 2 && d === 29 && (y % 4 !== 0 || (y % 100 === 0 && y % 400 !== 0)));

/** Excel's serial number of a day of the Gregorian calendar after 1900. Source: Hinnant, Low-Level Date Algorithms. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + ofYear - 693_899;
}

/** Digits alone or with one decimal or two. @param separator the byte of the decimal sign */
export function numberIn(bytes: Uint8Array, from: number, to: number, separator: number): number {
  const start = bytes[from] === minus ? from + 1 : from;
  if (to <= start || to - start > mostDigits) return NaN;
  let value = 0;
  let decimals = -1;
  for (let i = start; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte >= zero && byte <= nine) value = value * 10 + byte - zero;
    else if (byte === separator && decimals < 0 && i > start && to - i > 1 && to - i <= 3) decimals = to - i - 1;
    else return NaN;
  }
  // Both are whole and exact, so that the quotient is the double nearest to the written number.
  const amount = decimals > 0 ? value / (decimals === 1 ? 10 : 100) : value;
  return start === from ? amount : 0 - amount;
}

/** The bytes of a short text; 0 stands for what isn't ASCII. */
const ascii = new Uint8Array(32);

function written(text: string): Uint8Array {
  for (let i = 0; i < text.length && i < ascii.length; i++) {
    const code = text.charCodeAt(i);
    ascii[i] = code < 128 ? code : 0;
  }
  return ascii;
}

export const plainSerial = (cell: string): number =>
  cell.length === 10 || cell.length === 19 ? serialIn(written(cell), 0, cell.length) : NaN;

/** The number of a cell in which a point is the decimal sign. */
export const plainNumber = (text: string): number =>
  text.length <= mostDigits + 1 ? numberIn(written(text), 0, text.length, point) : NaN;

/** True for a plain number with a point. */
export const hasPoint = (text: string): boolean =>
  text.charCodeAt(text.length - 2) === point || text.charCodeAt(text.length - 3) === point;

/** The number of a cell that is plain; NaN for any other. */
export const plainAmount = (text: string, sign: DecimalSign): number =>
  sign === "." || !hasPoint(text) ? plainNumber(text) : NaN;
