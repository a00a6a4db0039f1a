/** The cells of a sheet that must stay formulas, and its headings of years. */
import { area as areaOf, equal, literal, minus, native, plus, times, type Expression } from "../../grid/expression";
import { cellsOf } from "../../grid/calculated";
import type { DraftSheet } from "../../grid/draft";
import { placed, type PlacedSheet } from "../../grid/layout";
import { rectangles } from "../../grid/rectangles";

/** True if a sheet's headings of years still run from 0 without a gap; undefined if the sheet has no years. */
function yearsInOrder(draft: DraftSheet, years: number): Expression | undefined {
  const { years: span, rowOf } = placed(draft, draft.name, years);
  const at = rowOf("period");
  if (!span || at === undefined) return undefined;
  const cells = (columns: number) => areaOf(draft.key, { row: at, column: span.first, rows: 1, columns });
  const all = cells(years + 1);
  const place = minus(native("COLUMN", all), native("COLUMN", cells(1)));
  return equal(native("SUMPRODUCT", native("ABS", minus(all, place))), 0);
}

/** The cells of a sheet that must stay formulas: not the add-in's, which sharing replaces, and not what reads the checks. */
export interface FormulaCells {
  readonly count: Expression;
  readonly expected: number;
  /** True if the headings of years are as they were made. */
  readonly years: Expression;
}

const isOfYears = ({ years }: PlacedSheet, column: number): boolean =>
  years !== undefined && column >= years.first && column <= years.last;

interface Columns {
  /** Of rows without years: they read the checks. */
  readonly leftOut?: readonly string[];
  /** Words on which nothing depends: a reader's own, or a row of none, may stand among them, but no number, which would look as if it were counted. */
  readonly words?: readonly string[];
}

export function formulaCells(
  draft: DraftSheet,
  years: number,
  { leftOut = [], words = [] }: Columns = {},
): FormulaCells & {
  /** The areas of words, in which no number may stand. */
  readonly words: readonly Expression[];
} {
  const sheet = placed(draft, draft.name, years);
  const columnsOf = (names: readonly string[]) => names.map((name) => sheet.columnOf(name));
  const [without, ofWords] = [columnsOf(leftOut), columnsOf(words)];
  const formulas = sheet.rows
    .filter(({ row: { key }, at }) => at >= draft.frozenRows || key === "heading")
    .flatMap(({ row: drafted, at }) =>
      cellsOf(drafted, sheet).flatMap(({ column, content, style }) => {
        // Of the headings only those of the years: the first one reads the checks.
        if (at < draft.frozenRows && !isOfYears(sheet, column)) return [];
        const isOurs = typeof content === "object" && content !== null && !style.startsWith("addIn");
        return isOurs && !(without.includes(column) && drafted.years === undefined) ? [{ row: at, column }] : [];
      }),
    );
  const isWord = ({ column }: (typeof formulas)[number]) => ofWords.includes(column);
  const counted = formulas.filter((each) => !isWord(each));
  const areasOf = (cells: typeof formulas) => rectangles(cells, true).map((area) => areaOf(draft.key, area));
  return {
    count: areasOf(counted)
      .map((area) => native("SUMPRODUCT", times(native("ISFORMULA", area), 1)))
      .reduce(plus),
    expected: counted.length,
    words: areasOf(formulas.filter(isWord)),
    years: yearsInOrder(draft, years) ?? literal(1),
  };
}
