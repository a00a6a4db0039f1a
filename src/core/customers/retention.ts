import { fault, type Fault } from "../fault";
import { quotient } from "../numbers/quotient";
import { total } from "../numbers/series";

const noStart = fault("isZero", { parameter: "start" });

/** Counts of customers at the start and end of a period, and of those won in it. */
export interface Customers {
  readonly start: number;
  readonly end: number;
  readonly new: number;
}

/**
 * (E − N) / S: the share of customers kept
 * @param start, end counts of customers; new customers won in the period, counted in `end`
 * @returns ratio 0…1 per period, or isZero | keptOutOfRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, chapter on customer profitability.
 */
export function retention(given: Customers): number | Fault<"isZero" | "keptOutOfRange"> {
  return impossible(given) ?? total([given.end, -given.new]) / given.start;
}

/**
 * 1 − (E − N) / S: the share of customers lost
 * @param start, end counts of customers; new customers won in the period, counted in `end`
 * @returns ratio 0…1 per period, or isZero | keptOutOfRange
 * Source: Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, chapter on customer profitability: 1 − retention.
 */
export function churn(given: Customers): number | Fault<"isZero" | "keptOutOfRange"> {
  return impossible(given) ?? total([given.start, -given.end, given.new]) / given.start;
}

/** Faults: no customers at the start, more new customers than customers at the end, or more kept than at the start. */
function impossible({ start, end, new: won }: Customers): Fault<"isZero" | "keptOutOfRange"> | undefined {
  if (start === 0) return noStart;
  return won > end || total([end, -won, -start]) > 0 ? fault("keptOutOfRange") : undefined;
}

/** Recurring revenue of the customers at the start, and the part lost by the end, as positive numbers. */
export interface RecurringRevenue {
  readonly start: number;
  readonly contraction: number;
  readonly churned: number;
}

/**
 * NRR = (S + X − C − L) / S, above 1 where expansion exceeds the losses
 * @param start recurring revenue at the start; expansion, contraction, churned its changes, all money, entered as positive
 * @returns ratio, or isZero | lostMoreThanStart | tooLarge
 * Source: net revenue retention as subscription companies report it; no standard defines it.
 */
export function netRevenueRetention(
  given: RecurringRevenue & { readonly expansion: number },
): number | Fault<NotRetained | "tooLarge"> {
  const { start, expansion, contraction, churned } = given;
  return lostMore(given) ?? quotient(total([start, expansion, -contraction, -churned]), start, "start");
}

type NotRetained = "isZero" | "lostMoreThanStart";

/**
 * GRR = (S − C − L) / S
 * @param start recurring revenue at the start; contraction, churned its losses, all money, entered as positive
 * @returns ratio 0…1, or isZero | lostMoreThanStart
 * Source: gross revenue retention as subscription companies report it; no standard defines it.
 */
export function grossRevenueRetention(given: RecurringRevenue): number | Fault<NotRetained> {
  const { start, contraction, churned } = given;
  return lostMore(given) ?? total([start, -contraction, -churned]) / start;
}

function lostMore({ start, contraction, churned }: RecurringRevenue): Fault<NotRetained> | undefined {
  if (start === 0) return noStart;
  return total([contraction, churned, -start]) > 0 ? fault("lostMoreThanStart") : undefined;
}
