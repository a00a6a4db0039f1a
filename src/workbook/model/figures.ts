/** A model's results as numbers, independent of the workbook's language. */
import type { ModelWords } from "..";
import type { Lookup } from "../../formula/lookup";
import { checkState, type CheckState } from "./checks";
import { numbersOf, type Numbers } from "./headlines";
import type { Model } from "./models";
import { partOf, rowOf } from "./parts";
import { isSample } from "./isSample";

export type LineKey = "costs" | "benefits" | "net" | "cumulative";

export interface ModelFigures {
  /** Years after year 0. */
  readonly years: number;
  /** The text of its cell, usually a code of ISO 4217. */
  readonly currency: string;
  readonly numbers: Numbers;
  /** Amounts from year 0 on; null if a cell has no number. */
  readonly lines: Readonly<Record<LineKey, readonly (number | null)[]>>;
  readonly checks: CheckState;
  readonly isSample: boolean;
}

/** In the full workbook, the figures use the lines after scenario and risk. */
const afterRisk: Readonly<Partial<Record<LineKey, string>>> = { costs: "costsAfter", benefits: "benefitsAfter" };

/** Undefined if the model has lost the names that are needed. */
export function modelFigures(model: Model, look: Lookup, words: ModelWords): ModelFigures | undefined {
  const row = (key: string) => rowOf(model, key, look);
  const [net, [currency]] = [partOf(model, "net", look), row("currency")];
  if (!net || typeof currency !== "string") return undefined;
  const line = (key: LineKey) => {
    const after = row(afterRisk[key] ?? key);
    return (after.length > 0 ? after : row(key)).map((value) => (typeof value === "number" ? value : null));
  };
  return {
    years: net.area.columns - 1,
    currency,
    numbers: numbersOf((key) => row(key)[0]),
    lines: { costs: line("costs"), benefits: line("benefits"), net: line("net"), cumulative: line("cumulative") },
    checks: checkState(row("checks")[0], words),
    isSample: isSample(model, look, words),
  };
}
