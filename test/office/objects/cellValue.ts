/** What Office.js gives of the value of a cell. */
import type { CellValue } from "../../../src/grid/plan";

export const plain = (value: CellValue): string | number | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;

/** Percentages have their decimals; other formats aren't modelled. */
export function shownText(value: CellValue, format: unknown = "General"): string {
  const decimals = /^0(?:\.(0+))?%$/.exec(String(format));
  return decimals && typeof value === "number"
    ? `${(100 * value).toFixed(decimals[1]?.length ?? 0)}%`
    : String(plain(value));
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}
