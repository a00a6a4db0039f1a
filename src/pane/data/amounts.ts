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

export function shownMoney(amount: number | undefined, currency: string | undefined, language: Language): Shown {
  if (amount === undefined) return { text: dash };
  const full = money(amount, currency, language);
  return Math.abs(amount) < large ? { text: full } : { text: scaledMoney(amount, currency, language), full };
}

/** With its sign, but 0. */
export function shownDifference(amount: number | undefined, currency: string | undefined, language: Language): Shown {
  const { text, full } = shownMoney(amount, currency, language);
  if (amount === undefined || !(amount > 0)) return { text, ...(full !== undefined && { full }) };
  return { text: `+${text}`, ...(full !== undefined && { full: `+${full}` }) };
}

/** A figure of a goal. A text or an error in the cell is shown as it is. */
export function shownFigure(value: CellValue, isPercent: boolean, language: Language): Shown {
  if (value === null) return { text: dash };
  if (typeof value !== "number") return { text: isError(value) ? value.error : String(value) };
  if (isPercent) return { text: percent(value, language, 2) };
  const format = (more: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...more }).format(value);
  return Math.abs(value) < large
    ? { text: format({}) }
    : { text: format({ notation: "compact", maximumFractionDigits: 1 }), full: format({}) };
}
