/** Formats figures in the user's language. */
import { amountText } from "./amountText";
import type { Language } from "./languages";
import { listed } from "./lists";
import { numberFormat } from "./numbers";

/** With all its digits. If the currency isn't an ISO code, only the amount is shown. */
export function money(
  amount: number,
  currency: string | undefined,
  language: Language,
  digits: "whole" | "precise" = "whole",
): string {
  return amountText(amount, currency, language, digits === "whole" ? whole : {});
}

const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

export function percent(ratio: number, language: Language, digits = 1): string {
  return numberFormat(language, {
    style: "percent",
    minimumFractionDigits: Math.min(1, digits),
    maximumFractionDigits: digits,
  }).format(ratio);
}

export function count(value: number, language: Language): string {
  return amountText(value, undefined, language, whole);
}

/** Numbers of lines, which are names: without groups. */
export const lineNumbers = (lines: readonly number[], language: Language): string =>
  listed(
    lines.map((line) => numberFormat(language, { useGrouping: false }).format(line)),
    language,
  );

/** A number with a given count of decimals and no unit. */
export function figure(value: number, language: Language, digits: number): string {
  return numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** The unit as a plural word: 0.88 years, 0,88 vuotta. */
export function years(value: number, language: Language): string {
  return timed(value, "year", 2, language);
}

/** A time in years as the nearest number of months, below a year with one decimal. */
export function months(inYears: number, language: Language): string {
  return timed(inYears * 12, "month", inYears < 1 ? 1 : 0, language);
}

function timed(value: number, unit: "year" | "month", digits: number, language: Language): string {
  const style = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: digits } as const;
  return numberFormat(language, style).format(value);
}
