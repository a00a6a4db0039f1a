import { percent } from "../language/formatted";
import { numberFormat } from "../language/numbers";
import type { Language } from "../language/languages";
import type { Unit } from "./unit";

/** Formats a function's answer by its unit. */
export function formattedAnswer(value: number, unit: Unit | "label" | "text" | "figure", language: Language): string {
  if (unit === "ratio" || unit === "ratePerPeriod") return percent(value, language);
  const digits = unit.startsWith("money") || unit === "count" ? 2 : 4;
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}
