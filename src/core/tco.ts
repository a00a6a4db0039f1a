import { fault, finite, type Fault } from "./fault";
import { presentValue } from "./presentValue";
import { byPeriod, isBlock, sum, type Lines, type Series } from "./series";

/** Recurring costs fall at the end of each year, or in advance at its start. */
export type Payment = "end" | "advance";

export interface Ownership {
  /** Every one-off cost, at time zero. */
  readonly oneOff: Series;
  /** Lines × years; or, with `years`, the lines of the yearly amount in one row or column. */
  readonly recurring: Lines;
  readonly years?: number | undefined;
  /** Net of salvage, at the end of the last year. */
  readonly retirement?: number | undefined;
  readonly rate?: number | undefined;
  readonly growth?: number | undefined;
  readonly timing: Payment;
}

/** Total cost of ownership, as a present value where a rate is given. */
export function tco(given: Ownership): number | Fault {
  const { retirement = 0, rate = 0, timing } = given;
  const yearly = recurringByYear(given);
  if ("fault" in yearly) return yearly;
  const once = sum(given.oneOff);
  if (once < 0 || sum(yearly) < 0) return fault("value", "costsAreNegative");
  const running = presentValue(yearly, rate, timing === "end" ? "end" : "start");
  const exit = retirement / (1 + rate) ** yearly.length;
  return finite(sum([once, running, exit]));
}

/** The recurring cost of each year: as given, or the yearly amount repeated, in year k × (1 + g)^(k − 1). */
export function recurringByYear({ recurring, years, growth = 0 }: Ownership): Series | Fault {
  if (years === undefined) return growth === 0 ? byPeriod(recurring) : fault("value", "growthNeedsYears");
  // A row with a cell for each of the years is what every year costs, not the lines of one.
  const isYearByYear = recurring.length === 1 && years > 1 && recurring[0]?.length === years;
  if (isBlock(recurring) || isYearByYear) return fault("value", "yearsWithBlock");
  const yearly = sum(byPeriod(recurring));
  return Array.from({ length: years }, (_, k) => yearly * (1 + growth) ** k);
}

/** tco / users / years / 12. */
export function tcoPerUserMonth(given: {
  readonly tco: number;
  readonly users: number;
  readonly years: number;
}): number | Fault {
  if (given.users === 0) return fault("div0", "usersAreZero");
  if (given.years === 0) return fault("div0", "yearsAreZero");
  return finite(given.tco / given.users / given.years / 12);
}
