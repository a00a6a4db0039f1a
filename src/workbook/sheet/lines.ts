import type { Asks, DraftRow } from "../../grid/draft";
import { native, row, rows as between, type Expression } from "../../grid/expression";
import type { Figures, Line } from "../figures";
import { benefitLines, costLines, freeLines, ownByFreeLine, type LineKind } from "../lines";
import type { RowKey, SheetRows } from "./rows";

export const costs = (rows: SheetRows, figures: Figures, asks: Asks): readonly DraftRow[] =>
  listed(rows, "costs", costLines, figures.costs, figures.ownCosts, figures.years, asks);

export const benefits = (rows: SheetRows, figures: Figures, asks: Asks): readonly DraftRow[] =>
  listed(rows, "benefits", benefitLines, figures.benefits, figures.ownBenefits, figures.years, asks);

/** The rows of a block of lines, from its heading to the empty row below its last line, so that new rows are counted. */
export const block = (key: LineKind, place: string): Expression & { is: "rows" } =>
  between(`section_${key}`, `${key}_end`, place);

/** A block of input lines, free ones too, and the row that adds them up. */
function listed<K extends string>(
  rows: SheetRows,
  key: LineKind,
  lines: readonly K[],
  given: Readonly<Partial<Record<K, Line>>>,
  own: readonly Line[] | undefined,
  years: number,
  asks: Asks,
): readonly DraftRow[] {
  const byYear = (amounts: readonly number[] = []) =>
    Array.from({ length: years + 1 }, (_, year) => amounts[year] ?? null);
  const owned = ownByFreeLine(key, own);
  return [
    rows.section(key),
    ...lines.map((line) => {
      const { amounts, label, note } = given[line] ?? { amounts: [] };
      return rows.line(`${key}_${line}`, {
        amounts: byYear(amounts),
        asks,
        label: label ?? rows.word(`${key}_${line}` as RowKey),
        note,
      });
    }),
    ...freeLines(key, own?.length).map((line) => {
      const { amounts, label, note } = owned.get(line) ?? {};
      return rows.freeLine(line, { amounts: byYear(amounts), asks, label, note });
    }),
    { key: `${key}_end`, height: 5, cells: {} },
    rows.yearly(key, {
      unit: "currency",
      format: "money",
      isTotal: true,
      each: native("SUM", block(key, "here")),
      total: native("SUM", row(key, "years")),
    }),
  ];
}
