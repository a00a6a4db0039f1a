import { serialOfUtc, utcOfSerial } from "../../src/core/numbers/calendar";

export const dateOf = (excelDay: number): Date => new Date(utcOfSerial(excelDay));
export const excelDayOf = (isoDate: string): number => serialOfUtc(Date.parse(isoDate));
