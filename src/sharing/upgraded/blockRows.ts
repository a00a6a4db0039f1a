/** The lines of a workbook's blocks of costs and benefits that have no name of ours. */
import type { CellRef, Lookup } from "../../formula/lookup";
import type { BookCell, BookSheet } from "../../grid/book";
import type { Area } from "../../grid/plan";
import { lineKinds, type LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import { countingRows } from "../lineBlocks";
import type { Form } from "./formRows";

/** The cells of names by their keys. */
export type NamedAreas = ReadonlyMap<Key, Area>;

interface Block {
  readonly kind: LineKind;
  /** The rows of lines without a name, in which the workbook counts what is typed. */
  readonly lines: readonly number[];
  /** Rows among the lines with figures that nothing counts. */
  readonly uncounted: readonly number[];
  /** The column of labels. */
  readonly label: number;
  /** The row below which the last group begins, and that of the form; -1 if there is one group. */
  readonly lastGroup: { readonly row: number; readonly made: number };
  /** The free lines of the form. */
  readonly free: readonly number[];
}

export interface Placing {
  /** Lines in which nothing stands. */
  readonly blank: ReadonlySet<number>;
  /** The first cells of lines that are now in the last group, because their own has no free line. */
  readonly moved: readonly CellRef[];
  /** The number of lines that found no free line. */
  readonly without: Readonly<Record<LineKind, number>>;
}

export function blocksOn(form: Form, old: BookSheet, named: NamedAreas, model: Model, look: Lookup): readonly Block[] {
  return lineKinds.flatMap((kind) => (model.template === "sheet" ? onePage : full)(kind, form, old, named, look) ?? []);
}

type FindBlock = (kind: LineKind, form: Form, old: BookSheet, named: NamedAreas, look: Lookup) => Block | undefined;

/** Whatever stands between the heading and the end is counted. */
const onePage: FindBlock = (kind, form, _old, named) => {
  const key = kind === "costs" ? "simulatedCosts" : "simulatedBenefits";
  const [area, made] = [named.get(key), form.named.get(key)];
  if (!area || !made) return undefined;
  const inside = (each: Area) => Array.from({ length: Math.max(0, each.rows - 2) }, (_, i) => each.row + 1 + i);
  const ours = rowsNamed(named, kind);
  return {
    kind,
    lines: inside(area).filter((row) => !ours.has(row)),
    uncounted: [],
    label: area.column - made.column,
    lastGroup: { row: -1, made: -1 },
    free: inside(made).filter(form.isFree),
  };
};

/** A row of the calculation counts each line. Workbooks of the first version count the lines with names alone. */
const full: FindBlock = (kind, form, old, named, look) => {
  const ours = rowsNamed(named, kind);
  const other = `${kind}_other`;
  const [area, made] = [named.get(other), form.named.get(other)];
  if (!area || !made) return undefined;
  const counted = new Set(countingRows(old, look).keys());
  const [first, last] = [Math.min(...ours), Math.max(...ours, ...counted)];
  const isYear = ({ column }: BookCell) => column >= area.column && column < area.column + area.columns;
  const typed = old.cells.filter((cell) => isFigure(cell) && isYear(cell)).map(({ row }) => row);
  const between = [...new Set(typed)].filter((row) => row > first && row < last && !ours.has(row));
  return {
    kind,
    lines: [...counted].filter((row) => !ours.has(row)),
    uncounted: between.filter((row) => !counted.has(row)),
    label: area.column - made.column,
    lastGroup: { row: area.row, made: made.row },
    free: form.rows.map(({ row }) => row).filter(form.isFree),
  };
};

const rowsNamed = (named: NamedAreas, kind: LineKind): ReadonlySet<number> =>
  new Set([...named].flatMap(([key, { row }]) => (key.startsWith(`${kind}_`) ? [row] : [])));

const isFigure = ({ value, formula }: BookCell): boolean => formula === undefined && typeof value === "number";

/**
 * Pairs the lines that have no row of the form yet with free lines of their own group, or of the last one.
 * @param rows the form's by the workbook's; it grows
 */
export function placeLines(blocks: readonly Block[], old: BookSheet, rows: Map<number, number>): Placing {
  const without = { costs: 0, benefits: 0 };
  const blank = new Set<number>();
  const moved = blocks.flatMap((block) => {
    const isFilled = filledIn(block, old);
    for (const row of block.lines) if (!isFilled(row)) blank.add(row);
    // A line in which nothing stands gives its place to one that has none.
    for (const row of block.lines) if (blank.has(row)) rows.delete(row);
    const group = groups(rows);
    const homeless = block.lines
      .filter((row) => !blank.has(row) && !rows.has(row))
      .filter((row) => !put(row, group(row)));
    return homeless
      .filter((row) => {
        const isPut = put(row, (made) => made > block.lastGroup.made);
        if (!isPut) without[block.kind]++;
        return isPut && row < block.lastGroup.row;
      })
      .map((row) => ({ sheet: old.name, row, column: block.label }));

    function put(row: number, isPlace: (made: number) => boolean): boolean {
      const taken = new Set(rows.values());
      const made = block.free.find((each) => isPlace(each) && !taken.has(each));
      if (made !== undefined) rows.set(row, made);
      return made !== undefined;
    }
  });
  return { blank, moved, without };
}

/** By a row of the workbook, which rows of the form lie between the pairs above and below it. */
function groups(rows: ReadonlyMap<number, number>): (row: number) => (made: number) => boolean {
  const pairs = [...rows].sort(([a], [b]) => a - b);
  return (row) => {
    const at = pairs.findIndex(([old]) => old > row);
    const [, above] = pairs.at(at === -1 ? -1 : at - 1) ?? [0, -1];
    const [, below] = pairs[at] ?? [0, Infinity];
    return (made) => made > above && made < below;
  };
}

/** Also where a formula gives it; the total of a blank line is 0. */
const isAmount = (cell: BookCell): boolean => isFigure(cell) || (typeof cell.value === "number" && cell.value !== 0);

/** True for a row with a figure or with a word for its line. */
function filledIn({ label }: Block, { cells }: BookSheet): (row: number) => boolean {
  const filled = new Set(
    cells
      .filter((cell) => isAmount(cell) || (cell.column === label && cell.value !== null && cell.value !== ""))
      .map(({ row }) => row),
  );
  return (row) => filled.has(row);
}
