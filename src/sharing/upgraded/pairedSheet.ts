/** Which cells of an older workbook's sheet are which cells of the form. */
import type { Lookup } from "../../formula/lookup";
import type { BookSheet } from "../../grid/book";
import type { Model } from "../../workbook/model/models";
import { partOf } from "../../workbook/model/parts";
import { blocksOn, placeLines, type NamedAreas, type Placing } from "./blockRows";
import { isOfLine, labelsOf, seenRows, type Form } from "./formRows";
import { pairedColumns, type Vote } from "./pairedColumns";
import { pairedRows, sortedRows, withGaps } from "./pairedRows";

export interface PairedSheet extends Placing {
  /** As this workbook's cells are typed into it. */
  readonly form: Form;
  /** The cells of the model's names in the workbook. */
  readonly named: NamedAreas;
  /** The form's rows and columns by the workbook's. */
  readonly rows: Map<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Rows among the lines with figures that the model doesn't count. */
  readonly uncounted: ReadonlySet<number>;
  /** True where the form has blocks of lines. */
  readonly hasLines: boolean;
}

export function pairedSheet(made: Form, old: BookSheet, model: Model, look: Lookup): PairedSheet {
  const named: NamedAreas = new Map(
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
  const placing = placeLines(blocks, old, rows);
  return { ...placing, form, named, rows, columns, uncounted, hasLines: blocks.length > 0 };
}

const sizeOf = (cells: readonly { readonly row: number; readonly column: number }[]) =>
  cells.reduce(
    ({ rows, columns }, { row, column }) => ({ rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) }),
    { rows: 0, columns: 0 },
  );

/** Headings, units and choices that stand once in their row tell its columns, and so do the cells of names. */
function votes(form: Form, old: BookSheet, rows: ReadonlyMap<number, number>, named: NamedAreas): readonly Vote[] {
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
