/** A model's headlines as its readers' language writes them. */
import type { Language } from "../../language/languages";
import { fill } from "../../language/fill";
import type { SheetWords } from "../../workbook/sheet/words";
import { money, percent, years } from "../../language/formatted";
import { headlineKeys, type HeadlineKey, type ModelFigures } from "./figures";
import type { PackWords } from "./words";

export interface Recipient {
  readonly language: Language;
  readonly sheet: SheetWords;
  readonly pack: PackWords;
}

export interface Headline {
  readonly key: HeadlineKey;
  readonly label: string;
  readonly value: string;
  readonly details: readonly string[];
  readonly isNegative: boolean;
}

export function headlines(model: ModelFigures, { language, sheet, pack }: Recipient): readonly Headline[] {
  const { figures, currency } = model;
  const inMoney = (amount: number, digits: "whole" | "precise" = "whole") => money(amount, currency, language, digits);
  const asPercent = (ratio: number) => percent(ratio, language);
  const asYears = (time: number) => (time === 0 ? pack.atOnce : years(time, language));
  const shows: Readonly<Record<HeadlineKey, (value: number) => string>> = {
    roi: asPercent,
    npv: inMoney,
    payback: asYears,
    tco: inMoney,
  };
  const detail = (text: string, value: number | undefined, show: (value: number) => string): readonly string[] =>
    value === undefined ? [] : [fill(text, { value: show(value) })];
  const details: Readonly<Record<HeadlineKey, readonly string[]>> = {
    roi: detail(pack.onPresentValues, figures.roiDiscounted, asPercent),
    npv: [
      ...(figures.rate === undefined ? [] : [fill(pack.rate, { rate: asPercent(figures.rate) })]),
      ...detail(pack.irr, figures.irr, asPercent),
    ],
    payback: detail(pack.discounted, figures.paybackDiscounted, asYears),
    tco: detail(pack.perUserMonth, figures.tcoUser, (amount) => inMoney(amount, "precise")),
  };
  return headlineKeys.map((key) => {
    const value = figures[key];
    return {
      key,
      label: sheet.rows[key],
      value: value === undefined ? pack.none : shows[key](value),
      details: value === undefined ? [] : details[key],
      isNegative: (value ?? 0) < 0,
    };
  });
}
