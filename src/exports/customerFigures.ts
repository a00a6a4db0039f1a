/** What customers bought: how many came again, who is new, who stayed. */
import { isFault } from "../core/fault";
import { monthsLater, type DaySpan } from "../core/numbers/calendar";
import { cohorts, type Cohort } from "../core/customers/cohorts";
import {
  finishRepeat,
  netNewRevenue,
  repeatCustomers,
  type Orders,
  type RepeatCustomers,
} from "../core/customers/customers";
import { finishRetained, retained, type Retained } from "../core/customers/retained";
import type { Settings } from "./decide/settings";
import type { Values } from "./result";
import { finiteOf } from "./finite";
import { isoDay } from "./isoDay";
import type { LeftOutCounts } from "./leftOut";
import { isOutside } from "./period";
import type { CustomerTables } from "./statistics";

/** The days of new revenue and retention, and the first day of as long a time before them. */
interface CustomerWindow extends DaySpan {
  readonly before: number;
}

/**
 * The last twelve months, or the days that the user names, where the orders reach back far enough; undefined otherwise.
 * @param first, last days of orders
 */
export function customerWindow(
  first: number,
  last: number,
  { from, to }: Pick<Settings, "from" | "to">,
): CustomerWindow | undefined {
  const end = to ?? last;
  const start = from ?? monthsLater(end + 1, -12);
  const before = from === undefined ? monthsLater(end + 1, -24) : start - (end - start + 1);
  return first > before || start > end ? undefined : { from: start, to: end, before };
}

/** What orders were counted to; from a file or an engine. */
interface CountedCustomers {
  readonly counts: RepeatCustomers;
  readonly cohorts: readonly Cohort[];
  readonly inWindow?: {
    readonly window: CustomerWindow;
    readonly netNew: number | undefined;
    readonly kept: Retained | undefined;
  };
}

interface FinishedCustomers {
  readonly values: Values;
  readonly tables: CustomerTables;
}

export function finishCustomers({ counts, cohorts, inWindow }: CountedCustomers): FinishedCustomers {
  const always = { count: counts.customers, repeatRate: finiteOf(finishRepeat(counts)) };
  const { customers, again } = counts;
  if (!inWindow) return { values: always, tables: { customers, again, cohorts } };
  const { window, netNew, kept } = inWindow;
  const figures = kept && finishRetained(kept);
  return {
    values: {
      ...always,
      netNew,
      retention: finiteOf(figures?.retention),
      nrr: finiteOf(figures?.nrr),
      grr: finiteOf(figures?.grr),
      period: { from: isoDay(window.from), to: isoDay(window.to), before: isoDay(window.before) },
    },
    tables: { customers, again, ...(kept && { retained: kept }), cohorts },
  };
}

/**
 * Customers and repeat rate of the days that the user names, or of all; net new revenue and retention of the last twelve months, or of
 * the days that the user names, against as long before them.
 * @param orders up to the last day of the period, with all before it
 */
export function customerFigures(
  orders: Orders,
  rows: Float64Array,
  { from, to }: Settings,
  leftOut: LeftOutCounts,
): FinishedCustomers | "outside" {
  const { codes } = orders.customers;
  const within = codes.map((code, row) => {
    if (from === undefined || !isOutside(orders.dates[row] ?? 0, { from, to: Infinity })) return code;
    leftOut.add(rows[row] ?? 0, "outsidePeriod", "customers");
    return -1;
  });
  const counts = repeatCustomers({ ...orders.customers, codes: within }, orders.orders);
  if (counts.customers === 0) return "outside";
  let [first, last] = [Infinity, 0];
  for (const date of orders.dates) {
    first = Math.min(first, Math.floor(date));
    last = Math.max(last, Math.floor(date));
  }
  const found = cohorts(orders);
  const counted = { counts, cohorts: isFault(found) ? [] : found };
  const window = customerWindow(first, last, { from, to });
  if (!window) return finishCustomers(counted);
  const kept = retained(orders, { from: window.before, to: window.from - 1 }, window);
  const netNew = finiteOf(netNewRevenue({ ...orders, from: window.from, to: window.to }));
  return finishCustomers({ ...counted, inWindow: { window, netNew, kept: isFault(kept) ? undefined : kept } });
}
