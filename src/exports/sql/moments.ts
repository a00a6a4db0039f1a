/** Moments as whole seconds since 1970, on the clock of the reader. */
import { serialOfUtc, utcOfSerial } from "../../core/numbers/calendar";
import { plausibleDays } from "../columns/dates";
import type { PartReason } from "../leftOut";

export const dayLength = 86_400;

export const serialOf = (seconds: number): number => serialOfUtc(seconds * 1000);
export const secondsOf = (serial: number): number => Math.round(utcOfSerial(serial) / 1000);

/** Seconds since 1970, null where there is no moment, and why: 0 where there is one. */
export interface Moment {
  readonly seconds: string;
  readonly fault: string;
}

/** No date, a date that no CRM has recorded, a text that is none. */
export const [noMoment, oddMoment, unreadMoment] = [1, 2, 3];

export const momentReasons: Readonly<Record<number, PartReason>> = {
  [noMoment]: "noDate",
  [oddMoment]: "oddDate",
  [unreadMoment]: "unreadDate",
};

/** The first and the last second that a CRM may have recorded. @param today as Excel's serial number */
export function plausibleSeconds(today: number): { readonly earliest: number; readonly latest: number } {
  const { earliest, latest } = plausibleDays(today);
  return { earliest: secondsOf(earliest), latest: secondsOf(latest) };
}
