import { addTo, mergeSum, noSum, type Compensated } from "../numbers/compensated";
import { countDuration, mergeCycles, noDurations, type Cycles } from "./cycles";
import { hasTimes } from "./durations";
import type { Meaning, Outcomes } from "./outcomes";

/** Deals as columns, one row per deal: a whole range, or a part of a file. */
export interface Deals {
  /** Excel serial numbers with the time of day as fraction; 0 where there is none. */
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  /** A row with a code below 0 and nothing else in it is empty. A file's rows are records: give a blank outcome a code. */
  readonly outcome: Outcomes;
  /** Money; NaN where a file has no amount, which leaves the deal out of the average. A blank cell of a range is 0. */
  readonly amount: Float64Array;
  /** The number of each row, for messages, ascending: its line in a file. If absent, rows count from 1. */
  readonly rows?: ArrayLike<number> | undefined;
}

/** What is known of the deals of one outcome. */
export interface OutcomeTotals {
  deals: number;
  /** Deals without an amount. */
  withoutAmount: number;
  /** Σ amounts, money. */
  readonly amount: Compensated;
}

/** Deals, counted and added up. No row is kept: the memory doesn't depend on their number. */
export interface DealStatistics extends Readonly<Record<Meaning, OutcomeTotals>> {
  /** False if a part had a won flag alone, which doesn't say which deals are lost. */
  isLostKnown: boolean;
  /** Of won deals with both dates. */
  readonly cycles: Cycles;
}

const noTotals = (): OutcomeTotals => ({ deals: 0, withoutAmount: 0, amount: noSum() });

/**
 * Deals and Σ amounts by outcome; cycles, closed − opened, of won deals with both dates
 * @param deals one row per deal; dates Excel serial numbers, amounts money of one currency
 * @returns counts, money, and days under both readings
 * Source: CRMSALESKPIS in the catalogue defines what counts; Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function dealStatistics({ opened, closed, outcome, amount, rows }: Deals): DealStatistics {
  const { codes, meanings, isLostKnown } = outcome;
  const [isOpenedTimed, isClosedTimed] = [hasTimes(opened), hasTimes(closed)];
  const wholeDays = noDurations();
  const elapsed = isOpenedTimed || isClosedTimed ? noDurations() : undefined;
  const cycles = { isOpenedTimed, isClosedTimed, wholeDays, elapsed };
  const found = { won: noTotals(), lost: noTotals(), open: noTotals(), isLostKnown, cycles };
  const { won, open } = found;
  const totals = meanings.map((meaning) => found[meaning]);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const from = opened[row] as number;
    const to = closed[row] as number;
    const value = amount[row] as number;
    const hasAmount = value === value;
    if (code < 0 && from === 0 && to === 0 && !(hasAmount && value !== 0)) continue;
    const own = code < 0 ? open : (totals[code] as OutcomeTotals);
    own.deals++;
    if (hasAmount) addTo(own.amount, value);
    else own.withoutAmount++;
    if (own !== won || from === 0 || to === 0) continue;
    const number = rows ? (rows[row] as number) : row + 1;
    countDuration(wholeDays, Math.floor(to) - Math.floor(from), number);
    if (elapsed) countDuration(elapsed, to - from, number);
  }
  return found;
}

/**
 * Adds the statistics of other deals
 * @param into changed; from left as it is
 * @returns `into`: the statistics of all rows to 1e-12, in whichever order parts are merged
 * Source: Neumaier (1974), ZAMM 54, 39–51, for the sums.
 */
export function mergeDeals(into: DealStatistics, from: DealStatistics): DealStatistics {
  for (const meaning of ["won", "lost", "open"] as const) {
    const [own, other] = [into[meaning], from[meaning]];
    own.deals += other.deals;
    own.withoutAmount += other.withoutAmount;
    mergeSum(own.amount, other.amount);
  }
  into.isLostKnown &&= from.isLostKnown;
  mergeCycles(into.cycles, from.cycles);
  return into;
}
