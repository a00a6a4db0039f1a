import { serialOfUtc, utcOfSerial } from "../core/numbers/calendar";

/** A day as 2026-11-29. */
export const isoDay = (serial: number): string => new Date(utcOfSerial(Math.floor(serial))).toISOString().slice(0, 10);

/** Excel's serial number of a day such as 2026-11-29; undefined for another text, or a day that doesn't exist. */
export function serialOfIsoDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const serial = serialOfUtc(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return isoDay(serial) === text ? serial : undefined;
}
