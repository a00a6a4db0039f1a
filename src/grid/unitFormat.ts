/** The number format for a function's answer, by the unit in its definition. */
import type { Unit } from "../catalogue/unit";
import type { Language } from "../language/languages";
import { formatCode, type FormatName } from "./formats";

export interface UnitFormat {
  readonly kind: "percent" | "money" | "decimals";
  /** Excel's code, in English. */
  readonly code: string;
}

/** Below this an amount is shown with decimals, such as a cost per customer of 12.50. */
const smallAmount = 1000;

export interface UnitSetting {
  readonly language: Language;
  /** Undefined if it isn't known. */
  readonly currency: string | undefined;
}

/** Undefined if General fits or the unit isn't known. */
export function unitFormat(unit: Unit, value: number, setting: UnitSetting): UnitFormat | undefined {
  const code = (format: FormatName): string => formatCode(format, setting);
  switch (unit) {
    case "ratio":
    case "ratePerPeriod":
      return { kind: "percent", code: code("ratio") };
    case "money":
    case "moneyPerUserMonth":
    case "moneyPerYear":
    case "moneyPerDay":
      return { kind: "money", code: code(moneyFormat(Math.abs(value) < smallAmount, setting.currency)) };
    case "years":
    case "months":
    case "days":
    case "hours":
    case "periods":
    case "points":
    case "pointsPerCustomer":
      return { kind: "decimals", code: code("amount") };
    case "count":
    case "date":
    case "any":
      return undefined;
  }
}

function moneyFormat(isSmall: boolean, currency: string | undefined): FormatName {
  if (currency !== undefined) return isSmall ? "preciseMoney" : "moneyWithSign";
  return isSmall ? "amount" : "count";
}
