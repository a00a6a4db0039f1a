/** What was typed into one sheet of a model, by the cells of a new one. */
import type { CellRef, Lookup } from "../../formula/lookup";
import { cellKey } from "../../grid/address";
import type { BookSheet } from "../../grid/book";
import type { PlanCell } from "../../grid/plan";
import type { LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import type { Form } from "./formRows";
import { whyLeft, type LeftCell } from "./leftCells";
import { movedInputs } from "./movedInputs";
import { pairedSheet, type PairedSheet } from "./pairedSheet";

export interface Carried {
  /** By the cells of the new sheet; null where the user has emptied a cell. */
  readonly values: ReadonlyMap<string, string | number | null>;
  /** The number of figures and texts that stood in the workbook. */
  readonly count: number;
  /** Formulas that a user has typed into an input; the new model has their values. */
  readonly valued: readonly CellRef[];
  /** The first cells of lines that are now in the last group, because their own has no free line. */
  readonly moved: readonly CellRef[];
  readonly left: readonly LeftCell[];
}

export interface CarriedSheet extends Carried {
  /** The rows of lines of cost and benefit, from the top. */
  readonly lines: readonly number[];
  /** The number of lines for which the form's blocks have no room. */
  readonly without: Readonly<Record<LineKind, number>>;
}

export function carriedSheet(made: Form, old: BookSheet, model: Model, look: Lookup): CarriedSheet {
  const paired = pairedSheet(made, old, model, look);
  const { form, rows, columns, moved, without } = paired;
  const elsewhere = movedInputs(form, old, columns, model, look);
  for (const row of elsewhere.rows) rows.delete(row);
  const why = whyLeft(paired, old);
  const values = new Map<string, string | number | null>();
  const [valued, left]: [CellRef[], LeftCell[]] = [[], [...elsewhere.left]];
  let count = 0;
  for (const cell of emptied(old, paired)) values.set(cellKey(cell.row, cell.column), null);
  for (const [at, value] of elsewhere.values) values.set(at, value);
  for (const cell of old.cells) {
    const { value } = cell;
    const at = { sheet: old.name, row: cell.row, column: cell.column };
    const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
    const to = row === undefined || column === undefined ? undefined : form.cellAt(row, column);
    const carry = () => {
      count++;
      if (cell.formula !== undefined) valued.push(at);
    };
    if (elsewhere.isKnown(cell)) {
      if (elsewhere.isCarried(cell)) carry();
    } else if (!to || !isTypedInto(form, to)) {
      const reason = why(cell, to);
      if (reason) left.push({ ...at, value, why: reason });
    } else if ((typeof value === "string" || typeof value === "number") && isOffered(form, to, value)) {
      values.set(cellKey(to.row, to.column), elsewhere.renamed(value, to));
      carry();
    } else if (value !== null) {
      values.delete(cellKey(to.row, to.column));
      left.push({ ...at, value, why: "otherWord" });
    }
  }
  const lines = paired.hasLines
    ? form.rows.map(({ row }) => row).filter((row) => form.isLine(row) || form.isFree(row))
    : [];
  return { values, count, valued, moved, left, lines, without };
}

const isOffered = (form: Form, to: PlanCell, value: string | number): boolean =>
  form.wordsOf(to)?.includes(String(value)) ?? true;

/**
 * The form's cells for typing that are blank in the workbook. A choice that is blank in all of its lines is one that the workbook's
 * form didn't ask for: there the usual word stays.
 */
function emptied({ cells }: BookSheet, { form, rows, columns }: PairedSheet): readonly PlanCell[] {
  const filled = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  const asked = [...rows].flatMap(([row, made]) =>
    [...columns].flatMap(([column, to]) => {
      const cell = form.cellAt(made, to);
      if (!cell || !isTypedInto(form, cell)) return [];
      return [{ cell, choice: `${to} ${form.wordsOf(cell)?.join()}`, isBlank: !filled.has(cellKey(row, column)) }];
    }),
  );
  const known = new Set(asked.flatMap(({ choice, isBlank }) => (isBlank ? [] : choice)));
  return asked.flatMap(({ cell, choice, isBlank }) =>
    isBlank && (form.wordsOf(cell) === undefined || known.has(choice)) ? cell : [],
  );
}

/** Inputs, the title, what a line or a goal is called, and the notes of lines for which the form has none. */
function isTypedInto(form: Form, cell: PlanCell): boolean {
  if (cell.formula !== undefined) return false;
  if (form.isInput(cell) || cell.style === "title") return true;
  if (cell.style === "note") return cell.value === null;
  return form.isNamed(cell.row, cell.style);
}
