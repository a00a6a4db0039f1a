import type { Asks, DraftRow } from "../../grid/draft";
import { native, row, rows as between } from "../../grid/expression";
import type { Figures, Line } from "../figures";
import { benefitLines, costLines } from "../lines";
import type { RowKey, Rows } from "./rows";

export const costs = (rows: Rows, figures: Figures, asks: Asks): readonly DraftRow[] =>
  listed(rows, "costs", costLines, figures.costs, figures.years, asks);

export const benefits = (rows: Rows, figures: Figures, asks: Asks): readonly DraftRow[] =>
  listed(rows, "benefits", benefitLines, figures.benefits, figures.years, asks);

/** A block of input lines and the row that adds them up. */
function listed<K extends string>(
  rows: Rows,
  key: "costs" | "benefits",
  lines: readonly K[],
  given: Readonly<Partial<Record<K, Line>>>,
  years: number,
  asks: Asks,
): readonly DraftRow[] {
  const keyOf = (line: K) => `${key}_${line}` as RowKey;
  const [first, last] = [lines[0] as K, lines[lines.length - 1] as K];
  return [
    rows.section(key),
    ...lines.map((line) => {
      const { amounts, label, note } = given[line] ?? { amounts: [] };
      const each = Array.from({ length: years + 1 }, (_, year) => amounts[year] ?? null);
      return rows.line(keyOf(line), { amounts: each, asks, label, note });
    }),
    rows.yearly(key, {
      unit: "currency",
      format: "money",
      isTotal: true,
      each: native("SUM", between(keyOf(first), keyOf(last), "here")),
      total: native("SUM", row(key, "years")),
    }),
  ];
}
