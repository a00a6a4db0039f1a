/** How finance of a language writes what stands in cells: negative numbers, shares, days, and where a currency's sign stands. */
import { currencySignIn, isCurrencyWord } from "./currencyDisplay";
import type { Language } from "./languages";

interface CellForm {
  readonly negative: "parentheses" | "minus";
  /** Of the digits of a number format; a % anywhere in it multiplies by 100. */
  readonly percent: (digits: string) => string;
  /** A day of the Gregorian calendar, as a number format. */
  readonly day: string;
  /** How many figures the second year of a fiscal year over two has: 2027/28, 1406–1407. */
  readonly nextYear: 2 | 4;
}

const noBreak = "\u00a0";

/** Unicode's patterns for accounting have parentheses in English, Turkish and Persian, and the minus sign U+2212 in Finnish. */
export const cellForms: Readonly<Record<Language, CellForm>> = {
  en: { negative: "parentheses", percent: (digits) => `${digits}%`, day: "yyyy-mm-dd", nextYear: 2 },
  tr: { negative: "parentheses", percent: (digits) => `%${digits}`, day: "dd.mm.yyyy", nextYear: 2 },
  // 1406/07 is a month to a Persian reader. A ٪ is only text to Excel: it doesn't multiply.
  fa: { negative: "parentheses", percent: (digits) => `${digits}%`, day: "yyyy-mm-dd", nextYear: 4 },
  fi: { negative: "minus", percent: (digits) => `${digits}"${noBreak}"%`, day: "d.m.yyyy", nextYear: 2 },
};

export interface AroundAmount {
  readonly before: string;
  readonly after: string;
}

/** The sign of a currency with the space that the language has beside it: €1,234, 1 234 €; after the amount in Persian, as it is spoken. */
export function signAround(language: Language, currency: string): AroundAmount {
  const sign = currencySignIn(language, currency);
  if (language === "fa" || language === "fi" || isCurrencyWord(currency)) return { before: "", after: noBreak + sign };
  return { before: /\p{L}$/u.test(sign) ? sign + noBreak : sign, after: "" };
}

/** What the amounts of a summary are shown in. */
export const amountSizes = ["units", "thousands", "millions"] as const;
export type AmountSize = (typeof amountSizes)[number];

/** From where on an amount is shown in a size; smaller ones stay whole. Below 100,000, one decimal of a million would show nothing. */
export const sizedFrom = { thousands: 10_000, millions: 100_000 } as const;

/** Behind the digits, as the pane shortens amounts: €12.3K, 12,3 milj. €. */
export const sizeWords: Readonly<Record<Exclude<AmountSize, "units">, Readonly<Record<Language, string>>>> = {
  thousands: { en: "K", tr: `${noBreak}bin`, fa: `${noBreak}هزار`, fi: `${noBreak}t.` },
  millions: { en: "M", tr: `${noBreak}Mn`, fa: `${noBreak}میلیون`, fi: `${noBreak}milj.` },
};

/** Currencies in which a euro costs 10,000 or more: statements are in millions, all amounts alike, and say so once. */
const ofMillions: ReadonlySet<string> = new Set(["IDR", "IRR", "IRT", "VND"]);

/** What a summary shows its amounts in if nobody has chosen. */
export const usualSize = (currency: string): AmountSize => (ofMillions.has(currency) ? "millions" : "units");

/** True if every amount is in millions, small ones, too, and the unit beside it says so. */
export const isAllMillions = (size: AmountSize, currency: string | undefined): boolean =>
  size === "millions" && currency !== undefined && ofMillions.has(currency);

const million: Readonly<Record<Language, string>> = { en: "million", tr: "milyon", fa: "میلیون", fi: "milj." };

/** The unit of the amounts of a summary, where it stands by itself: €, million rial. */
export const amountUnit = (language: Language, currency: string, size: AmountSize): string =>
  (isAllMillions(size, currency) ? million[language] + noBreak : "") + currencySignIn(language, currency);

/** True if a summary's amounts have no sign, since the unit beside them has it: a word is too long to be repeated. */
export const isUnitBeside = (currency: string, size: AmountSize): boolean =>
  isCurrencyWord(currency) || isAllMillions(size, currency);
