/** Deals closed in spans of days since a go-live, beside those that the time before it had in the same months. */
import { monthsLater, type DaySpan } from "../core/numbers/calendar";
import type { ClosedDeals } from "../core/sales/revenueChange";
import { isNothingCounted, type BeforeAfter } from "./beforeAfter";
import { figuresOf } from "./figures";
import { serialOfIsoDay } from "./isoDay";
import { numberIn, type Figures, type ReadFile } from "./result";
import { within, type FirstReading } from "./usable";
import { daysInMonth } from "./windows";

export interface SinceGoLive {
  readonly actual: ClosedDeals;
  /** What the time before the go-live had in the same months; a mean of its years. */
  readonly baseline: ClosedDeals;
}

/** The last day that the file shows: on it a deal was closed or opened. A day after today is a slip of the pen. */
export function lastDayOf({ counted, period }: ReadFile, today: number): number | undefined {
  const opened = period && serialOfIsoDay(period.to);
  if (counted === undefined && opened === undefined) return undefined;
  return Math.min(today, Math.max(counted?.to ?? 0, opened ?? 0));
}

/**
 * Rows are read by the rules of --from and --to. In a span without a closed deal there is none, which isn't refused here.
 * @param span days from the go-live on
 * @returns undefined for a file without amounts
 */
export function sinceGoLive(
  first: FirstReading,
  goLive: number,
  compared: BeforeAfter,
  span: DaySpan,
): SinceGoLive | undefined {
  if (compared.before.deals?.["revenue"] === undefined) return undefined;
  const read = (days: DaySpan): ClosedDeals => {
    try {
      return closedDeals(figuresOf(within(first, days)).figures);
    } catch (error) {
      if (isNothingCounted(error)) return none;
      throw error;
    }
  };
  return { actual: read(span), baseline: baselineOf(compared, goLive, span, read) };
}

function baselineOf(
  { windows, before }: BeforeAfter,
  goLive: number,
  span: DaySpan,
  read: (days: DaySpan) => ClosedDeals,
): ClosedDeals {
  // Without the same months a year earlier, it is the mean of the time before.
  if (windows.alike === "length") return times(closedDeals(before), spanMonths(span) / windows.months);
  const years = windows.alike === "years" ? windows.months / 12 : 1;
  const pieces = piecesByYear(goLive, span).flatMap(({ year, days }) =>
    Array.from({ length: years }, (_, i) => read(earlier(days, year + 1 + i))),
  );
  return times(pieces.reduce(plus, none), 1 / years);
}

/** The parts of a span in each year since the go-live, counted from 0. */
function piecesByYear(
  goLive: number,
  { from, to }: DaySpan,
): readonly { readonly year: number; readonly days: DaySpan }[] {
  const pieces: { readonly year: number; readonly days: DaySpan }[] = [];
  for (let year = 0; monthsLater(goLive, 12 * year) <= to; year++) {
    const [start, end] = [monthsLater(goLive, 12 * year), monthsLater(goLive, 12 * (year + 1)) - 1];
    const days = { from: Math.max(from, start), to: Math.min(to, end) };
    if (days.from <= days.to) pieces.push({ year, days });
  }
  return pieces;
}

const earlier = ({ from, to }: DaySpan, years: number): DaySpan => ({
  from: monthsLater(from, -12 * years),
  to: monthsLater(to + 1, -12 * years) - 1,
});

/** By days of a mean month, as the months of windows that are of one length only. */
const spanMonths = ({ from, to }: DaySpan): number => (to - from + 1) / daysInMonth;

const none: ClosedDeals = { won: 0, lost: 0, revenue: 0 };

const closedDeals = ({ deals = {} }: Figures): ClosedDeals => ({
  won: numberIn(deals, "won") ?? 0,
  lost: numberIn(deals, "lost"),
  revenue: numberIn(deals, "revenue") ?? 0,
});

const plus = (a: ClosedDeals, b: ClosedDeals): ClosedDeals => ({
  won: a.won + b.won,
  lost: a.lost === undefined || b.lost === undefined ? undefined : a.lost + b.lost,
  revenue: a.revenue + b.revenue,
});

const times = ({ won, lost, revenue }: ClosedDeals, factor: number): ClosedDeals => ({
  won: won * factor,
  lost: lost === undefined ? undefined : lost * factor,
  revenue: revenue * factor,
});
