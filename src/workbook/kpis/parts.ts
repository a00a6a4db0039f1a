/** What the files have given, by part of the sheets, each with its currency. */
import type { Figures } from "../../exports/result";
import type { Statistics } from "../../exports/statistics";
import { currencySign } from "../../language/amountText";
import type { Language } from "../../language/languages";
import type { KpiFile } from "./request";

type PartName = Exclude<keyof Figures, "dealSources">;

export interface KpiPart<P extends PartName> {
  readonly figures: NonNullable<Figures[P]>;
  readonly statistics: Statistics;
  /** The code or the sign; undefined where the file names none. */
  readonly currency: string | undefined;
  /** As the language writes it. */
  readonly currencyWord: string | undefined;
}

export type Parts = { readonly [P in PartName]: KpiPart<P> | undefined } & {
  /** The sources of deals, where those of leads are the sources. */
  readonly dealSources: KpiPart<"sources"> | undefined;
};

export function partsOf(files: readonly KpiFile[], language: Language): Parts {
  const inCurrency = (currency: string | undefined) => ({
    currency,
    currencyWord: currency && currencySign(currency, language),
  });
  /** The last file that gives a part: leads by source say more than the sources of deals, which are read before them. */
  const part = <P extends PartName>(name: P): KpiPart<P> | undefined => {
    const file = files.filter(({ read }) => read.figures[name] !== undefined).at(-1);
    const figures = file?.read.figures[name];
    if (!file || figures === undefined) return undefined;
    // What leads and touches bring is the amount of their deals.
    const paid = file.first.decided.currency.currency ?? deals?.first.decided.currency.currency;
    return { figures, statistics: file.read.statistics, ...inCurrency(paid) };
  };
  const deals = files.find(({ read }) => read.figures.deals);
  const [sources, ofDeals] = [part("sources"), deals?.read.figures.sources];
  return {
    dealSources:
      deals && ofDeals && sources && sources.figures !== ofDeals
        ? { figures: ofDeals, statistics: deals.read.statistics, ...inCurrency(deals.first.decided.currency.currency) }
        : undefined,
    deals: part("deals"),
    months: part("months"),
    sources,
    stages: part("stages"),
    attribution: part("attribution"),
    customers: part("customers"),
    scores: part("scores"),
    cases: part("cases"),
  };
}
