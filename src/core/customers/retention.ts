import { fault, type Fault } from "../fault";
import { quotient } from "../numbers/quotient";
import { total } from "../numbers/series";

const noStart = fault("isZero", { parameter: "start" });

/** Customers at the start and the end of a period, and those won in it. */
export interface Customers {
  readonly start: number;
  readonly end: number;
  readonly new: number;
}

/** (E − N) / S: the share of customers kept, from 0 to 1. */
export function retention(given: Customers): number | Fault<"isZero" | "keptOutOfRange"> {
  return impossible(given) ?? total([given.end, -given.new]) / given.start;
}

/** 1 − (E − N) / S: the share of customers lost. */
export function churn(given: Customers): number | Fault<"isZero" | "keptOutOfRange"> {
  return impossible(given) ?? total([given.start, -given.end, given.new]) / given.start;
}

/** No customers at the start, more new ones than there are at the end, or more kept than there were. */
function impossible({ start, end, new: won }: Customers): Fault<"isZero" | "keptOutOfRange"> | undefined {
  if (start === 0) return noStart;
  return won > end || total([end, -won, -start]) > 0 ? fault("keptOutOfRange") : undefined;
}

/** Recurring revenue of the customers at the start, and what became of it by the end. */
export interface RecurringRevenue {
  readonly start: number;
  readonly contraction: number;
  readonly churned: number;
}

/** (S + X − C − L) / S: above 1 where expansion outweighs what was lost. */
export function netRevenueRetention(
  given: RecurringRevenue & { readonly expansion: number },
): number | Fault<NotRetained | "tooLarge"> {
  const { start, expansion, contraction, churned } = given;
  return lostMore(given) ?? quotient(total([start, expansion, -contraction, -churned]), start, "start");
}

type NotRetained = "isZero" | "lostMoreThanStart";

/** (S − C − L) / S. */
export function grossRevenueRetention(given: RecurringRevenue): number | Fault<NotRetained> {
  const { start, contraction, churned } = given;
  return lostMore(given) ?? total([start, -contraction, -churned]) / start;
}

function lostMore({ start, contraction, churned }: RecurringRevenue): Fault<NotRetained> | undefined {
  if (start === 0) return noStart;
  return total([contraction, churned, -start]) > 0 ? fault("lostMoreThanStart") : undefined;
}
