/** What the reader types, with the language it was typed in: 1.234 stays the same number when the reader goes to another language. */
import { isMarkOf } from "../../exports/currencyMark";
import { calculated, isArithmetic, type ArithmeticFault } from "../../language/arithmetic";
import type { Language } from "../../language/languages";
import { numberFormat } from "../../language/numbers";
import {
  inPercent,
  isDoubt,
  readMoney,
  readNumber,
  readPercent,
  typedNumber,
  typedPercent,
  type Doubt,
  type TypedNumber,
} from "../../language/typedNumber";
import { rate as rateInput } from "../../workbook/inputs/finance";
import { isWithin } from "../../workbook/inputs/values";

export interface TypedText {
  readonly text: string;
  readonly language: Language;
}

export const isBlank = (typed: TypedText | undefined): boolean => typed === undefined || typed.text.trim() === "";

export type FigureKind = "amount" | "rate" | "users";

/** Undefined for what is no number. */
function read({ text, language }: TypedText, kind: FigureKind): TypedNumber | Doubt | undefined {
  if (kind === "amount") return isArithmetic(text) ? readArithmetic(text, language) : readMoney(text, language);
  return kind === "rate" ? readRate(text, language) : readCount(text, language);
}

function readArithmetic(text: string, language: Language): TypedNumber | undefined {
  const number = calculated(text, language);
  if (typeof number === "string") return undefined;
  return { number, isPercent: false, currency: "", isGrouped: false, decimals: 0 };
}

/** 2% in basis points; 101 is more likely a slip. */
const leastPoints = 200;

/** As the sheet asks: 0.09 in a cell for percentages is 0.09% to one Excel and 9% to another. 900 may be basis points. */
function readRate(text: string, language: Language): TypedNumber | Doubt | undefined {
  const typed = readNumber(text, language);
  if (typed === undefined || isDoubt(typed) || typed.isPercent || typed.currency !== "")
    return readPercent(text, language);
  const share = inPercent(typed);
  if (isAllowedRate(share) && (typed.number === 0 || typed.number >= 1)) return share;
  const isHundredfold = typed.number >= leastPoints && Number.isInteger(typed.number);
  const others = typed.number < 1 ? [typed.number] : isHundredfold ? [share.number / 100] : [];
  const readings = [share, ...others.map((number) => ({ ...share, number }))].filter(isAllowedRate);
  return readings.length > 0 ? { readings, isDay: false } : share;
}

const isAllowedRate = ({ number }: TypedNumber): boolean => isWithin(rateInput.field.allows, number);

/** There is no half of a user: 1.500 can only be 1500, and as it is foreign to the language, it is asked about. */
function readCount(text: string, language: Language): TypedNumber | Doubt | undefined {
  const typed = readMoney(text, language);
  if (typed === undefined || !isDoubt(typed)) return typed;
  const whole = typed.readings.filter(({ number }) => Number.isInteger(number));
  return whole.length > 0 ? { ...typed, readings: whole } : typed;
}

function figureOf(typed: TypedText, kind: FigureKind): number | undefined {
  const found = read(typed, kind);
  if (found === undefined || isDoubt(found) || found.currency !== "") return undefined;
  return found.isPercent === (kind === "rate") ? found.number : undefined;
}

export const amountOf = (typed: TypedText): number | undefined => figureOf(typed, "amount");
export const rateOf = (typed: TypedText): number | undefined => figureOf(typed, "rate");
export const usersOf = (typed: TypedText): number | undefined => figureOf(typed, "users");

/** The amount that arithmetic comes to, or why it comes to none; undefined for what is no arithmetic. */
export const resultOf = ({ text, language }: TypedText): number | ArithmeticFault | undefined =>
  isArithmetic(text) ? calculated(text, language) : undefined;

/** What it may mean where that isn't certain. */
export function doubtOf(typed: TypedText, kind: FigureKind): Doubt | undefined {
  const found = read(typed, kind);
  return found && isDoubt(found) ? found : undefined;
}

/** The text of one reading of a doubt: it has this meaning alone. */
export function settled({ number }: TypedNumber, kind: FigureKind, language: Language): TypedText {
  if (kind !== "rate") return typedAmount(number, language);
  return { text: numberFormat(language, { style: "percent", maximumFractionDigits: 13 }).format(number), language };
}

/** A number as somebody would type it in the language. */
export const typedNumeral = (value: number, language: Language): TypedText => ({
  text: numberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(value),
  language,
});

/** An amount as somebody would type it: 1.2340 where 1.234 would be asked about. */
export function typedAmount(value: number, language: Language): TypedText {
  const typed = typedNumeral(value, language);
  if (!doubtOf(typed, "amount")) return typed;
  return { text: numberFormat(language, { useGrouping: false, minimumFractionDigits: 4 }).format(value), language };
}

/** An amount without the sign or the code of the form's own currency. */
export function withoutMark(typed: TypedText, currency: string): TypedText {
  const found = read(typed, "amount");
  if (found === undefined || isDoubt(found) || found.currency === "" || !isMarkOf(found.currency, currency))
    return typed;
  return typedAmount(found.number, typed.language);
}

/** The text of the field in the reader's language: as typed, unless that would now be another number. */
export function amountText(typed: TypedText | undefined, language: Language): string {
  if (!typed) return "";
  const value = amountOf(typed);
  return value === undefined || amountOf({ text: typed.text, language }) === value
    ? typed.text
    : typedAmount(value, language).text;
}

/** The same for a field of any numbers. */
export function numberText(typed: TypedText, language: Language): string {
  const value = typedNumber(typed.text, typed.language);
  return value === undefined || typedNumber(typed.text, language) === value
    ? typed.text
    : typedNumeral(value, language).text;
}

export function rateText(typed: TypedText, language: Language): string {
  const value = typedPercent(typed.text, typed.language);
  return value === undefined || typedPercent(typed.text, language) === value
    ? typed.text
    : typedNumeral(Number((value * 100).toPrecision(15)), language).text;
}
