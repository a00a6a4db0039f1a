/** What customers bought: how many came again, who is new, who stayed. */
import { isFault } from "../core/fault";
import { monthsLater } from "../core/numbers/calendar";
import { finishRepeat, netNewRevenue, repeatCustomers, type Orders } from "../core/customers/customers";
import { finishRetained, retained } from "../core/customers/retained";
import type { Settings } from "./decide/settings";
import type { Values } from "./result";
import { finiteOf } from "./finite";
import { isoDay } from "./isoDay";
import type { LeftOutCounts } from "./leftOut";
import { isOutside } from "./period";
import { customerTables, type CustomerTables } from "./statistics";

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
): { readonly values: Values; readonly tables: CustomerTables } | "outside" {
  const { codes } = orders.customers;
  const within = codes.map((code, row) => {
    if (from === undefined || !isOutside(orders.dates[row] ?? 0, { from, to: Infinity })) return code;
    leftOut.add(rows[row] ?? 0, "outsidePeriod", "customers");
    return -1;
  });
  const counts = repeatCustomers({ ...orders.customers, codes: within }, orders.orders);
  if (counts.customers === 0) return "outside";
  const always = { count: counts.customers, repeatRate: finiteOf(finishRepeat(counts)) };
  let [first, last] = [Infinity, 0];
  for (const date of orders.dates) {
    first = Math.min(first, Math.floor(date));
    last = Math.max(last, Math.floor(date));
  }
  const end = to ?? last;
  const start = from ?? monthsLater(end + 1, -12);
  const before = from === undefined ? monthsLater(end + 1, -24) : start - (end - start + 1);
  if (first > before || start > end) return { values: always, tables: customerTables(orders, counts, undefined) };
  const netNew = netNewRevenue({ ...orders, from: start, to: end });
  const kept = retained(orders, { from: before, to: start - 1 }, { from: start, to: end });
  const { retention, nrr, grr } = isFault(kept) ? { retention: kept, nrr: kept, grr: kept } : finishRetained(kept);
  return {
    values: {
      ...always,
      netNew: finiteOf(netNew),
      retention: finiteOf(retention),
      nrr: finiteOf(nrr),
      grr: finiteOf(grr),
      period: { from: isoDay(start), to: isoDay(end), before: isoDay(before) },
    },
    tables: customerTables(orders, counts, isFault(kept) ? undefined : kept),
  };
}
