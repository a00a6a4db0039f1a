/** A number as the reader would type it: the language's decimal sign, Latin digits, no separators of thousands. */
import type { Language } from "./languages";
import { numberFormat } from "./numbers";
import { decimalSign, type TypedNumber } from "./typedNumber";

/** From here on, Excel would make zeros of the last digits of a whole number. */
const longest = 1e15;

/** The 15 digits that Excel shows of a number; readNumber reads it back as the same number. */
export function writtenNumber(number: number, language: Language): string {
  const rounded = Number(number.toPrecision(15));
  const text = Math.abs(rounded) >= longest ? rounded.toExponential() : String(rounded);
  return text.replace(".", decimalSign(language)).replace("e", "E");
}

/** What was typed, in the form of the language and with all its digits: to show what a doubtful text may mean. */
export function writtenTyped({ number, isPercent, currency }: TypedNumber, language: Language): string {
  const style = { maximumSignificantDigits: 15, ...(isPercent && { style: "percent" as const }) };
  const text = numberFormat(language, style).format(number);
  return currency === "" ? text : `${text} ${currency}`;
}
