/** Doubts about a model that its own checks don't have: each is a question to the reader, not an error. */
import type { ModelWords } from "..";
import type { CellRef } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { Template } from "../templates";
import type { Key } from "./names";
import { readsAsRevenue } from "./revenueWords";

/**
 * - adoption: everybody works with the CRM from the first year on
 * - margin: revenue counts in full
 * - revenue: a benefit is named as revenue and counts in full
 */
export type ModelDoubt =
  | { readonly about: "adoption" | "margin"; readonly home: Key; readonly figures: readonly CellValue[] }
  | {
      readonly about: "revenue";
      readonly line: string;
      readonly home: CellRef;
      readonly figures: readonly CellValue[];
    };

/** What the reader says is right: not the question alone, but with the figures that it was asked about. */
export const settledAs = (doubt: ModelDoubt): string =>
  JSON.stringify([doubt.about, doubt.about === "revenue" ? doubt.line : "", doubt.figures]);

/** A row among a model's lines of benefit. */
export interface BenefitRow {
  /** The cell with its name. */
  readonly home: CellRef;
  /** The cells before the years: the name of the line, and in the full workbook what it is counted in. */
  readonly heads: readonly CellValue[];
  readonly amounts: readonly CellValue[];
}

export interface DoubtfulInputs {
  readonly template: Template;
  /** From year 1 on; undefined if the model has lost it or is of one page. */
  readonly adoption: readonly CellValue[] | undefined;
  readonly margin: CellValue | undefined;
  readonly benefits: readonly BenefitRow[];
}

/** @param words those of the model's language */
export function modelDoubts({ template, adoption, margin, benefits }: DoubtfulInputs, words: ModelWords) {
  const filled = benefits.filter(({ amounts }) => amounts.some((amount) => typeof amount === "number" && amount !== 0));
  const { worth } = words.full.choices;
  const isCountedIn = ({ heads }: BenefitRow, ...counted: readonly string[]) =>
    heads.slice(1).some((head) => typeof head === "string" && counted.includes(head));
  const doubts: ModelDoubt[] = [];
  if (isAll(adoption?.[0])) doubts.push({ about: "adoption", home: "adoption", figures: adoption ?? [] });
  if (isAll(margin) && filled.some((row) => isCountedIn(row, worth.revenue)))
    doubts.push({ about: "margin", home: "margin", figures: [margin ?? null] });
  for (const row of filled) {
    const line = row.heads.find((head) => typeof head === "string");
    const isInFull = template === "sheet" || !isCountedIn(row, worth.revenue, worth.hours);
    if (typeof line === "string" && isInFull && readsAsRevenue(line))
      doubts.push({ about: "revenue", line: line.trim(), home: row.home, figures: row.amounts });
  }
  return doubts;
}

/** A share of 100 % or more; more than the limits allow is a matter of the checks. */
const isAll = (share: CellValue | undefined): boolean => typeof share === "number" && share >= 1;
