/** Large amounts, shortened by the words of the reader's language: €412.3K, 215,3 Mr ₺. */
import type { Language } from "./languages";

/** Without a currency, as on an axis. */
export const scaled = (amount: number, language: Language): string => scaledMoney(amount, undefined, language);

/** If the currency isn't an ISO code, only the amount is shown. Below 1000 there is nothing to shorten. */
export function scaledMoney(amount: number, currency: string | undefined, language: Language): string {
  const isCode = /^[A-Z]{3}$/.test(currency ?? "");
  return new Intl.NumberFormat(language, {
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: Math.abs(amount) < 1000 ? 0 : 1,
    ...(isCode && { style: "currency", currency: currency ?? "", currencyDisplay: "narrowSymbol" }),
  }).format(amount + 0);
}
