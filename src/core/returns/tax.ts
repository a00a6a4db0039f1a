import { cumulative, sum, type Series } from "../numbers/series";

/** What a year's loss is worth: it lowers the tax of other profit, of the project's own later profit, or no tax. */
export type LossUse = "otherProfit" | "carriedForward" | "lost";

/** When the tax of a year is paid. */
export type Settlement = "sameYear" | "yearLater";

/**
 * What is written off in each year: spent / life in each of the `life` years after the spending; the last year also takes the
 * book value that is left
 * @param spent money per year from year 0; life whole years, at least 1
 * @returns money per year; its sum is that of `spent`
 * Source: straight-line depreciation, first in the year after the purchase, as in ACCA's and textbooks' cases of year 0.
 */
export function writtenOff(spent: Series, life: number): Series {
  const last = spent.length - 1;
  const regular = spent.map((_, year) => sum(spent.slice(Math.max(0, year - life), year)) / life);
  const before = sum(regular.slice(0, last));
  return regular.map((amount, year) => (year === last ? sum(spent) - before : amount));
}

/**
 * The profit of each year that is taxed, after losses. Carried forward: taxedₜ = max(0, Σ profit to t − Σ taxed before t)
 * @param profit money per year, negative for a loss
 * @returns money per year; negative only where a loss is set against other profit
 * Source: loss relief within a stand-alone project, as tax authorities describe it, without limits of amount or time.
 */
export function taxedProfit(profit: Series, losses: LossUse): Series {
  if (losses === "otherProfit") return profit;
  if (losses === "lost") return profit.map((each) => Math.max(0, each));
  const most = cumulative(profit).reduce<readonly number[]>(
    (all, each) => [...all, Math.max(all.at(-1) ?? 0, each)],
    [],
  );
  return most.map((each, year) => each - (most[year - 1] ?? 0));
}

interface Taxed {
  readonly benefits: Series;
  /** Deducted in their year. */
  readonly costs: Series;
  /** Written off over their lives instead. */
  readonly capitalised?: readonly { readonly spent: Series; readonly life: number }[];
  /** Share of profit. */
  readonly rate: number;
  readonly losses?: LossUse;
  readonly settled?: Settlement;
}

/**
 * Taxₜ = rate × taxed profitₜ, with profit = benefits − costs − what is written off
 * @param benefits, costs money per year from year 0, equally long; costs positive, without what is capitalised
 * @returns money per year in which it is paid, negative for relief; settled a year later, one year more than the benefits
 * Source: Brealey, Myers & Allen, Principles of Corporate Finance, 13th ed., ch. 6, on tax and depreciation in cash flows.
 */
export function taxPaid(given: Taxed): Series {
  const { benefits, costs, capitalised = [], rate, losses = "otherProfit", settled = "sameYear" } = given;
  const allowances = capitalised.map(({ spent, life }) => writtenOff(spent, life));
  const profit = benefits.map((benefit, year) =>
    sum([benefit, -(costs[year] ?? 0), ...allowances.map((each) => -(each[year] ?? 0))]),
  );
  const due = taxedProfit(profit, losses).map((each) => rate * each);
  return settled === "sameYear" ? due : [0, ...due];
}
