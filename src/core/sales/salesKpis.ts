import { countsBy, type Coded } from "../numbers/coded";
import { fault, finite, isFault, type Fault } from "../fault";
import { daysBetween, endsBefore } from "./durations";
import { statisticOf } from "../numbers/statistic";

/** What an export says of each deal: a code for each row, and what each code means. A row without a code is open. */
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

/** A type, not an interface, so that its values can be listed without losing their types. */
export type SalesKpis = {
  /** Rows with anything in them; won, lost and open add up to it. */
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly winRate: number | Fault<"nothingDecided">;
  /** Days from opening to closing of the won deals that have both dates. */
  readonly meanCycle: number | Fault<"endsBefore" | "nothingCounted">;
  readonly medianCycle: number | Fault<"endsBefore" | "nothingCounted">;
  /** Of the won deals. */
  readonly revenue: number | Fault<"tooLarge">;
  readonly averageDeal: number | Fault<"nothingWon" | "tooLarge">;
};

/** In any order of rows. */
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
  // Compensated (Neumaier).
  let [revenue, rounded] = [0, 0];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const from = opened[row] as number;
    const to = closed[row] as number;
    const value = amount[row] as number;
    if (code < 0) {
      // A row with nothing in it is no deal.
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
  // An overflow makes the compensation NaN; the sum alone still says so.
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
