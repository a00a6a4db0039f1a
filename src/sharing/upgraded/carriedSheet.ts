/** What was typed into one sheet of a model, by the cells of a new one; and what has no place there. */
import type { CellRef, Lookup } from "../../formula/lookup";
import type { BookCell, BookSheet } from "../../grid/book";
import type { CellValue, PlanCell } from "../../grid/plan";
import type { LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import { partOf } from "../../workbook/model/parts";
import { blocksOn, placeLines, type Named } from "./blockRows";
import { isOfLine, labelsOf, seenRows, type Form } from "./formRows";
import { movedInputs } from "./movedInputs";
import { pairedColumns, type Vote } from "./pairedColumns";
import { pairedRows, sortedRows, withGaps } from "./pairedRows";

/**
 * - outside: the form has nothing there
 * - overFormula: it stands over a formula of the form
 * - otherWord: it isn't one of the words that the form knows there
 * - notCounted: it stands in a line that the model didn't count
 */
export type WhyLeft = "outside" | "overFormula" | "otherWord" | "notCounted";

export interface LeftCell extends CellRef {
  readonly value: CellValue;
  readonly why: WhyLeft;
}

export interface Carried {
  /** By the row and column of the new sheet, with a comma between; null where the user has emptied a cell. */
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
  const named: Named = new Map(
    [...made.named.keys()].flatMap((key) => {
      const part = partOf(model, key, look);
      return part?.sheet === old ? [[key, part.area] as const] : [];
    }),
  );
  const blocks = blocksOn(made, old, named, model, look);
  const uncounted = new Set(blocks.flatMap((block) => block.uncounted));
  // Lines without a name are known by their place: their texts are the user's.
  const unnamed = new Set(blocks.flatMap(({ lines }) => [...lines, ...uncounted]));
  const seen = seenRows(old.cells, named).filter(({ row }) => !unnamed.has(row));
  const known = made.rows.filter(({ row }) => blocks.length === 0 || !made.isFree(row));
  const [size, formSize] = [sizeOf(old.cells), sizeOf(made.sheet.cells)];
  const sorted = sortedRows(
    seen.filter(({ keys }) => ![...keys].some(isOfLine)),
    known.filter(({ keys }) => ![...keys].some(isOfLine)),
  );
  const isSorted = new Set(sorted.values());
  const paired = pairedRows(
    seen.filter(({ row }) => !sorted.has(row)),
    known.filter(({ row }) => !isSorted.has(row)),
  );
  const labels = labelsOf(old.cells);
  const rows = withGaps(new Map([...paired, ...sorted]), [size.rows, formSize.rows], (row, to) => {
    const [own, label] = [labels.get(row), made.labels.get(to)];
    return !made.hasInputs(to) || own === undefined || label === undefined || own === label;
  });
  for (const row of uncounted) rows.delete(row);
  // A goal that has another name counts in the unit that its user gave it.
  const renamed = new Set([...rows].flatMap(([row, to]) => (labels.get(row) === made.labels.get(to) ? [] : to)));
  const form: Form = {
    ...made,
    isNamed: (row, style) => made.isNamed(row, style) && (style !== "unit" || renamed.has(row)),
  };
  const columns = withGaps(pairedColumns(votes(form, old, rows, named)), [size.columns, formSize.columns]);
  const { blank, moved, without } = placeLines(blocks, old, rows);
  const elsewhere = movedInputs(form, old, columns, model, look);
  for (const row of elsewhere.rows) rows.delete(row);
  const edge = { row: Math.max(...rows.keys()), column: Math.max(...columns.keys()) };

  const isWorked = workedOut(old, named, rows);
  const values = new Map<string, string | number | null>();
  const [valued, left]: [CellRef[], LeftCell[]] = [[], []];
  let count = 0;
  for (const cell of emptied(form, old, rows, columns)) values.set(`${cell.row},${cell.column}`, null);
  for (const [at, value] of elsewhere.values) values.set(at, value);
  for (const cell of old.cells) {
    const at = { sheet: old.name, row: cell.row, column: cell.column };
    const [row, column] = [rows.get(cell.row), columns.get(cell.column)];
    const to = row === undefined || column === undefined ? undefined : form.cellAt(row, column);
    const { value } = cell;
    if (elsewhere.isOurs(cell)) continue;
    if (elsewhere.isCarried(cell)) {
      count++;
      if (cell.formula !== undefined) valued.push(at);
      continue;
    }
    if (to && isTypedInto(form, to) && (typeof value === "string" || typeof value === "number")) {
      if (form.wordsOf(to)?.includes(String(value)) === false) {
        values.delete(`${to.row},${to.column}`);
        left.push({ ...at, value, why: "otherWord" });
        continue;
      }
      values.set(`${to.row},${to.column}`, elsewhere.renamed(value, to));
      count++;
      if (cell.formula !== undefined) valued.push(at);
    } else if (to && isTypedInto(form, to)) {
      if (value !== null) left.push({ ...at, value, why: "otherWord" });
    } else if (!blank.has(cell.row) && !isWorked(cell) && isLeft(cell, to, form, edge)) {
      const why = uncounted.has(cell.row) ? "notCounted" : to?.formula === undefined ? "outside" : "overFormula";
      left.push({ ...at, value, why });
    }
  }
  const lines =
    blocks.length === 0 ? [] : form.rows.map(({ row }) => row).filter((row) => form.isLine(row) || form.isFree(row));
  return { values, count, valued, moved, left, lines, without };
}

/**
 * The form's cells for typing that are blank in the workbook. A choice that is blank in all of its lines is one that the workbook's
 * form didn't ask for: there the usual word stays.
 */
function emptied(
  form: Form,
  { cells }: BookSheet,
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
): readonly PlanCell[] {
  const filled = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const asked = [...rows].flatMap(([row, made]) =>
    [...columns].flatMap(([column, to]) => {
      const cell = form.cellAt(made, to);
      if (!cell || !isTypedInto(form, cell)) return [];
      return [{ cell, choice: `${to} ${form.wordsOf(cell)?.join()}`, isBlank: !filled.has(`${row},${column}`) }];
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

/**
 * Figures over formulas of the form; where it has nothing, whatever was typed, and formulas beside or below it. A text that the form has
 * elsewhere is its own, and so are the years over its headings.
 */
function isLeft({ row, column, formula, value }: BookCell, to: PlanCell | undefined, form: Form, edge: Place): boolean {
  if (formula !== undefined) return to === undefined && (row > edge.row || column > edge.column);
  if (to !== undefined) return to.formula !== undefined && to.style !== "headingFigure" && typeof value === "number";
  return value !== null && value !== "" && !(typeof value === "string" && form.texts.has(value));
}

/**
 * Rows that calculate a line which has moved have no pair: their labels are formulas. What stands there beside the years was not
 * typed by a user.
 */
function workedOut({ cells }: BookSheet, named: Named, rows: ReadonlyMap<number, number>): (cell: BookCell) => boolean {
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

interface Place {
  readonly row: number;
  readonly column: number;
}

const sizeOf = (cells: readonly { readonly row: number; readonly column: number }[]) =>
  cells.reduce(
    ({ rows, columns }, { row, column }) => ({ rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) }),
    { rows: 0, columns: 0 },
  );

/** Headings, units and choices that stand once in their row tell its columns, and so do the cells of names. */
function votes(form: Form, old: BookSheet, rows: ReadonlyMap<number, number>, named: Named): readonly Vote[] {
  const nameWeight = 100;
  const ofNames = [...named].flatMap(([key, area]): readonly Vote[] => {
    const made = form.named.get(key);
    if (!made || made.columns !== area.columns) return [];
    return Array.from({ length: made.columns }, (_, i) => ({
      ...{ old: area.column + i, made: made.column + i, weight: nameWeight },
    }));
  });
  const texts = textsByRow(old.cells);
  const ofForm = textsByRow(form.sheet.cells);
  const ofTexts = [...rows].flatMap(([row, made]) =>
    [...(texts.get(row) ?? [])].flatMap(([text, column]): readonly Vote[] => {
      const same = ofForm.get(made)?.get(text);
      return column === undefined || same === undefined ? [] : [{ old: column, made: same, weight: 1 }];
    }),
  );
  return [...ofNames, ...ofTexts];
}

/** The column of each text of a row; undefined if it stands there twice. */
function textsByRow(cells: readonly { readonly row: number; readonly column: number; readonly value: unknown }[]) {
  const found = new Map<number, Map<string, number | undefined>>();
  for (const { row, column, value } of cells) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const texts = found.get(row) ?? new Map<string, number | undefined>();
    texts.set(value, texts.has(value) ? undefined : column);
    found.set(row, texts);
  }
  return found;
}
