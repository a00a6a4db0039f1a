/** Finds the row of years in a pasted block, and which column is which year. */
import type { TableRow } from "../../../exports/table";
import { fold } from "../../../language/fold";
import { latinDigits } from "../../../language/latinDigits";

export interface YearColumns {
  /** Year 0, 1, 2 … by column. */
  readonly byColumn: ReadonlyMap<number, number>;
  /** Absent if the block has no row of years: the columns of numbers then are the years from 0 on. */
  readonly header?: TableRow;
  /** The calendar year that is year 0. */
  readonly firstYear?: number;
}

type Year = { readonly calendar: number } | { readonly number: number; readonly isBare: boolean };

/** 2026, FY26, 2026/27, ۱۴۰۵, سال مالی ۱۴۰۵–۱۴۰۶, "Vuosi 2026", "2026 yılı"; "Year 1", "2. yıl"; 1. */
function yearOf(cell: string): Year | undefined {
  const text = fold(latinDigits(cell)).replace(/[.’']/g, "").replace(/\s+/g, " ");
  const [, calendar] =
    /^(?:(?:fy|year|vuosi|سال(?: مالی)?) ?)?((?:19|20)\d\d|1[34]\d\d)(?: ?[/–-] ?\d{2,4})?(?: yili)?$/.exec(text) ?? [];
  if (calendar !== undefined) return { calendar: Number(calendar) };
  const [, short] = /^fy ?(\d\d)$/.exec(text) ?? [];
  if (short !== undefined) return { calendar: 2000 + Number(short) };
  const [, after, before] = /^(?:(?:year|yr|y|yil|vuosi|v|سال) ?(\d\d?)|(\d\d?) ?(?:year|yil|vuosi))$/.exec(text) ?? [];
  const number = after ?? before;
  if (number !== undefined) return { number: Number(number), isBare: false };
  return /^\d\d?$/.test(text) ? { number: Number(text), isBare: true } : undefined;
}

const isYearWord = (cell: string): boolean => /^(?:years?|yil(?:lar)?|vuo(?:si|det)|سال(?:‌?ها)?)$/.test(fold(cell));

/** The columns if the row is one of years: two or more, one after the other. */
export function yearsIn(header: TableRow): YearColumns | undefined {
  const found = header.cells.flatMap((cell, column) => {
    const year = yearOf(cell);
    return year ? [{ column, year }] : [];
  });
  const [first, ...others] = found;
  if (!first || others.length === 0) return undefined;
  const isCalendar = "calendar" in first.year;
  const value = (year: Year) => ("calendar" in year ? year.calendar : year.number);
  const start = value(first.year);
  const isInOrder = found.every(({ year }, i) => "calendar" in year === isCalendar && value(year) === start + i);
  if (!isInOrder || (!isCalendar && start > 1)) return undefined;
  // 1, 2, 3 beside a label are amounts.
  const isBare = found.some(({ year }) => "isBare" in year && year.isBare);
  if (isBare && !header.cells.slice(0, first.column).every((cell) => cell === "" || isYearWord(cell))) return undefined;
  const offset = isCalendar ? 0 : start;
  return {
    byColumn: new Map(found.map(({ column }, i) => [column, offset + i])),
    header,
    ...(isCalendar && { firstYear: start }),
  };
}
