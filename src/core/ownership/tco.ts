import { fault, finite, isFault, type Fault } from "../fault";
import { discounted } from "../returns/presentValue";
import { byPeriod, isBlock, type Lines } from "../numbers/lines";
import { cumulative, sum, type Series } from "../numbers/series";

/** Recurring costs fall at the end of each year, or in advance at its start. */
export type Payment = "end" | "advance";

export interface Ownership {
  /** Every one-off cost, at time zero. */
  readonly oneOff: Series;
  /** Lines × years; or, with `years`, the lines of the yearly amount in one row or column. */
  readonly recurring: Lines;
  readonly years?: number | undefined;
  /** Retirement cost net of salvage, at the end of the last year. */
  readonly retirement?: number | undefined;
  readonly rate?: number | undefined;
  readonly growth?: number | undefined;
  readonly timing: Payment;
}

/** Costs over the whole life by index t, which is t years from now; 0 is now. */
interface Life {
  readonly oneOff: Series;
  readonly recurring: Series;
  readonly retirement: Series;
}

type NoLife = NoRecurring | "costsAreNegative";

/**
 * TCO = Σ (one-off + recurring + retirement)ₜ / (1 + rate)ᵗ, t = 0…n, costs positive
 * @param oneOff money at time zero; recurring money per year, lines × years, or one yearly amount repeated over `years`
 * @param retirement money at the end of the last year, net of salvage, so it may be negative
 * @param rate, growth per year, 0 if absent; year k of `years` costs (1 + growth)^(k − 1) times the first
 * @returns money at t = 0, or costsAreNegative | growthNeedsYears | yearsWithBlock | tooLarge
 * Source: Gartner, total cost of ownership: acquisition, operation and retirement. The growing annuity agrees with Excel's PV.
 */
export function tco(given: Ownership): number | Fault<NoLife | "tooLarge"> {
  const life = lifetime(given);
  if (isFault(life)) return life;
  const { rate = 0 } = given;
  return finite(
    sum([...discounted(life.oneOff, rate), ...discounted(life.recurring, rate), ...discounted(life.retirement, rate)]),
  );
}

type Cost = number | Fault<"tooLarge">;

export interface TcoRow {
  readonly year: number;
  readonly oneOff: Cost;
  readonly recurring: Cost;
  readonly retirement: number;
  readonly total: Cost;
  readonly cumulative: Cost;
  readonly presentValue: Cost;
}

/**
 * The terms of `tco` by year t = 0…n: Σ total = the undiscounted TCO, Σ presentValue = the discounted TCO
 * @param given as for `tco`; year 0 is now
 * @returns rows in money, each figure possibly tooLarge; or costsAreNegative | growthNeedsYears | yearsWithBlock
 * Source: Gartner, total cost of ownership: acquisition, operation and retirement.
 */
export function tcoTable(given: Ownership): readonly TcoRow[] | Fault<NoLife> {
  const life = lifetime(given);
  if (isFault(life)) return life;
  const totals = life.oneOff.map((once, t) => sum([once, life.recurring[t] ?? 0, life.retirement[t] ?? 0]));
  const running = cumulative(totals);
  const present = discounted(totals, given.rate ?? 0);
  return totals.map((all, t) => ({
    year: t,
    oneOff: finite(life.oneOff[t] ?? 0),
    recurring: finite(life.recurring[t] ?? 0),
    retirement: life.retirement[t] ?? 0,
    total: finite(all),
    cumulative: finite(running[t] ?? 0),
    presentValue: finite(present[t] ?? 0),
  }));
}

function lifetime(given: Ownership): Life | Fault<NoLife> {
  const yearly = recurringByYear(given);
  if (isFault(yearly)) return yearly;
  const once = sum(given.oneOff);
  if (once < 0 || sum(yearly) < 0) return fault("costsAreNegative");
  const later = yearly.map(() => 0);
  return {
    oneOff: [once, ...later],
    recurring: given.timing === "end" ? [0, ...yearly] : [...yearly, 0],
    retirement: [...later, given.retirement ?? 0],
  };
}

type NoRecurring = "growthNeedsYears" | "yearsWithBlock";

/** Without `years` the amounts are used as given; with it, year k costs the yearly amount × (1 + g)^(k − 1). */
function recurringByYear({ recurring, years, growth = 0 }: Ownership): Series | Fault<NoRecurring> {
  if (years === undefined) return growth === 0 ? byPeriod(recurring) : fault("growthNeedsYears");
  // One row with exactly one cell per year is a cost for each year, not the lines of one year.
  const isYearByYear = recurring.length === 1 && years > 1 && recurring[0]?.length === years;
  if (isBlock(recurring) || isYearByYear) return fault("yearsWithBlock");
  const yearly = sum(byPeriod(recurring));
  return Array.from({ length: years }, (_, k) => yearly * (1 + growth) ** k);
}

/**
 * TCO / users / years / 12
 * @param tco money over the whole life, undiscounted; users count; years in years
 * @returns money per user and month, or usersAreZero | yearsAreZero | tooLarge
 * Source: Gartner, total cost of ownership, per user.
 */
export function tcoPerUserMonth(given: {
  readonly tco: number;
  readonly users: number;
  readonly years: number;
}): number | Fault<"usersAreZero" | "yearsAreZero" | "tooLarge"> {
  if (given.users === 0) return fault("usersAreZero");
  if (given.years === 0) return fault("yearsAreZero");
  return finite(given.tco / given.users / given.years / 12);
}
