/** What stands in a workbook and has no place in the form. */
import type { CellRef } from "../../formula/lookup";
import type { BookCell, BookSheet } from "../../grid/book";
import type { CellValue, PlanCell } from "../../grid/plan";
import type { PairedSheet } from "./pairedSheet";

/**
 * - outside: the form has nothing there
 * - overFormula: it stands over a formula of the form
 * - overOwn: it stands over a figure or a note of the form
 * - otherWord: it isn't one of the words that the form knows there
 * - notCounted: it stands in a line that the model didn't count
 */
export type WhyLeft = "outside" | "overFormula" | "overOwn" | "otherWord" | "notCounted";

export interface LeftCell extends CellRef {
  readonly value: CellValue;
  readonly why: WhyLeft;
}

/** Why a cell that isn't carried over is named; undefined for what is the form's own. */
export function whyLeft(
  paired: PairedSheet,
  old: BookSheet,
): (cell: BookCell, to: PlanCell | undefined) => WhyLeft | undefined {
  const { form, rows, columns, blank, uncounted } = paired;
  const isWorked = workedOut(old, paired);
  const edge = { row: Math.max(...rows.keys()), column: Math.max(...columns.keys()) };
  return (cell, to) => {
    const { row, column, formula, value } = cell;
    if (blank.has(row) || isWorked(cell)) return undefined;
    const outside = uncounted.has(row) ? "notCounted" : "outside";
    if (formula !== undefined)
      return to === undefined && (row > edge.row || column > edge.column) ? outside : undefined;
    if (to === undefined)
      return isBlank(value) || (typeof value === "string" && form.texts.has(value)) ? undefined : outside;
    // The years stood in the headings once.
    if (to.formula !== undefined)
      return to.style !== "headingFigure" && typeof value === "number" ? "overFormula" : undefined;
    return value !== to.value && isOwnWritten(to, value, form) ? "overOwn" : undefined;
  };
}

/** A figure among inputs, and a note: the form's other figures and words differ between versions. Some notes have become longer. */
const isOwnWritten = (to: PlanCell, value: CellValue, form: PairedSheet["form"]): boolean =>
  typeof value === "number"
    ? typeof to.value === "number" && form.hasInputs(to.row)
    : typeof value === "string" && to.style === "note" && !form.texts.has(value) && !String(to.value).startsWith(value);

const isBlank = (value: CellValue): boolean => value === null || value === "";

/**
 * Rows that calculate a line which has moved have no pair: their labels are formulas. What stands there beside the years was not
 * typed by a user.
 */
function workedOut({ cells }: BookSheet, { named, rows }: PairedSheet): (cell: BookCell) => boolean {
  const labels = new Map<number, BookCell>();
  for (const cell of cells) if (cell.column <= (labels.get(cell.row)?.column ?? Infinity)) labels.set(cell.row, cell);
  // A check's name spans its whole row; the next longest are those of years.
  const areas = [...named].flatMap(([key, area]) => (key.startsWith("check_") ? [] : area));
  const [years] = areas.sort((a, b) => b.columns - a.columns);
  return ({ row, column }) =>
    !rows.has(row) &&
    labels.get(row)?.formula !== undefined &&
    (years === undefined || column < years.column || column >= years.column + years.columns);
}
