/** Large amounts, shortened by the words of the reader's language: €12.3M, ₺215,3 Mr, ۲۱۵٫۳ میلیارد ریال, 1,23 milj. €. */
import { amountText } from "./amountText";
import { isAllMillions, sizedFrom, sizeWords, type AmountSize } from "./cellForm";
import { money } from "./formatted";
import type { Language } from "./languages";

/** From here on an amount is shown shortened: all its digits are too long for a narrow pane. */
const large = 1e7;

export interface ShownAmount {
  readonly text: string;
  /** With all its digits, where the text is shortened. */
  readonly full?: string;
}

/** An amount of money as the pane shows it. */
export function shownMoney(amount: number, currency: string | undefined, language: Language): ShownAmount {
  const full = money(amount, currency, language);
  return isLarge(amount) ? { text: shortened(amount, currency, language), full } : { text: full };
}

/** A number whose unit stands elsewhere, as in a table. */
export function shownNumber(value: number, language: Language, format: Intl.NumberFormatOptions): ShownAmount {
  const full = amountText(value, undefined, language, format);
  return isLarge(value) ? { text: shortened(value, undefined, language, format), full } : { text: full };
}

const isLarge = (amount: number): boolean => Math.abs(amount) >= large;

/** At least three digits, so that 1.23 milliards aren't 1.2. */
function shortened(
  amount: number,
  currency: string | undefined,
  language: Language,
  format: Intl.NumberFormatOptions = {},
): string {
  const beyondThousands = Math.floor(Math.log10(Math.abs(amount))) % 3;
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: beyondThousands === 0 ? 2 : 1 };
  return amountText(amount, currency, language, { ...format, ...compact, ...digits });
}

/** As the cells of a summary show it in the size that its author has chosen. */
export function sizedMoney(amount: number, currency: string | undefined, language: Language, size: AmountSize): string {
  const isWhole = isAllMillions(size, currency);
  if (size === "units" || Math.abs(amount) < (isWhole ? oneOf[size] : sizedFrom[size]))
    return money(amount, currency, language);
  const decimals = isWhole ? 0 : 1;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return amountText(amount / oneOf[size], currency, language, digits, sizeWords[size][language]);
}

const oneOf = { thousands: 1000, millions: 1e6 } as const;

const compact = { notation: "compact" } as const;

/** Without a currency, as on an axis. */
export const scaled = (amount: number, language: Language): string => scaledMoney(amount, undefined, language);

/** Shortened from 1000 on, for what is rough or has little room: an axis, a range. */
export function scaledMoney(amount: number, currency: string | undefined, language: Language): string {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: Math.abs(amount) < 1000 ? 0 : 1 };
  return amountText(amount, currency, language, { ...compact, ...digits });
}
