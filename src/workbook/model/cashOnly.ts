/** The full workbook's NPV and ROI in cash alone, beside the headlines, which count freed hours and internal time as well. */
import { isError } from "../../grid/value";
import type { CellValue } from "../../grid/plan";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import type { Language } from "../../language/languages";
import type { FullWords } from "../full/words";

export const cashKeys = ["npvCash", "roiCash"] as const;
export type CashKey = (typeof cashKeys)[number];

export interface CashAnswers {
  readonly npv: number | undefined;
  readonly roi: number | undefined;
}

export interface CashOnly extends CashAnswers {
  /** An error stands where one of the two belongs. */
  readonly fails: boolean;
}

/** Undefined on one page, which has no classes, in a workbook without the names, and before there is an answer. */
export function cashOnly(valueOf: (key: CashKey) => CellValue | undefined): CashOnly | undefined {
  const [npv, roi] = cashKeys.map((key) => valueOf(key));
  const numberOf = (value: CellValue | undefined) => (typeof value === "number" ? value : undefined);
  const fails = [npv, roi].some((value) => value !== undefined && isError(value));
  if (!fails && typeof npv !== "number" && typeof roi !== "number") return undefined;
  return { npv: numberOf(npv), roi: numberOf(roi), fails };
}

/**
 * The figures, and what they mean beside those of the headlines.
 * @param amount writes an amount of money
 */
export function cashSentence(
  cash: CashOnly,
  all: CashAnswers,
  amount: (amount: number) => string,
  { cashOnly: words, sheets }: Pick<FullWords, "cashOnly" | "sheets">,
  language: Language,
): string {
  if (cash.fails) return fillIsolated(words.fails, { sheet: sheets.returns });
  // This prevents a line break between a minus sign and its amount.
  const kept = (text: string) => text.replace("-", "-\u2060");
  const figures = [
    ...(cash.npv === undefined ? [] : [fillIsolated(words.npv, { npv: kept(amount(cash.npv)) })]),
    ...(cash.roi === undefined ? [] : [fillIsolated(words.roi, { roi: kept(percent(cash.roi, language)) })]),
  ];
  const given = fillIsolated(words.figures, { figures: figures.join(words.comma) });
  const verdict = verdictOf(cash, all);
  return verdict === undefined ? given : `${given} ${words[verdict]}`;
}

/** By NPV where both have one, otherwise by ROI. */
function verdictOf(
  cash: CashOnly,
  all: CashAnswers,
): "same" | "bothPay" | "onlyAll" | "onlyCash" | "neither" | undefined {
  const areSame = (["npv", "roi"] as const).every((key) => {
    const [a, b] = [cash[key], all[key]];
    return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
  });
  if (areSame) return "same";
  const key = cash.npv !== undefined && all.npv !== undefined ? "npv" : "roi";
  const [inCash, inAll] = [cash[key], all[key]];
  if (inCash === undefined || inAll === undefined) return undefined;
  if (inAll >= 0) return inCash >= 0 ? "bothPay" : "onlyAll";
  return inCash >= 0 ? "onlyCash" : "neither";
}
