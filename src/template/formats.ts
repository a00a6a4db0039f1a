import type { FormatName } from "./section";

/** Number formats, negatives in parentheses. A zero amount in a table is a dash; in an answer it is a figure. */
export const formats = {
  money: '#,##0_);(#,##0);"–"_)',
  ratio: "0.0%_);(0.0%)",
  rate: "0.0%_)",
  factor: "0.0000_)",
  years: "0.00_);(0.00)",
  count: "#,##0_)",
  period: '0_);(0);"–"_)',
} as const;

/** A headline amount with the currency's own sign: € 272,336. */
export function moneyWithSign(currency: string): string {
  return signed(currency, "#,##0");
}

/** With the currency's decimals: € 144.44, ¥ 144. */
export function preciseMoney(currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return signed(currency, digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`);
}

function signed(currency: string, digits: string): string {
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  const sign = parts.find(({ type }) => type === "currency")?.value ?? currency;
  return `[$${sign}] ${digits}_);([$${sign}] ${digits})`;
}

/** The code of a format by its name, or as written. */
export function formatCode(format: FormatName | { readonly code: string }, currency: string): string {
  if (typeof format === "object") return format.code;
  if (format === "moneyWithSign") return moneyWithSign(currency);
  if (format === "preciseMoney") return preciseMoney(currency);
  return formats[format];
}
