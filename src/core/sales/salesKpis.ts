import { countsBy } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";
import { measureOf } from "./durations";
import { wonCodes, type Meaning, type Outcomes } from "./outcomes";
import { statisticOf } from "../numbers/statistic";

/** One row per deal: dates as Excel's serial numbers, 0 where there is none. */
export interface Deals {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  readonly outcome: Outcomes;
  readonly amount: Float64Array;
}

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
  readonly averageDeal: number | Fault<"nothingWon" | "tooLarge">;
};

/** Won deals that were closed before they were opened: how many, and the row of the first, counted from 1. */
export interface Reversed {
  readonly count: number;
  readonly row: number;
}

/**
 * Win rate = won / (won + lost); average deal = revenue / won; cycle = closed − opened of won deals
 * @param opened, closed Excel serial numbers, 0 if missing; outcome a code per row, one of them won or lost; amount money
 * @returns counts, ratio, days and money; a figure may be lostUnknown | nothingCounted | nothingWon |
 * tooLarge. The cycle is in whole days where one of the columns has no time of day, and its median always is, so that a range,
 * a file and a database give the same; deals closed before they were opened are left out of it and reported as `reversed`
 * Source: the sales figures that CRM systems report; CRMSALESKPIS in the catalogue defines each.
 */
export function salesKpis({ opened, closed, outcome, amount }: Deals): {
  readonly kpis: SalesKpis;
  readonly reversed: Reversed | undefined;
} {
  const { codes, meanings, isLostKnown } = outcome;
  const rows = countsBy(codes, meanings.length);
  const countOf = (wanted: Meaning) =>
    meanings.reduce((count, meaning, code) => (meaning === wanted ? count + (rows[code] as number) : count), 0);
  const [won, lost] = [countOf("won"), countOf("lost")];
  let open = countOf("open");
  const isWon = wonCodes(outcome);
  const between = measureOf({ from: opened, to: closed });
  const cycles = new Float64Array(won);
  let timed = 0;
  let [reversed, firstReversed] = [0, -1];
  // Compensated (Neumaier) sum.
  let [revenue, rounded] = [0, 0];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const from = opened[row] as number;
    const to = closed[row] as number;
    const value = amount[row] as number;
    if (code < 0) {
      // An empty row is not a deal.
      if (from !== 0 || to !== 0 || value !== 0) open++;
    } else if (isWon[code] === 1) {
      const next = revenue + value;
      rounded += Math.abs(revenue) >= Math.abs(value) ? revenue - next + value : value - next + revenue;
      revenue = next;
      if (from === 0 || to === 0) continue;
      const days = between(from, to);
      if (days >= 0) cycles[timed++] = days;
      else if (reversed++ === 0) firstReversed = row;
    }
  }
  const known = cycles.subarray(0, timed);
  const meanCycle = statisticOf(known, "mean");
  // An overflow makes the compensation NaN; the plain sum stays infinite, which `finite` refuses.
  const earned = finite(Number.isFinite(revenue) ? revenue + rounded : revenue);
  const unknown = isLostKnown && won + lost > 0 ? undefined : fault("lostUnknown");
  const kpis = {
    deals: won + lost + open,
    won,
    lost: unknown ?? lost,
    open: unknown ?? open,
    winRate: unknown ?? won / (won + lost),
    meanCycle,
    medianCycle: statisticOf(known.map(Math.floor), "median"),
    revenue: earned,
    averageDeal: won === 0 ? fault("nothingWon") : isFault(earned) ? earned : earned / won,
  };
  return { kpis, reversed: reversed === 0 ? undefined : { count: reversed, row: firstReversed + 1 } };
}
