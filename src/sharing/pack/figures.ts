/** What a model says, as numbers, whatever language its workbook speaks. */
import { isError } from "../../grid/natives";
import type { PlanWords } from "../../workbook";
import type { CellValue } from "../../grid/plan";
import { checkState, type CheckState } from "../../workbook/model/checkState";
import type { Lookup } from "../../formula/lookup";
import { partsOf, type BookModel } from "../../workbook/model/models";

export const headlineKeys = ["roi", "npv", "payback", "tco"] as const;
export type HeadlineKey = (typeof headlineKeys)[number];
type Key = HeadlineKey | "roiDiscounted" | "irr" | "paybackDiscounted" | "tcoUser" | "rate" | "users";

export type LineKey = "costs" | "benefits" | "net" | "cumulative";

export interface ModelFigures {
  /** Years after year 0. */
  readonly years: number;
  /** As its cell says: a code of ISO 4217 as a rule. */
  readonly currency: string;
  /** undefined where the workbook has no number. */
  readonly figures: Readonly<Record<Key, number | undefined>>;
  /** From year 0 on; null where there is no number. */
  readonly lines: Readonly<Record<LineKey, readonly (number | null)[]>>;
  readonly checks: CheckState;
  readonly isSample: boolean;
}

const keys: readonly Key[] = [
  "roi",
  "npv",
  "payback",
  "tco",
  "roiDiscounted",
  "irr",
  "paybackDiscounted",
  "tcoUser",
  "rate",
  "users",
];

/** The full workbook's lines after scenario and risk are those its figures come from. */
const afterRisk: Readonly<Partial<Record<LineKey, string>>> = { costs: "costsAfter", benefits: "benefitsAfter" };

/** Undefined where the model has lost the names it is read by. */
export function modelFigures(model: BookModel, look: Lookup, words: PlanWords): ModelFigures | undefined {
  const parts = partsOf(model, look);
  const row = (key: string): readonly CellValue[] => {
    const part = parts.get(key);
    return (part && look.values(part)[0]) ?? [];
  };
  const number = (key: string): number | undefined => {
    const value = row(key)[0];
    return typeof value === "number" && !isError(value) ? value : undefined;
  };
  const [net, currency] = [parts.get("net"), row("currency")[0]];
  if (!net || typeof currency !== "string") return undefined;
  const line = (key: LineKey) => {
    const after = row(afterRisk[key] ?? key);
    return (after.length > 0 ? after : row(key)).map((value) => (typeof value === "number" ? value : null));
  };
  return {
    years: net.area.columns - 1,
    currency,
    figures: Object.fromEntries(keys.map((key) => [key, number(key)])) as ModelFigures["figures"],
    lines: { costs: line("costs"), benefits: line("benefits"), net: line("net"), cumulative: line("cumulative") },
    checks: checkState(row("checks")[0], words),
    isSample: net.sheet.cells.some(
      ({ row, value }) => row < 3 && typeof value === "string" && value.includes(words.sheet.sample),
    ),
  };
}
