/** A number of users too large for the costs: most likely an amount that was typed into the field of users. */
import { scaleOf } from "../../workbook/sample";
import type { Entered } from "./liveAnswer";

const monthsOfYear = 12;

/** What a user costs in a month, as the model's TCO per user and month; undefined without costs. */
export function costOfUser({ costs, years }: Entered, users: number): number | undefined {
  const total = costs.flat().reduce((sum, amount) => sum + amount, 0);
  return total > 0 && users > 0 ? total / users / (years * monthsOfYear) : undefined;
}

/** No system whose costs are worth a model costs less than about a euro a month for each of its users. */
export const isTooLittle = (perMonth: number | undefined, currency: string): perMonth is number =>
  perMonth !== undefined && perMonth < scaleOf(currency);
