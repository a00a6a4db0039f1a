/**
 * What a CRM has brought so far, line by line: (actual − baseline, per month) × volume × margin × share attributable × months.
 * An export of deals measures three lines; docs/why/benefits-to-date.md says why no other.
 */
import type { RevenueChange } from "../../core/sales/revenueChange";
import type { BenefitLine } from "../lines";

export const measuredLines = ["sales", "winRate", "dealSize"] as const satisfies readonly BenefitLine[];
export type MeasuredLine = (typeof measuredLines)[number];

/** What a model says of the lines in which it expects something. */
export interface LineTerms {
  /** Gross margin, as a share of revenue. */
  readonly margin: number;
  /** Of each measured line that is in use, the share of the change that is due to the CRM. */
  readonly shares: ReadonlyMap<MeasuredLine, number>;
}

export type LineBenefits = Readonly<Partial<Record<MeasuredLine, number>>>;

/**
 * Money of the time in which the revenue has changed. More deals that are won by a higher win rate are the win rate's where the
 * model has a line for it, so no deal counts twice. A line that the model doesn't use has no part.
 */
export function benefitsToDate({ moreDeals, winRate, dealSize }: RevenueChange, terms: LineTerms): LineBenefits {
  const { margin, shares } = terms;
  const ofRate = shares.has("winRate") ? winRate : undefined;
  const revenue: Readonly<Record<MeasuredLine, number | undefined>> = {
    sales: moreDeals - (ofRate ?? 0),
    winRate: ofRate,
    dealSize,
  };
  const measured = [...shares].flatMap(([line, share]): readonly (readonly [MeasuredLine, number])[] => {
    const gain = revenue[line];
    return gain === undefined ? [] : [[line, gain * margin * share]];
  });
  return Object.fromEntries(measured);
}
