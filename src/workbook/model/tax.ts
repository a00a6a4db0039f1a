/** How a model takes tax and from where it discounts. */
import type { ModelWords } from "..";
import type { Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import { losses } from "../inputs/finance";
import type { Model } from "./models";
import { rowOf } from "./parts";

export interface ModelTax {
  readonly rate: number;
  readonly losses: (typeof losses.words)[number];
  /** True if the tax of a year is paid in the next one. */
  readonly isLate: boolean;
  readonly isWrittenOff: boolean;
  /** The tax of the last year that is paid after it; 0 if there is none. */
  readonly after: number;
}

/** Undefined without a tax rate. Workbooks that were made before these choices have the usual ones. */
export function taxOf(model: Model, look: Lookup, { full }: ModelWords): ModelTax | undefined {
  const row = (key: string) => rowOf(model, key, look);
  const [rate] = row("tax");
  if (typeof rate !== "number" || rate <= 0) return undefined;
  const { losses: lossWords, settled } = full.choices;
  const isLate = row("taxSettled")[0] === settled.yearLater;
  const paid = row("taxPaid");
  return {
    rate,
    losses: losses.words.find((word) => lossWords[word] === row("losses")[0]) ?? losses.usual,
    isLate,
    isWrittenOff: row("capitalised").some((amount) => typeof amount === "number" && amount !== 0),
    after: isLate ? taxAfter(paid, row("net").length) : 0,
  };
}

/** The cell after those of the years, of a row of tax that has one. */
export function taxAfter(paid: readonly CellValue[], cellsOfYears: number): number {
  const last = paid.length === cellsOfYears + 1 ? paid.at(-1) : undefined;
  return typeof last === "number" ? last : 0;
}

export const isMidYear = (model: Model, look: Lookup, { full }: ModelWords): boolean =>
  rowOf(model, "discounting", look)[0] === full.choices.discounting.midYear;
