import { fault, type Fault } from "../fault";
import { quotient } from "../numbers/quotient";
import { total } from "../numbers/series";

/** Customers at the start and the end of a period, and those won in it. */
export interface Customers {
  readonly start: number;
  readonly end: number;
  readonly new: number;
}

/** (E − N) / S: the share of customers kept, from 0 to 1. */
export function retention(given: Customers): number | Fault {
  return impossible(given) ?? quotient(total([given.end, -given.new]), given.start, "start");
}

/** 1 − (E − N) / S: the share of customers lost. */
export function churn(given: Customers): number | Fault {
  return impossible(given) ?? quotient(total([given.start, -given.end, given.new]), given.start, "start");
}

/** More new customers than there are at the end, or more kept than there were. */
function impossible({ start, end, new: won }: Customers): Fault | undefined {
  if (start === 0) return undefined;
  return won > end || total([end, -won, -start]) > 0 ? fault("value", "keptOutOfRange") : undefined;
}

/** Recurring revenue of the customers at the start, and what became of it by the end. */
export interface RecurringRevenue {
  readonly start: number;
  readonly contraction: number;
  readonly churned: number;
}

/** (S + X − C − L) / S: above 1 where expansion outweighs what was lost. */
export function netRevenueRetention(given: RecurringRevenue & { readonly expansion: number }): number | Fault {
  return retained(given, [given.start, given.expansion, -given.contraction, -given.churned]);
}

/** (S − C − L) / S. */
export function grossRevenueRetention(given: RecurringRevenue): number | Fault {
  return retained(given, [given.start, -given.contraction, -given.churned]);
}

function retained({ start, contraction, churned }: RecurringRevenue, left: readonly number[]): number | Fault {
  if (start > 0 && total([contraction, churned, -start]) > 0) return fault("value", "lostMoreThanStart");
  return quotient(total(left), start, "start");
}
