/**
 * What a text becomes that somebody types or pastes into a cell. Univer would read it in English, whatever the reader's
 * language: 7,5% as 75%, 62.000 as 62.
 */
import { utcOfSerial } from "../../core/numbers/calendar";
import { formatCode } from "../../grid/formats";
import { typedDays } from "../../grid/typedDay";
import type { Language } from "../../language/languages";
import { inPercent, isDoubt, readNumber, type TypedNumber } from "../../language/typedNumber";
import { writtenTyped } from "../../language/writtenNumber";

export interface TypedReading {
  readonly number: number;
  /** The number format that Excel would give to a cell that has none; undefined for General. */
  readonly format: string | undefined;
  /** How the reader would write it. */
  readonly written: string;
}

/** What can't be told stays a text. */
export type TypedCell =
  | { readonly is: "number"; readonly reading: TypedReading }
  | { readonly is: "text" }
  | { readonly is: "doubt"; readonly readings: readonly TypedReading[]; readonly isDay: boolean }
  /** A time or a truth value, which Univer reads as Excel does. */
  | { readonly is: "univer" };

export interface CellSetting {
  readonly language: Language;
  readonly isPercent: boolean;
  /** True for a sign or a code of the currency in which the cell's amounts are, and where that isn't known. */
  readonly takes: (currency: string) => boolean;
}

export function typedCell(text: string, { language, isPercent, takes }: CellSetting): TypedCell {
  if (/^\s*(\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?|true|false)\s*$/i.test(text)) return { is: "univer" };
  const typed = readNumber(text, language);
  if (typed === undefined) return typedDate(text, language);
  const readings = (possible: readonly TypedNumber[]) => possible.map((each) => readingOf(each, language));
  if (isDoubt(typed)) return { is: "doubt", readings: readings(typed.readings), isDay: typed.isDay };
  const { number, currency } = typed;
  if (currency !== "" && !takes(currency))
    return { is: "doubt", readings: readings([{ ...typed, currency: "" }]), isDay: false };
  if (!isPercent || typed.isPercent || currency !== "" || number === 0)
    return { is: "number", reading: readingOf(typed, language) };
  // Excel takes 8 in a cell with % for 8%. Of 0.08 its versions make 0.08% or 8%.
  const share = inPercent(typed);
  return Math.abs(number) >= 1
    ? { is: "number", reading: readingOf(share, language) }
    : { is: "doubt", readings: readings([share, { ...share, number }]), isDay: false };
}

function typedDate(text: string, language: Language): TypedCell {
  const days = typedDays(text, language);
  if (!days) return { is: "text" };
  const readings = days.map((number) => ({
    number,
    format: formatCode("date", { language }),
    written: isoDay(number),
  }));
  const [reading] = readings;
  return reading && days.length === 1 ? { is: "number", reading } : { is: "doubt", readings, isDay: true };
}

const isoDay = (serial: number): string => new Date(utcOfSerial(serial)).toISOString().slice(0, 10);

const readingOf = (typed: TypedNumber, language: Language): TypedReading => ({
  number: typed.number,
  format: formatOf(typed),
  written: writtenTyped(typed, language),
});

/** As Excel does: decimals are none or two, an amount of money keeps its sign. */
function formatOf({ isPercent, isGrouped, decimals, currency }: TypedNumber): string | undefined {
  const fraction = decimals === 0 ? "" : ".00";
  if (isPercent) return `0${fraction}%`;
  if (currency !== "") return `[$${currency}] #,##0${fraction}`;
  return isGrouped ? `#,##0${fraction}` : undefined;
}
