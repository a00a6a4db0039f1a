/** How a currency is written beside an amount: by its own sign, never by a sign that means another currency to the reader. */
import type { Language } from "./languages";

/** What Unicode's data gives to several currencies as their short sign, in one language or another. */
const shared: ReadonlySet<string> = new Set(["$", "£", "¥", "₩", "kr", "Rs", "L"]);

const known = new Map<string, "symbol" | "narrowSymbol">();

/** `symbol` gives such a sign to the one currency that is meant by it alone: $ is USD, and MXN is MX$ or its code. */
export function currencyDisplay(currency: string, language: Language): "symbol" | "narrowSymbol" {
  const key = `${language} ${currency}`;
  const found = known.get(key) ?? (shared.has(signOf(currency, language, "narrowSymbol")) ? "symbol" : "narrowSymbol");
  known.set(key, found);
  return found;
}

export const currencySignIn = (language: Language, currency: string): string =>
  signOf(currency, language, currencyDisplay(currency, language));

function signOf(currency: string, language: Language, display: "symbol" | "narrowSymbol"): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: display,
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
