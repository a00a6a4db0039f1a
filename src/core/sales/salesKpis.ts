import { countsBy, type Coded } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";
import { daysBetween, endsBefore } from "./durations";
import { statisticOf } from "../numbers/statistic";

/** Outcome of each deal: one code per row and the meaning of each code. A row without a code (−1) is open. */
export interface Outcomes {
  readonly codes: Coded["codes"];
  readonly meanings: readonly ("won" | "lost" | "open")[];
}

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
  readonly lost: number;
  readonly open: number;
  readonly winRate: number | Fault<"nothingDecided">;
  /** Days from opening to closing of the won deals that have both dates. */
  readonly meanCycle: number | Fault<"endsBefore" | "nothingCounted">;
  readonly medianCycle: number | Fault<"endsBefore" | "nothingCounted">;
  /** Revenue of the won deals. */
  readonly revenue: number | Fault<"tooLarge">;
  readonly averageDeal: number | Fault<"nothingWon" | "tooLarge">;
};

/**
 * Win rate = won / (won + lost); average deal = revenue / won; cycle = closed − opened of won deals
 * @param opened, closed Excel serial numbers, 0 if missing; outcome a code per row; amount money; rows in any order
 * @returns counts, ratio, days and money; a figure may be nothingDecided | endsBefore | nothingCounted | nothingWon | tooLarge
 * Source: the sales figures that CRM systems report; CRMSALESKPIS in the catalogue defines each.
 */
export function salesKpis({ opened, closed, outcome, amount }: Deals): SalesKpis {
  const { codes, meanings } = outcome;
  const rows = countsBy(codes, meanings.length);
  const countOf = (wanted: string) =>
    meanings.reduce((count, meaning, code) => (meaning === wanted ? count + (rows[code] as number) : count), 0);
  const [won, lost] = [countOf("won"), countOf("lost")];
  let open = countOf("open");
  const isWon = Uint8Array.from(meanings, (meaning) => (meaning === "won" ? 1 : 0));
  const cycles = new Float64Array(won);
  let [timed, reversed] = [0, -1];
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
      const days = daysBetween(from, to);
      if (days < 0 && reversed < 0) reversed = row;
      cycles[timed++] = days;
    }
  }
  const wrong = reversed < 0 ? undefined : endsBefore(reversed, { from: "opened", to: "closed" });
  const known = cycles.subarray(0, timed);
  // An overflow makes the compensation NaN; the plain sum stays infinite, which `finite` refuses.
  const earned = finite(Number.isFinite(revenue) ? revenue + rounded : revenue);
  return {
    deals: won + lost + open,
    won,
    lost,
    open,
    winRate: won + lost === 0 ? fault("nothingDecided") : won / (won + lost),
    meanCycle: wrong ?? statisticOf(known, "mean"),
    medianCycle: wrong ?? statisticOf(known, "median"),
    revenue: earned,
    averageDeal: won === 0 ? fault("nothingWon") : isFault(earned) ? earned : earned / won,
  };
}
