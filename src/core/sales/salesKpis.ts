import { totalOf } from "../numbers/compensated";
import { fault, finite, isFault, type Fault } from "../fault";
import type { LeftOut } from "../numbers/leftOut";
import { readingOf, typicalDays } from "./cycles";
import { dealStatistics, type Deals, type DealStatistics } from "./dealStatistics";

/** A type, because Object.values of an interface would lose the types of its values. */
export type SalesKpis = {
  /** Rows that are not empty: won + lost + open. */
  readonly deals: number;
  readonly won: number;
  readonly lost: number | Fault<"lostUnknown">;
  readonly open: number | Fault<"lostUnknown">;
  readonly winRate: number | Fault<"lostUnknown">;
  /** Days from opening to closing of the won deals that have both dates in their order. */
  readonly meanCycle: number | Fault<"nothingCounted">;
  readonly medianCycle: number | Fault<"nothingCounted">;
  /** Revenue of the won deals. */
  readonly revenue: number | Fault<"tooLarge">;
  readonly averageDeal: number | Fault<"nothingWon" | "nothingCounted" | "tooLarge">;
};

/** The figures, and the won deals that the cycle leaves out because they were closed before they were opened. */
export interface FinishedDeals {
  readonly kpis: SalesKpis;
  readonly reversed: LeftOut | undefined;
}

/**
 * The sales figures of deals that are all there at once
 * @param given opened, closed Excel serial numbers, 0 if missing; outcome a code per row, one of them won or lost; amount money
 * @returns what `finishDeals` gives
 * Source: the sales figures that CRM systems report; CRMSALESKPIS in the catalogue defines each.
 */
export function salesKpis(given: Deals): FinishedDeals {
  return finishDeals(dealStatistics(given));
}

/**
 * Win rate = won / (won + lost); average deal = revenue / won deals with an amount; cycle = closed − opened of won deals
 * @param statistics of all deals, from `dealStatistics` and `mergeDeals`
 * @param reading of the cycles, if these deals are a part, such as a month, of those that decide it
 * @returns counts, ratio, days and money; a figure may be lostUnknown | nothingCounted | nothingWon |
 * tooLarge. The cycle is in whole days where one of the columns has no time of day, and its median always is, so that a range,
 * a file and a database give the same; deals closed before they were opened are left out of it and reported as `reversed`
 * Source: the sales figures that CRM systems report; CRMSALESKPIS in the catalogue defines each.
 */
export function finishDeals(statistics: DealStatistics, reading = readingOf(statistics.cycles)): FinishedDeals {
  const { won, lost, open, isLostKnown, cycles } = statistics;
  const unknown = isLostKnown && won.deals + lost.deals > 0 ? undefined : fault("lostUnknown");
  const durations = cycles[reading] ?? cycles.wholeDays;
  const { mean, median } = typicalDays(durations);
  const revenue = finite(totalOf(won.amount));
  const kpis = {
    deals: won.deals + lost.deals + open.deals,
    won: won.deals,
    lost: unknown ?? lost.deals,
    open: unknown ?? open.deals,
    winRate: unknown ?? won.deals / (won.deals + lost.deals),
    meanCycle: mean,
    medianCycle: median,
    revenue,
    averageDeal: averageOf(revenue, won.deals, won.deals - won.withoutAmount),
  };
  return { kpis, reversed: durations.reversed.count === 0 ? undefined : durations.reversed };
}

/** Deals without an amount don't count; if none has one, there is no average. */
function averageOf(
  revenue: number | Fault<"tooLarge">,
  won: number,
  withAmount: number,
): number | Fault<"nothingWon" | "nothingCounted" | "tooLarge"> {
  if (won === 0) return fault("nothingWon");
  if (withAmount === 0) return fault("nothingCounted");
  return isFault(revenue) ? revenue : revenue / withAmount;
}
