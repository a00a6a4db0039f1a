/** A model's results as numbers, independent of the workbook's language. */
import type { ModelWords } from "..";
import type { Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { AmountSize } from "../../language/cellForm";
import { amountsInOf } from "./amountsIn";
import { cashOnly, type CashOnly } from "./cashOnly";
import { masterState, type MasterState } from "./masterState";
import type { LineKind } from "../lines";
import { lineTotals, type LineTotal } from "./lineTotals";
import { npvRange, type NpvRange } from "./npvRange";
import { openChecks, type OpenCheck } from "./openChecks";
import { numbersOf, type Numbers } from "./headlines";
import type { Model } from "./models";
import { partOf, rowOf } from "./parts";
import { isSample } from "./isSample";
import { isMidYear, taxOf, type ModelTax } from "./tax";
import { fiscalStart, type FiscalStart } from "./yearNames";

export type LineKey = "costs" | "benefits" | "net" | "cumulative";

export interface ModelFigures {
  /** Years after year 0. */
  readonly years: number;
  /** The text of its cell, usually a code of ISO 4217. */
  readonly currency: string;
  /** What its summary shows amounts in. */
  readonly amountsIn: AmountSize;
  readonly numbers: Numbers;
  /** Undefined where the years are numbered. */
  readonly fiscal: FiscalStart | undefined;
  /** Amounts from year 0 on; null if a cell has no number. */
  readonly lines: Readonly<Record<LineKey, readonly (number | null)[]>>;
  readonly checks: MasterState;
  /** The checks that aren't OK. */
  readonly open: readonly Pick<OpenCheck, "state" | "says">[];
  /** Of a full workbook. */
  readonly cash: CashOnly | undefined;
  /** Of a simulation. */
  readonly range: NpvRange | undefined;
  readonly users: number | undefined;
  /** Texts of a full workbook; empty where nothing is entered. */
  readonly about: Readonly<Record<(typeof aboutKeys)[number], string>>;
  /** Each line's total, the largest first. */
  readonly totals: Readonly<Record<LineKind, readonly LineTotal[]>>;
  readonly isSample: boolean;
  /** Of a full workbook with a tax rate; costs and benefits are before it, the net and the cumulative net after it. */
  readonly tax: ModelTax | undefined;
  readonly isMidYear: boolean;
}

const aboutKeys = ["organisation", "author", "status", "version", "decision", "recommendation"] as const;

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
    amountsIn: amountsInOf(look.book.names, model),
    fiscal: fiscalStart(row("fiscalYear")[0], row("fiscalMonth")[0]),
    numbers: numbersOf((key) => row(key)[0]),
    lines: { costs: line("costs"), benefits: line("benefits"), net: line("net"), cumulative: line("cumulative") },
    checks: masterState(row("checks")[0], words),
    open: openChecks(model, look, words).map(({ state, says }) => ({ state, says })),
    cash: cashOnly((key) => row(key)[0]),
    range: npvRange(model, look),
    users: numberOf(row("users")[0]),
    about: Object.fromEntries(aboutKeys.map((key) => [key, textIn(row(key)[0])])) as ModelFigures["about"],
    totals: {
      costs: lineTotals(model, "costs", look, words),
      benefits: lineTotals(model, "benefits", look, words),
    },
    isSample: isSample(model, look, words),
    tax: taxOf(model, look, words),
    isMidYear: isMidYear(model, look, words),
  };
}

const numberOf = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);

const textIn = (value: CellValue | undefined): string => (typeof value === "string" ? value.trim() : "");
