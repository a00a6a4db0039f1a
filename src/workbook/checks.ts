/** Checks of both templates: three states, limits, areas without numbers, and formulas that nobody overwrote. */
import { cellsOf } from "../grid/calculated";
import type { DraftSheet } from "../grid/draft";
import {
  above,
  area as areaOf,
  below,
  differs,
  equal,
  minus,
  native,
  plus,
  row,
  times,
  when,
  type Expression,
} from "../grid/expression";
import { placed } from "../grid/layout";
import type { Validation } from "../grid/plan";
import { rectangles } from "../grid/rectangles";
import { textFormula } from "../grid/sentence";

export interface StateWords {
  readonly ok: string;
  readonly look: string;
  readonly check: string;
}

/** "look" is for a doubt that may be right; everything else that doesn't hold is wrong. */
export type Otherwise = "check" | "look";

/** The state of a statement. One that can't be calculated doesn't hold. */
export const stateOf = (holds: Expression, words: StateWords, otherwise: Otherwise = "check"): Expression =>
  native("IFERROR", when(holds, words.ok, words[otherwise]), words.check);

/** What a check says: its statement while it holds, and a sentence of its own while it doesn't. */
export function sentenceOf(
  state: Expression,
  ok: string,
  says: { readonly holds: string; readonly fails: string; readonly given?: Readonly<Record<string, Expression>> },
): Expression {
  const { holds, fails, given } = says;
  return when(equal(state, ok), holds, given ? native("IFERROR", textFormula(fails, given), fails) : fails);
}

/** Whether a cell, or every cell of an area, is blank or within the limits of its input. */
export function isAllowed(allows: Validation["allows"], area: Expression): Expression {
  const filled = native("COUNTA", area);
  const all = (...counts: readonly Expression[]) => equal(filled, counts.reduce(plus));
  switch (allows.type) {
    case "list":
      return all(...allows.words.map((word) => native("COUNTIF", area, word)));
    case "text":
      return literalTrue;
    default: {
      const { from } = allows;
      const to = "to" in allows ? allows.to : undefined;
      const atLeast = native("COUNTIF", area, `>=${from}`);
      const within = all(to === undefined ? atLeast : minus(atLeast, native("COUNTIF", area, `>${to}`)));
      return allows.type === "whole" ? native("AND", within, isWhole(area)) : within;
    }
  }
}

const literalTrue: Expression = { is: "number", value: 1 };

/** Whether the number of a cell has no fraction; the limits refuse a text. */
const isWhole = (cell: Expression): Expression => when(native("ISNUMBER", cell), equal(cell, native("INT", cell)), 1);

/** How many cells of an area of formulas have a number that is none of them. */
export const numbersTyped = (area: Expression): Expression =>
  native("SUMPRODUCT", times(native("ISNUMBER", area), minus(1, native("ISFORMULA", area))));

/**
 * Whether a count is the number in a cell. The difference is compared with 0, because the workbench's grid compares a cell
 * that it has just calculated with what the cell held before.
 */
export const isCount = (count: Expression, cell: Expression): Expression => equal(native("SUM", minus(count, cell)), 0);

/** SUM ignores text without a word; this reports it. */
export const allNumbers = (area: Expression): Expression => equal(native("COUNTA", area), native("COUNT", area));

/** Whether a sheet's headings of years still run from 0 without a gap; undefined if the sheet has no years. */
function yearsInOrder(draft: DraftSheet, years: number): Expression | undefined {
  const { years: span, rowOf } = placed(draft, draft.name, years);
  const at = rowOf("period");
  if (!span || at === undefined) return undefined;
  const cells = (columns: number) => areaOf(draft.key, { row: at, column: span.first, rows: 1, columns });
  const all = cells(years + 1);
  const place = minus(native("COLUMN", all), native("COLUMN", cells(1)));
  return equal(native("SUMPRODUCT", native("ABS", minus(all, place))), 0);
}

/** The number of the last row between two rows in which a cell of the given columns isn't blank; 0 if there is none. */
export function lastEntryBetween(from: string, to: string, area: Expression & { is: "rows" }): Expression {
  const rowsOfArea = native("ROW", area);
  const isBetween = times(above(rowsOfArea, rowNumber(from)), below(rowsOfArea, rowNumber(to)));
  return native("SUMPRODUCT", native("MAX", times(times(differs(area, ""), isBetween), rowsOfArea)));
}

/** The units, unlike the labels, never depend on a check: the grid takes ROW(A4) for a use of what A4 says. */
export const rowNumber = (key: string): Expression => native("ROW", row(key, "unit"));

/** The row and the column number of a negative amount of the areas, the lowest one on the sheet; 0 if there is none. */
export function lastNegative(areas: readonly Expression[], at: Expression): Record<"row" | "column", Expression> {
  const most = (of: (area: Expression) => Expression) => {
    const found = areas.map((area) => native("SUMPRODUCT", native("MAX", times(below(area, 0), of(area)))));
    return found.length === 1 ? (found[0] as Expression) : native("MAX", ...found);
  };
  return {
    row: most((area) => native("ROW", area)),
    column: most((area) => times(equal(native("ROW", area), at), native("COLUMN", area))),
  };
}

/** The address of the cell with these numbers, as people read it: C12. */
export const addressOf = (at: Expression, column: Expression): Expression =>
  native("SUBSTITUTE", native("ADDRESS", at, column), "$", "");

/** The cells of a sheet that must stay formulas: not the add-in's, which sharing replaces, and not what reads the checks. */
export interface FormulaCells {
  readonly count: Expression;
  readonly expected: number;
  /** Whether the headings of years are as they were made. */
  readonly years: Expression;
}

export function formulaCells(
  draft: DraftSheet,
  years: number,
  isLeftOut: (column: string | undefined) => boolean = () => false,
): FormulaCells {
  const sheet = placed(draft, draft.name, years);
  const leftOut = new Set(
    [...draft.columns.flatMap(({ names }) => names), ...Object.keys(draft.also ?? {})]
      .filter(isLeftOut)
      .flatMap((name) => sheet.columnOf(name) ?? []),
  );
  const formulas = sheet.rows
    .filter(({ at }) => at >= draft.frozenRows)
    .flatMap(({ row: drafted, at }) =>
      cellsOf(drafted, sheet).flatMap(({ column, content, style }) => {
        const isOurs = typeof content === "object" && content !== null && !style.startsWith("addIn");
        return isOurs && !(leftOut.has(column) && drafted.years === undefined) ? [{ row: at, column }] : [];
      }),
    );
  const areas = rectangles(formulas, true);
  const count = (area: (typeof areas)[number]) =>
    native("SUMPRODUCT", times(native("ISFORMULA", areaOf(draft.key, area)), 1));
  return {
    count: areas.map(count).reduce(plus),
    expected: formulas.length,
    years: yearsInOrder(draft, years) ?? literalTrue,
  };
}
