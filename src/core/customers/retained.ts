import type { DaySpan } from "../numbers/calendar";
import { fault, type Fault } from "../fault";
import { Sums, sumsBy } from "../numbers/sums";
import type { Orders } from "./customers";
import { grossRevenueRetention, netRevenueRetention, retention } from "./retention";

/** What the customers of one time bring in another, from orders or from a database that added them up. Money is positive. */
export interface Retained {
  /** Customers whose amounts in the first time add up to more than 0, and Σ of these. */
  readonly customers: number;
  readonly start: number;
  /** Of them, those whose amounts in the second time add up to more than 0. */
  readonly kept: number;
  /** Σ of what customers brought more in the second time, and of what those who were kept brought less. */
  readonly expansion: number;
  readonly contraction: number;
  /** Σ of what the customers who weren't kept had brought in the first time. */
  readonly churned: number;
}

/**
 * The customers of a first time in a second one, by the sums of their amounts in each
 * @param orders one row per order, amounts money of one currency, refunds negative
 * @param first, second whole days, for a fair comparison equally many, that don't overlap
 * @returns counts and money, or notInOrder
 * Source: net and gross revenue retention as subscription companies report them; no standard defines them.
 */
export function retained(
  { customers: { codes, spellings }, dates, amounts }: Orders,
  first: DaySpan,
  second: DaySpan,
): Retained | Fault<"notInOrder"> {
  for (const { from, to } of [first, second])
    if (from > to) return fault("notInOrder", { first: "from", second: "to" });
  const within = ({ from, to }: DaySpan) => {
    const own = codes.map((code, row) => {
      const day = Math.trunc(dates[row] as number);
      return day >= from && day <= to ? code : -1;
    });
    return sumsBy(own, spellings.length, amounts);
  };
  const [before, after] = [within(first), within(second)];
  // Start, expansion, contraction, churned.
  const sums = new Sums(4);
  let [count, kept] = [0, 0];
  before.forEach((had, code) => {
    if (had <= 0) return;
    const has = after[code] as number;
    count++;
    sums.add(0, had);
    if (has <= 0) {
      sums.add(3, had);
      return;
    }
    kept++;
    sums.add(has > had ? 1 : 2, Math.abs(has - had));
  });
  const [start = 0, expansion = 0, contraction = 0, churned = 0] = sums.totals();
  return { customers: count, start, kept, expansion, contraction, churned };
}

/** A type, because Object.values of an interface would lose the types of its values. */
export type RetentionFigures = {
  readonly retention: ReturnType<typeof retention>;
  readonly nrr: ReturnType<typeof netRevenueRetention>;
  readonly grr: ReturnType<typeof grossRevenueRetention>;
};

/**
 * Retention = kept / customers; NRR and GRR of the same customers
 * @param given counts and money of two times
 * @returns ratios; without customers or revenue in the first time isZero
 * Source: `retention`, `netRevenueRetention` and `grossRevenueRetention`.
 */
export function finishRetained({ customers, kept, ...revenue }: Retained): RetentionFigures {
  return {
    retention: retention({ start: customers, end: kept, new: 0 }),
    nrr: netRevenueRetention(revenue),
    grr: grossRevenueRetention(revenue),
  };
}
