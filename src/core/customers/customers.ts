import { countsBy, type Coded, type Spelling } from "../numbers/coded";
import { descending } from "../numbers/descending";
import { Sums, sumsBy } from "../numbers/sums";
import type { Rows } from "../numbers/rows";
import { fault, finite, isFault, type Fault } from "../fault";
import { total } from "../numbers/series";

/**
 * Orders as columns, one row per order; a row without a customer belongs to none. The parts of a file are joined first, 20 bytes
 * an order, because what is asked about a customer depends on the first purchase and on days that are chosen later.
 */
export interface Orders {
  readonly customers: Coded;
  /** Excel's serial numbers, 0 where there is none. */
  readonly dates: Float64Array;
  /** Refunds are negative. */
  readonly amounts: Float64Array;
  /** The id of the order, where rows are lines of invoices; if absent, each row is an order. */
  readonly orders?: Coded | undefined;
}

export interface CustomerRow {
  readonly customer: Spelling | { readonly label: "average" };
  readonly orders: number;
  readonly first: number | Fault<"noDate"> | "";
  readonly last: number | Fault<"noDate"> | "";
  readonly revenue: number;
  readonly margin: number | Fault<"marginMissing">;
  readonly share: number | Fault<"noRevenue">;
  readonly cumulativeShare: number | Fault<"noRevenue" | "tooLarge"> | "";
}

/**
 * Revenue = Σ amounts by customer, margin = margin × revenue, share = revenue / total revenue
 * @param customers, dates, amounts one row per order; dates Excel serial numbers, 0 if missing; amounts money, refunds negative
 * @param margin share of revenue, 1 = all of it
 * @returns rows by revenue, descending, then the average customer, each made when it is asked for, because a million at once
 * take hundreds of megabytes; noDate | marginMissing | noRevenue | tooLarge as figures; or tooLarge
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, chapter on customer profitability.
 */
export function customerValues({
  customers: { codes, spellings },
  dates,
  amounts,
  margin,
}: Orders & { readonly margin?: number | undefined }): Rows<CustomerRow> | Fault<"tooLarge"> {
  const count = spellings.length;
  const orders = countsBy(codes, count);
  const revenue = sumsBy(codes, count, amounts);
  const { first, last } = extremes(codes, count, dates);
  const all = finite(total(revenue));
  if (isFault(all)) return all;
  const gain = (of: number) => (margin === undefined ? fault("marginMissing") : margin * of);
  // A revenue that is not 0 is larger than the rounding error of its parts, so that no share of it overflows.
  const share = (of: number) => (all === 0 ? fault("noRevenue") : of / all);
  const day = (date: number) => (date === 0 ? fault("noDate") : date);
  const mean = all / count;
  const upTo = (soFar: number) => (all === 0 ? fault("noRevenue") : finite(soFar / all));
  return { length: count + 1, [Symbol.iterator]: rows };

  function* rows(): Iterator<CustomerRow> {
    const running = new Sums(1);
    for (const code of descending(revenue)) {
      const own = revenue[code] as number;
      running.add(0, own);
      yield {
        customer: spellings[code] as Spelling,
        orders: orders[code] as number,
        first: day(first[code] as number),
        last: day(last[code] as number),
        revenue: own,
        margin: gain(own),
        share: share(own),
        cumulativeShare: upTo(running.total(0)),
      };
    }
    yield {
      customer: { label: "average" },
      orders: orders.reduce((total, each) => total + each, 0) / count,
      first: "",
      last: "",
      revenue: mean,
      margin: gain(mean),
      share: share(mean),
      cumulativeShare: "",
    };
  }
}

/** The first and last day of each group, 0 if it has no date. */
function extremes(codes: Int32Array, groups: number, dates: Float64Array) {
  const first = new Int32Array(groups);
  const last = new Int32Array(groups);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const day = Math.trunc(dates[row] as number);
    if (code < 0 || day === 0) continue;
    if (first[code] === 0 || day < (first[code] as number)) first[code] = day;
    if (day > (last[code] as number)) last[code] = day;
  }
  return { first, last };
}

/**
 * Σ amounts from `from` to `to`, both included, of customers whose first amount above 0 lies in that time
 * @param customers, dates, amounts one row per order of the whole history; amounts money, refunds negative
 * @param from, to whole days as Excel serial numbers
 * @returns money, or notInOrder | tooLarge
 * Source: the definition of CRMNETNEW in the catalogue: refunds inside the period count.
 */
export function netNewRevenue({
  customers: { codes, spellings },
  dates,
  amounts,
  from,
  to,
}: Orders & { readonly from: number; readonly to: number }): number | Fault<"notInOrder" | "tooLarge"> {
  if (from > to) return fault("notInOrder", { first: "from", second: "to" });
  const purchases = codes.map((code, row) => ((amounts[row] as number) > 0 ? code : -1));
  const { first } = extremes(purchases, spellings.length, dates);
  const isWithin = (day: number) => day >= from && day <= to;
  const revenue = new Sums(1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0 && isWithin(Math.trunc(dates[row] as number)) && isWithin(first[code] as number))
      revenue.add(0, amounts[row] as number);
  }
  return finite(revenue.total(0));
}

/** Customers who have ordered, and those of them with two orders or more. */
export interface RepeatCustomers {
  readonly customers: number;
  readonly again: number;
}

/**
 * The number of customers with an order, and with two or more
 * @param customers one row per order, or per line of an invoice where orders are given; rows without a customer are left out
 * @param orders the id of each row's order: the rows of a customer with one id are one order, a row without an id is one by itself
 * @returns counts
 * Source: repeat purchase as used in retail; no standard defines it.
 */
export function repeatCustomers({ codes, spellings }: Coded, orders?: Coded): RepeatCustomers {
  const counts = countsBy(orders ? oncePerOrder(codes, orders) : codes, spellings.length);
  let [customers, again] = [0, 0];
  for (const count of counts) {
    if (count > 0) customers++;
    if (count > 1) again++;
  }
  return { customers, again };
}

/** The customers' codes, −1 for the lines after the first of an order. */
function oncePerOrder(customers: Int32Array, { codes, spellings }: Coded): Int32Array {
  const seen = new Set<number>();
  return customers.map((customer, row) => {
    const order = codes[row] as number;
    if (customer < 0 || order < 0) return customer;
    const key = customer * spellings.length + order;
    if (seen.has(key)) return -1;
    seen.add(key);
    return customer;
  });
}

/**
 * Customers with two orders or more / customers with an order
 * @param counts of customers
 * @returns ratio 0…1, or nothingCounted
 * Source: repeat purchase rate as used in retail; no standard defines it.
 */
export const finishRepeat = ({ customers, again }: RepeatCustomers): number | Fault<"nothingCounted"> =>
  customers === 0 ? fault("nothingCounted") : again / customers;

/**
 * Customers with two orders or more / customers with an order, of a range
 * @param customers one row per order, not per invoice line; rows without a customer are left out; one row at least has one
 * @returns ratio 0…1
 * Source: repeat purchase rate as used in retail; no standard defines it.
 */
export function repeatRate(customers: Coded): number {
  const rate = finishRepeat(repeatCustomers(customers));
  return isFault(rate) ? 0 : rate;
}
