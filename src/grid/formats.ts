import { currencySignIn } from "../language/currencyDisplay";

/** Number formats with negatives in parentheses. A zero amount is a dash in a table and 0 in an answer. */
export const formats = {
  money: '#,##0_);(#,##0);"–"_)',
  /** Of a column that is empty unless it is needed. */
  moneyIfAny: "#,##0_);(#,##0);",
  ratio: "0.0%_);(0.0%)",
  rate: "0.0%_)",
  /** A share of a whole; 0 is shown as a dash. */
  part: '0.0%_);(0.0%);"–"_)',
  factor: "0.0000_)",
  years: "0.00_);(0.00)",
  count: "#,##0_)",
  /** A quantity with the decimals that were typed, from 1000 on in whole units. #,##0.## would show 50 as "50.". */
  number: "[>=1000]#,##0_);[<=-1000](#,##0);General_)",
  amount: "#,##0.00_);(#,##0.00)",
  exchange: "0.0000_)",
  date: "yyyy-mm-dd",
  index: "0.000_)",
  whole: "0_)",
  period: '0_);(0);"–"_)',
  periodIfAny: "0_);(0);",
  factorIfAny: "0.0000_);;",
  time: '0.0_);(0.0);"–"_)',
  timeIfAny: "0.0_);;",
} as const;

/** Money formats depend on the currency, so each row gives its own. */
export type FormatName = keyof typeof formats | "moneyWithSign" | "preciseMoney";

/** A headline amount with the currency's sign: € 272,336. */
function moneyWithSign(currency: string): string {
  return signed(currency, "#,##0");
}

/** An amount with the currency's decimals: € 144.44, ¥ 144. */
function preciseMoney(currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return signed(currency, digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`);
}

function signed(currency: string, digits: string): string {
  const sign = currencySignIn("en", currency);
  return `[$${sign}] ${digits}_);([$${sign}] ${digits})`;
}

export function formatCode(format: FormatName, currency: string): string {
  if (format === "moneyWithSign") return moneyWithSign(currency);
  if (format === "preciseMoney") return preciseMoney(currency);
  return formats[format];
}
