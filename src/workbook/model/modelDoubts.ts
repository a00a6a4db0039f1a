/** Doubts about a model that its own checks don't have: each is a question to the reader, not an error. */
import type { ModelWords } from "..";
import type { CellRef } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { Template } from "../templates";
import { noFigure } from "../../language/noFigure";
import type { Key } from "./names";
import { readsAsRevenue } from "./revenueWords";
import { readsAsTime } from "./timeWords";

/**
 * - adoption: everybody works with the CRM from the first year on
 * - margin: revenue counts in full
 * - revenue: a benefit is named as revenue and counts in full
 * - time: a benefit is named as time that is saved, while another counts such time
 * - gap: a line has nothing in a year between two years in which it has something
 */
export type ModelDoubt =
  | { readonly about: "adoption" | "margin"; readonly home: Key; readonly figures: readonly CellValue[] }
  | {
      readonly about: "revenue" | "time";
      readonly line: string;
      readonly home: CellRef;
      readonly figures: readonly CellValue[];
    }
  | {
      readonly about: "gap";
      readonly line: string;
      readonly year: number;
      readonly home: CellRef;
      readonly figures: readonly CellValue[];
    };

/** What the reader says is right: not the question alone, but with the figures that it was asked about. */
export const settledAs = (doubt: ModelDoubt): string =>
  JSON.stringify([doubt.about, "line" in doubt ? doubt.line : "", doubt.figures]);

/** A row among a model's lines of benefit or of cost. */
export interface LineRow {
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
  readonly benefits: readonly LineRow[];
  readonly costs: readonly LineRow[];
}

/** @param words those of the model's language */
export function modelDoubts({ template, adoption, margin, benefits, costs }: DoubtfulInputs, words: ModelWords) {
  const filled = benefits.filter(({ amounts }) => amounts.some(counts));
  const { worth } = words.full.choices;
  const isCountedIn = ({ heads }: LineRow, ...counted: readonly string[]) =>
    heads.slice(1).some((head) => typeof head === "string" && counted.includes(head));
  const doubts: ModelDoubt[] = [];
  if (isAll(adoption?.[0])) doubts.push({ about: "adoption", home: "adoption", figures: adoption ?? [] });
  if (isAll(margin) && filled.some((row) => isCountedIn(row, worth.revenue)))
    doubts.push({ about: "margin", home: "margin", figures: [margin ?? null] });
  const isTime = (row: LineRow) => isCountedIn(row, worth.hours) || readsAsTime(nameOf(row));
  for (const row of filled) {
    const { home, amounts: figures } = row;
    const line = nameOf(row);
    const isInFull = template === "sheet" || !isCountedIn(row, worth.revenue, worth.hours);
    if (isInFull && readsAsRevenue(line)) doubts.push({ about: "revenue", line, home, figures });
    if (isInFull && readsAsTime(line) && filled.some((other) => other !== row && isTime(other)))
      doubts.push({ about: "time", line, home, figures });
  }
  for (const row of [...costs, ...benefits]) {
    const year = gapIn(row.amounts);
    if (year === undefined) continue;
    const home = { ...row.home, column: row.heads.length + year };
    doubts.push({ about: "gap", line: nameOf(row), year, home, figures: row.amounts });
  }
  return doubts;
}

const counts = (amount: CellValue | undefined): boolean => typeof amount === "number" && amount !== 0;

const nameOf = ({ heads }: LineRow): string => {
  const line = heads.find((head) => typeof head === "string");
  return typeof line === "string" ? line.trim() : noFigure;
};

/** The first year with a blank cell before which and after which the line has something. A typed 0 is meant. */
function gapIn(amounts: readonly CellValue[]): number | undefined {
  const first = amounts.findIndex(counts);
  const last = amounts.length - 1 - [...amounts].reverse().findIndex(counts);
  const year = amounts.findIndex((amount, i) => i > first && i < last && (amount === null || amount === ""));
  return first >= 0 && year >= 0 ? year : undefined;
}

/** A share of 100% or more; more than the limits allow is a matter of the checks. */
const isAll = (share: CellValue | undefined): boolean => typeof share === "number" && share >= 1;
