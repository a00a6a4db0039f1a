/** Formats figures in the user's language. */
import type { Language } from "./languages";

/** If the currency isn't an ISO code, only the amount is shown. */
export function money(
  amount: number,
  currency: string | undefined,
  language: Language,
  digits: "whole" | "precise" = "whole",
): string {
  if (!/^[A-Z]{3}$/.test(currency ?? ""))
    return new Intl.NumberFormat(language, { maximumFractionDigits: digits === "whole" ? 0 : 2 }).format(amount);
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency: currency ?? "",
    currencyDisplay: "narrowSymbol",
    ...(digits === "whole" && { maximumFractionDigits: 0, minimumFractionDigits: 0 }),
  }).format(amount);
}

export function percent(ratio: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: Math.min(1, digits),
    maximumFractionDigits: digits,
  }).format(ratio);
}

export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/** A number with a given count of decimals and no unit. */
export function figure(value: number, language: Language, digits: number): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}

/** The unit as a plural word: 0.88 years, 0,88 vuotta. */
export function years(value: number, language: Language): string {
  return timed(value, "year", 2, language);
}

/** Months are rounded up, because the money is back only when the month ends. */
export function months(inYears: number, language: Language): string {
  // A hundredth of a month may be rounding error. Adding 0 turns −0 into 0, which is shown without a sign.
  return timed(Math.ceil(inYears * 12 - 0.01) + 0, "month", 0, language);
}

function timed(value: number, unit: "year" | "month", digits: number, language: Language): string {
  const style = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, style).format(value);
}

/** Words one after another, with the comma of the language. */
export const listed = (words: readonly string[], language: Language): string =>
  words.join(language === "fa" ? "، " : ", ");
