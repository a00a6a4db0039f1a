/** How a currency is written beside an amount: by its own sign, never by a sign that means another currency to the reader. */
import type { Language } from "./languages";

/** Iran's everyday unit: exactly ten rials. It has no code of ISO 4217. */
export const toman = "IRT";

/** What Unicode's data gives to several currencies as their short sign, in one language or another. */
const shared: ReadonlySet<string> = new Set(["$", "£", "¥", "₩", "kr", "Rs", "L"]);

/** Unicode's data has only a code for the rial outside Persian, and IRR is the internal rate of return, too. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  IRR: { en: "rial", tr: "riyal", fa: "ریال", fi: "rial" },
  [toman]: { en: "toman", tr: "tümen", fa: "تومان", fi: "toman" },
};

/** Finnish data has none. */
const signs: Readonly<Record<string, string>> = { TRY: "₺" };

/** Each word once, in any language. */
export const currencyWords: readonly string[] = [...new Set(Object.values(words).flatMap((of) => Object.values(of)))];

/** A word of a language stands after its amount in all of them. */
export const isCurrencyWord = (currency: string): boolean => Object.hasOwn(words, currency);

const known = new Map<string, "symbol" | "narrowSymbol">();

/** `symbol` gives such a sign to the one currency that is meant by it alone: $ is USD, and MXN is MX$ or its code. */
export function currencyDisplay(currency: string, language: Language): "symbol" | "narrowSymbol" {
  const key = `${language} ${currency}`;
  const found = known.get(key) ?? (shared.has(signOf(currency, language, "narrowSymbol")) ? "symbol" : "narrowSymbol");
  known.set(key, found);
  return found;
}

export const currencySignIn = (language: Language, currency: string): string =>
  words[currency]?.[language] ?? signs[currency] ?? signOf(currency, language, currencyDisplay(currency, language));

/** Count of the decimals that amounts of a currency have. */
export function currencyDigits(currency: string): number {
  if (currency === toman) return 0;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return maximumFractionDigits;
}

/** A currency's name in the language: euro, ریال ایران. */
export function currencyName(language: Language, currency: string): string {
  if (currency === toman) return tomanNames[language];
  return new Intl.DisplayNames(language, { type: "currency" }).of(currency) ?? currency;
}

const tomanNames: Readonly<Record<Language, string>> = {
  en: "Iranian Toman",
  tr: "İran tümeni",
  fa: "تومان ایران",
  fi: "Iranin toman",
};

function signOf(currency: string, language: Language, display: "symbol" | "narrowSymbol"): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: display,
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
