/** The number format for a function's answer, by the unit in its definition. */
import type { Unit } from "../catalogue/unit";
import { formatCode, formats } from "./formats";

export interface UnitFormat {
  readonly kind: "percent" | "money" | "decimals";
  /** Excel's code, in English. */
  readonly code: string;
}

/** Below this an amount is shown with decimals, such as a cost per customer of 12.50. */
const smallAmount = 1000;

/** `currency` is an ISO 4217 code, or undefined if it isn't known. Undefined if General fits or the unit isn't known. */
export function unitFormat(unit: Unit, value: number, currency: string | undefined): UnitFormat | undefined {
  switch (unit) {
    case "ratio":
    case "ratePerPeriod":
      return { kind: "percent", code: formats.ratio };
    case "money":
    case "moneyPerUserMonth":
    case "moneyPerYear":
    case "moneyPerDay":
      return { kind: "money", code: moneyCode(Math.abs(value) < smallAmount, currency) };
    case "years":
    case "months":
    case "days":
    case "hours":
    case "periods":
    case "points":
    case "pointsPerCustomer":
      return { kind: "decimals", code: formats.amount };
    case "count":
    case "date":
    case "any":
      return undefined;
  }
}

function moneyCode(isSmall: boolean, currency: string | undefined): string {
  if (currency !== undefined) return formatCode(isSmall ? "preciseMoney" : "moneyWithSign", currency);
  return isSmall ? "#,##0.00" : "#,##0";
}
