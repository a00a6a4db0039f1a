/** What is typed in a field for a cell: the value to write, a doubt, or what is wrong with it. */
import { lastDay } from "../../core/numbers/calendar";
import type { CellValue } from "../../grid/plan";
import { isError } from "../../grid/value";
import type { Language } from "../../language/languages";
import { isDoubt, readNumber, readPercent, type Doubt } from "../../language/typedNumber";
import { kinds } from "../../workbook/inputs/limits";
import { isWithin } from "../../workbook/inputs/values";
import type { Key } from "../../workbook/model/names";
import { isBlank, numberText, rateText, typedNumeral, type TypedText } from "../create/typed";
import { typedDate, writtenDate } from "./typedDate";
import type { DataWords } from "./words";

export type FieldKind = "number" | "percent" | "date";

/** A cell that the reader may change. */
export interface CellField {
  /** The name of its column in the table. */
  readonly key: Key;
  readonly label: string;
  readonly kind: FieldKind;
  /** What the cell holds. */
  readonly value: CellValue;
}

export type FieldReading =
  | { readonly is: "value"; readonly value: number | null; readonly remark?: "share" | "persian" }
  | { readonly is: "doubt"; readonly doubt: Doubt }
  /** The days that a date may mean. */
  | { readonly is: "days"; readonly days: readonly number[] }
  | { readonly is: "wrong"; readonly wrong: keyof DataWords["wrong"] };

/** The text with which a field begins. */
export function firstText(value: CellValue, kind: FieldKind, language: Language): string {
  if (value === null) return "";
  if (typeof value !== "number") return isError(value) ? value.error : String(value);
  if (kind === "date" && value >= 1 && value <= lastDay) return writtenDate(value, language);
  const shown = kind === "percent" ? Number((value * 100).toPrecision(15)) : value;
  return typedNumeral(shown, language).text;
}

/** The text of a field in the reader's present language: as typed, unless that would now be another number. */
export function fieldText(typed: TypedText, kind: FieldKind, language: Language): string {
  if (kind === "percent") return rateText(typed, language);
  return kind === "number" ? numberText(typed, language) : typed.text;
}

export function readField(typed: TypedText, kind: FieldKind): FieldReading {
  if (isBlank(typed)) return { is: "value", value: null };
  return kind === "date" ? readDate(typed) : readFigure(typed, kind);
}

function readDate({ text, language }: TypedText): FieldReading {
  const { days, isPersian } = typedDate(text, language);
  const [day] = days;
  if (day === undefined || !isAllowed(day)) return { is: "wrong", wrong: "date" };
  if (days.length > 1) return { is: "days", days };
  return { is: "value", value: day, ...(isPersian && { remark: "persian" }) };
}

/** The sheet takes no date before the year 2000. */
function isAllowed(day: number): boolean {
  const { allows } = kinds.date;
  return allows.type === "date" && day >= allows.from;
}

function readFigure({ text, language }: TypedText, kind: "number" | "percent"): FieldReading {
  const read = kind === "percent" ? readPercent(text, language) : readNumber(text, language);
  if (read === undefined) return { is: "wrong", wrong: "number" };
  if (isDoubt(read)) return { is: "doubt", doubt: read };
  if (read.currency !== "" || (kind === "number" && read.isPercent)) return { is: "wrong", wrong: "number" };
  if (!isWithin(kinds.any.allows, read.number)) return { is: "wrong", wrong: "range" };
  // 0.25 in a field for percentages may be meant as 25%.
  const isSuspect = kind === "percent" && read.number !== 0 && Math.abs(read.number) < 0.01;
  return { is: "value", value: read.number, ...(isSuspect && { remark: "share" }) };
}
