/** A model's headlines in the readers' language. */
import type { Language } from "../../language/languages";
import { fill } from "../../language/fill";
import { sizedMoney } from "../../language/scaled";
import type { ModelFigures } from "../../workbook/model/figures";
import { headlines, type Headline } from "../../workbook/model/headlines";
import type { FullWords } from "../../workbook/full/words";
import type { SheetWords } from "../../workbook/sheet/words";
import type { PackWords } from "./words";

export interface Recipient {
  readonly language: Language;
  readonly sheet: SheetWords;
  readonly full: FullWords;
  readonly pack: PackWords;
}

const isMoney = ({ key }: Pick<Headline, "key">): boolean => key === "npv" || key === "tco";

export interface ShownHeadline extends Headline {
  /** The value as text, also if the workbook has no number. */
  readonly value: string;
  readonly isKnown: boolean;
}

/** Writes an amount in the size that the model's summary has. */
export const amountIn =
  ({ currency, amountsIn }: ModelFigures, { language }: Pick<Recipient, "language">) =>
  (amount: number): string =>
    sizedMoney(amount, currency, language, amountsIn);

/**
 * With all digits, since paper and mail have no tooltip, or in the size that the model's summary has. Details only beside a headline that
 * has a number.
 */
export function headlinesFor(recipient: Recipient, model: ModelFigures): readonly ShownHeadline[] {
  const { language, sheet, pack } = recipient;
  const { numbers, currency } = model;
  const amount = amountIn(model, recipient);
  const details = {
    roiDiscounted: (value: string) => fill(pack.onPresentValues, { value }),
    rate: (rate: string) => fill(pack.rate, { rate }),
    irr: (value: string) => fill(pack.irr, { value }),
    paybackDiscounted: (value: string) => fill(pack.discounted, { value }),
    tcoUser: (value: string) => fill(pack.perUserMonth, { value }),
  };
  const words = { labels: sheet.rows, details, atOnce: pack.atOnce };
  return headlines(numbers, currency, words, language).map(({ value, full, ...headline }) =>
    value === undefined
      ? { ...headline, value: pack.none, details: [], isKnown: false }
      : { ...headline, value: isMoney(headline) ? amount(numbers[headline.key] ?? 0) : (full ?? value), isKnown: true },
  );
}
