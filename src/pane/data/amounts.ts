/** How the figures of goals and periods read in the pane. The cell has every digit. */
import type { CellValue } from "../../grid/plan";
import { isError } from "../../grid/value";
import { money, percent } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { scaledMoney } from "../../language/scaled";

/** What a blank cell shows. */
export const dash = "–";

export interface Shown {
  readonly text: string;
  /** With all its digits, where the text is shortened. */
  readonly full?: string;
}

/** From here on, an amount is too long for a narrow pane. */
const large = 1e7;

/** In a sentence. */
export const shownMoney = (amount: number, currency: string | undefined, language: Language): string =>
  Math.abs(amount) < large ? money(amount, currency, language) : scaledMoney(amount, currency, language);

/** In a table, whose corner has the currency. A difference has its sign, unless it is 0. */
export function shownAmount(amount: number | undefined, language: Language, is: "amount" | "difference"): Shown {
  if (amount === undefined) return { text: dash };
  return shortened(amount, language, { maximumFractionDigits: 0, ...(is === "difference" && signed) });
}

const signed = { signDisplay: "exceptZero" } as const;

/** A figure of a goal. A text or an error in the cell is shown as it is. */
export function shownFigure(value: CellValue, isPercent: boolean, language: Language): Shown {
  if (value === null) return { text: dash };
  if (typeof value !== "number") return { text: isError(value) ? value.error : String(value) };
  return isPercent ? { text: percent(value, language, 2) } : shortened(value, language, { maximumFractionDigits: 2 });
}

function shortened(value: number, language: Language, format: Intl.NumberFormatOptions): Shown {
  const full = new Intl.NumberFormat(language, format).format(value);
  if (Math.abs(value) < large) return { text: full };
  const short = { ...format, notation: "compact", maximumFractionDigits: 1 } as const;
  return { text: new Intl.NumberFormat(language, short).format(value), full };
}

/** € for EUR; any other text is shown as it stands in its cell. */
export function currencySign(currency: string | undefined, language: Language): string {
  if (!/^[A-Z]{3}$/.test(currency ?? "")) return currency ?? "";
  const style = { style: "currency", currency: currency ?? "", currencyDisplay: "narrowSymbol" } as const;
  const parts = new Intl.NumberFormat(language, style).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? "";
}
