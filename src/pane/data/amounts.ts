/** How the figures of goals and periods read in the pane. The cell has every digit. */
import type { CellValue } from "../../grid/plan";
import { isError } from "../../grid/value";
import { percent } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { shownNumber, type ShownAmount } from "../../language/scaled";
import { noFigure } from "../../language/noFigure";

/** In a table, whose corner has the currency. A difference has its sign, unless it is 0. */
export function shownAmount(amount: number | undefined, language: Language, is: "amount" | "difference"): ShownAmount {
  if (amount === undefined) return { text: noFigure };
  return shownNumber(amount, language, { maximumFractionDigits: 0, ...(is === "difference" && signed) });
}

const signed = { signDisplay: "exceptZero" } as const;

/** A figure of a goal. A text or an error in the cell is shown as it is. */
export function shownFigure(value: CellValue, isPercent: boolean, language: Language): ShownAmount {
  if (value === null) return { text: noFigure };
  if (typeof value !== "number") return { text: isError(value) ? value.error : String(value) };
  return isPercent ? { text: percent(value, language, 2) } : shownNumber(value, language, { maximumFractionDigits: 2 });
}
