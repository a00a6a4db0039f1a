/** A model's headlines in words, for the pane's cards, the printed page and the letter. */
import type { Language } from "../../language/languages";
import { money, months, percent, years } from "../../language/formatted";
import { shownMoney, type ShownAmount } from "../../language/scaled";
import type { CellValue } from "../../grid/plan";

export const headlineKeys = ["roi", "npv", "payback", "tco"] as const;
export type HeadlineKey = (typeof headlineKeys)[number];

/** The keys of the cells that headlines are made from. */
export const numberKeys = [...headlineKeys, "roiDiscounted", "rate", "irr", "paybackDiscounted", "tcoUser"] as const;
export type NumberKey = (typeof numberKeys)[number];

/** Undefined if the workbook has no number. */
export type Numbers = Readonly<Record<NumberKey, number | undefined>>;

export function numbersOf(valueOf: (key: NumberKey) => CellValue | undefined): Numbers {
  const numbers = numberKeys.map((key) => {
    const value = valueOf(key);
    // A host may hand over what is no number: NaN, an overflow.
    return [key, typeof value === "number" && Number.isFinite(value) ? value : undefined] as const;
  });
  return Object.fromEntries(numbers) as Numbers;
}

/** The detail next to a headline: another figure, or the same one in months. */
type DetailKey = "roiDiscounted" | "rate" | "irr" | "paybackInMonths" | "paybackDiscounted" | "tcoUser";

const detailsOf: Readonly<Record<HeadlineKey, readonly DetailKey[]>> = {
  roi: ["roiDiscounted"],
  npv: ["rate", "irr"],
  payback: ["paybackInMonths", "paybackDiscounted"],
  tco: ["tcoUser"],
};

export interface HeadlineWords {
  readonly labels: Readonly<Record<HeadlineKey, string>>;
  /** Each detail that its readers are given, with its value filled in. */
  readonly details: Readonly<Partial<Record<DetailKey, (value: string) => string>>>;
  /** Shown instead of 0 years. */
  readonly atOnce: string;
}

export interface Headline {
  readonly key: HeadlineKey;
  readonly label: string;
  /** Undefined if the workbook has no number yet. */
  readonly value: string | undefined;
  /** The value with all its digits, where it is shortened. */
  readonly full?: string;
  /** The headlines that have a number. */
  readonly details: readonly string[];
  readonly isNegative: boolean;
}

export function headlines(
  numbers: Numbers,
  currency: string | undefined,
  words: HeadlineWords,
  language: Language,
): readonly Headline[] {
  const inMoney = (amount: number) => shownMoney(amount, currency, language);
  const asPercent = (ratio: number) => ({ text: percent(ratio, language) });
  const asYears = (time: number) => ({ text: time === 0 ? words.atOnce : years(time, language) });
  const shows: Readonly<Record<HeadlineKey | DetailKey, (value: number) => ShownAmount>> = {
    roi: asPercent,
    npv: inMoney,
    payback: asYears,
    tco: inMoney,
    roiDiscounted: asPercent,
    rate: asPercent,
    irr: asPercent,
    paybackInMonths: (time) => ({ text: months(time, language) }),
    paybackDiscounted: asYears,
    tcoUser: (amount) => ({ text: money(amount, currency, language, "precise") }),
  };
  const given: Readonly<Record<HeadlineKey | DetailKey, number | undefined>> = {
    ...numbers,
    paybackInMonths: (numbers.payback ?? 0) > 0 ? numbers.payback : undefined,
    // Without costs, there is no cost of ownership.
    tco: numbers.tco === 0 ? undefined : numbers.tco,
  };
  const shown = (key: HeadlineKey | DetailKey): ShownAmount | undefined => {
    const value = given[key];
    return value === undefined ? undefined : shows[key](value);
  };
  return headlineKeys.map((key) => {
    const { text: value, ...full } = shown(key) ?? {};
    return {
      key,
      label: words.labels[key],
      value,
      ...full,
      details: detailsOf[key].flatMap((detail) => {
        const value = shown(detail);
        return value === undefined ? [] : (words.details[detail]?.(value.text) ?? []);
      }),
      isNegative: (numbers[key] ?? 0) < 0,
    };
  });
}
