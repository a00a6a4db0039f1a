/** One date as it stands in a cell. What the order of day, month and year is, its column decides; a name of a month needs no order. */
import { serialOfUtc, utcOfSerial } from "../../core/numbers/calendar";
import { withoutMarks } from "../../language/isolates";
import { latinDigits } from "../../language/latinDigits";
import { monthNamed } from "./months";
import { jalaliSerial } from "./jalali";
import { dayOf, isDay, plainSerial, years } from "./plain";

export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

export const isDateOrder = (text: string): text is DateOrder => dateOrders.some((order) => order === text);

/** A moment as Excel's serial number in the reader's zone, and what its cell says of it. */
export interface WrittenMoment {
  /** By order; undefined where the cell is no date in it. */
  readonly serials: Readonly<Record<DateOrder, number | undefined>>;
  readonly isJalali: boolean;
  readonly hasTime: boolean;
  /** True if the cell names its zone, so that the day depends on the reader's. */
  readonly isZoned: boolean;
}

/** Minutes that the reader's zone is ahead of UTC at a moment in milliseconds since 1970. */
export type ZoneOffset = (milliseconds: number) => number;

/** 1 January 1970 and 2070. */
const [firstDay, endOfDays] = [25_569, 62_094];
const jalaliYears = { from: 1300, to: 1450 } as const;

const numeric = /^(\d{1,4})(\.\s?|\/|-|\s?\.\s)(\d{1,2})\2(\d{1,4})\.?(?:$|[T\s,]+(\S.*)$)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:$|[T ]?(\d{2})(\d{2})(\d{2})?(Z)?$)/;
const dayFirst =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,4})(?:st|nd|rd|th)?[\s./,-]*([\p{L}\u200c]+)[\s./,-]+(\d{2,4})(?:$|[T\s,]+(\S.*)$)/u;
const monthFirst =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}+)[\s./,-]*(\d{1,2})(?:st|nd|rd|th)?[\s./,-]+(\d{4})(?:$|[T\s,]+(\S.*)$)/u;
const clock =
  /^(?:klo\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?|ÖÖ|ÖS|ق\.ظ\.?|ب\.ظ\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** Blank in the databases that hold no empty date. */
const noDate = /^(?:0000-00-00|0001-01-01|00\/00\/0000)(?:[T ]00:00(?::00)?Z?)?$/;

/** True for a cell that has no date. */
export const isBlankDate = (cell: string): boolean => cell === "" || (cell.startsWith("0") && noDate.test(cell));

/** Undefined for a text that is no date in any order. */
export function writtenMoment(cell: string, offset: ZoneOffset): WrittenMoment | undefined {
  return plainMoment(cell) ?? anyMoment(cell, offset);
}

function plainMoment(cell: string): WrittenMoment | undefined {
  const serial = plainSerial(cell);
  return serial === serial ? same(serial, serial !== Math.floor(serial), false) : undefined;
}

function anyMoment(cell: string, offset: ZoneOffset): WrittenMoment | undefined {
  const text = latinDigits(withoutMarks(cell)).replace(/\s+/g, " ").trim();
  const [, a = "", , b = "", c = "", time] = numeric.exec(text) ?? [];
  if (a !== "") return moment(byOrder(a, b, c), time, offset);
  const packed = compact.exec(text);
  if (packed) return fromCompact(packed, offset);
  const number = Number(text);
  if (/^\d{5}(?:\.\d+)?$/.test(text) && number >= firstDay && number < endOfDays)
    return same(number, !/^\d{5}$/.test(text), false);
  if (/^[1-2]\d{12}$/.test(text)) return same(localSerial(number, offset), true, true);
  if (/^1\d{9}$/.test(text)) return same(localSerial(number * 1000, offset), true, true);
  return named(text, offset);
}

type Days = Readonly<Record<DateOrder, Day | undefined>>;

interface Day {
  readonly serial: number;
  readonly isJalali: boolean;
}

function byOrder(a: string, b: string, c: string): Days {
  if (a.length === 4) return everyOrder(c.length <= 2 ? day(a, b, c) : undefined);
  if (a.length > 2 || c.length === 3 || c.length === 1) {
    return { dmy: undefined, mdy: undefined, ymd: undefined };
  }
  const ymd = a.length === 2 && c.length === 2 ? day(a, b, c) : undefined;
  return { dmy: day(c, b, a), mdy: day(c, a, b), ymd };
}

const everyOrder = (day: Day | undefined): Days => ({ dmy: day, mdy: day, ymd: day });

function day(year: string, month: string, date: string): Day | undefined {
  const [m, d] = [Number(month), Number(date)];
  // 24 is 2024, 98 is 1998.
  const y = Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);
  if (m < 1 || m > 12 || d < 1) return undefined;
  if (y >= jalaliYears.from && y <= jalaliYears.to) {
    const serial = jalaliSerial(y, m, d);
    return serial === undefined ? undefined : { serial, isJalali: true };
  }
  if (y < years.from || y > years.to || !isDay(y, m, d)) return undefined;
  return { serial: dayOf(y, m, d), isJalali: false };
}

function named(text: string, offset: ZoneOffset): WrittenMoment | undefined {
  const [, a = "", word = "", b = "", time] = dayFirst.exec(text) ?? [];
  const month = monthNamed(word);
  if (month !== undefined) {
    const [year, date] = a.length === 4 ? [a, b] : [b, a];
    return date.length > 2 ? undefined : moment(everyOrder(inMonth(year, month, date)), time, offset);
  }
  const [, other = "", date = "", year = "", late] = monthFirst.exec(text) ?? [];
  const first = monthNamed(other);
  return first === undefined ? undefined : moment(everyOrder(inMonth(year, first, date)), late, offset);
}

/** A Persian month belongs to a Persian year, and no other does. */
function inMonth(
  year: string,
  { month, isJalali }: { month: number; isJalali: boolean },
  date: string,
): Day | undefined {
  const found = day(year, String(month), date);
  return found?.isJalali === isJalali ? found : undefined;
}

function fromCompact([, year = "", month = "", date = "", h, m, s, z]: RegExpExecArray, offset: ZoneOffset) {
  const time = h === undefined ? undefined : `${h}:${m}:${s ?? "00"}${z ?? ""}`;
  return moment(everyOrder(day(year, month, date)), time, offset);
}

export const same = (serial: number, hasTime: boolean, isZoned: boolean): WrittenMoment => ({
  serials: { dmy: serial, mdy: serial, ymd: serial },
  isJalali: false,
  hasTime,
  isZoned,
});

function moment(days: Days, time: string | undefined, offset: ZoneOffset): WrittenMoment | undefined {
  const at = time === undefined ? { seconds: 0, ahead: undefined } : timeOf(time);
  const { dmy, mdy, ymd } = days;
  const some = dmy ?? mdy ?? ymd;
  if (!at || !some) return undefined;
  const serial = (day: Day | undefined): number | undefined => {
    if (!day) return undefined;
    const local = day.serial + at.seconds / 86_400;
    if (at.ahead === undefined) return local;
    return localSerial(utcOfSerial(day.serial) + at.seconds * 1000 - at.ahead * 60_000, offset);
  };
  const [d, m, y] =
    dmy === mdy && mdy === ymd ? Array<number | undefined>(3).fill(serial(dmy)) : [dmy, mdy, ymd].map(serial);
  return {
    serials: { dmy: d, mdy: m, ymd: y },
    isJalali: some.isJalali,
    hasTime: at.seconds !== 0 || at.ahead !== undefined,
    isZoned: at.ahead !== undefined,
  };
}

function timeOf(text: string): { readonly seconds: number; readonly ahead: number | undefined } | undefined {
  const found = clock.exec(text);
  if (!found) return undefined;
  const [, h = "", m = "", s = "0", half, zone] = found;
  const isAfternoon = half !== undefined && /^(?:p|ÖS|ب)/i.test(half);
  const hours = half === undefined ? Number(h) : (Number(h) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(m) > 59 || Number(s) > 60 || (half !== undefined && Number(h) > 12)) return undefined;
  return { seconds: hours * 3600 + Number(m) * 60 + Number(s), ahead: zone === undefined ? undefined : aheadOf(zone) };
}

function aheadOf(zone: string): number {
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -ahead : ahead;
}

/** Rounded to the second: a serial number is a fraction of days. */
function localSerial(utc: number, offset: ZoneOffset): number {
  const seconds = Math.floor(utc / 1000) + offset(utc) * 60;
  return serialOfUtc(seconds * 1000);
}
