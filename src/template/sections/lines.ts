import { native, row, rows } from "../expression";
import type { Figures, Line } from "../figures";
import { benefitLines, costLines } from "../lines";
import type { Row, RowKey, Section } from "../section";

export const costs = (figures: Figures): Section => listed("costs", costLines, figures.costs, figures.years);

export const benefits = (figures: Figures): Section =>
  listed("benefits", benefitLines, figures.benefits, figures.years);

/** A block of input lines and the row that adds them up. */
function listed<K extends string>(
  key: "costs" | "benefits",
  lines: readonly K[],
  given: Readonly<Partial<Record<K, Line>>>,
  years: number,
): Section {
  const keyOf = (line: K) => `${key}_${line}` as RowKey;
  const [first, last] = [lines[0] as K, lines[lines.length - 1] as K];
  const inputs = lines.map((line): Row => {
    const { amounts, label, note } = given[line] ?? { amounts: [] };
    return {
      kind: "line",
      key: keyOf(line),
      amounts: Array.from({ length: years + 1 }, (_, year) => amounts[year] ?? null),
      ...(label !== undefined && { label }),
      ...(note !== undefined && { note }),
    };
  });
  return {
    key,
    rows: [
      ...inputs,
      {
        kind: "years",
        key,
        unit: "currency",
        format: "money",
        style: "total",
        each: native("SUM", rows(keyOf(first), keyOf(last), "here")),
        total: native("SUM", row(key, "years")),
      },
    ],
  };
}
