/** What the reader types, with the language it was typed in: 1.234 stays the same number when the reader goes to another language. */
import type { Language } from "../../language/languages";
import { numberFormat } from "../../language/numbers";
import { isDoubt, readNumber, readPercent, typedNumber, typedPercent, type Doubt } from "../../language/typedNumber";

export interface Typed {
  readonly text: string;
  readonly language: Language;
}

export const isBlank = (typed: Typed | undefined): boolean => typed === undefined || typed.text.trim() === "";

export const amountOf = ({ text, language }: Typed): number | undefined => typedNumber(text, language);
export const rateOf = ({ text, language }: Typed): number | undefined => typedPercent(text, language);

/** What it may mean where its language doesn't write numbers so. */
export function doubtOf({ text, language }: Typed, kind: "amount" | "rate"): Doubt | undefined {
  const read = kind === "rate" ? readPercent(text, language) : readNumber(text, language);
  return read && isDoubt(read) ? read : undefined;
}

/** A number as somebody would type it in the language. */
export const typedAmount = (value: number, language: Language): Typed => ({
  text: numberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(value),
  language,
});

/** The text of the field in the reader's language: as typed, unless that would now be another number. */
export function amountText(typed: Typed | undefined, language: Language): string {
  if (!typed) return "";
  const value = amountOf(typed);
  return value === undefined || typedNumber(typed.text, language) === value
    ? typed.text
    : typedAmount(value, language).text;
}

export function rateText(typed: Typed, language: Language): string {
  const value = rateOf(typed);
  return value === undefined || typedPercent(typed.text, language) === value
    ? typed.text
    : typedAmount(Number((value * 100).toPrecision(15)), language).text;
}
