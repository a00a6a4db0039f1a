/** A sheet of a new workbook by its rows and columns, with what a user may type into. */
import { cellKey } from "../../grid/address";
import type { Area, Plan, PlanCell, PlanSheet, Validation } from "../../grid/plan";
import { contains } from "../../grid/rectangles";
import { parseName, type Key } from "../../workbook/model/names";
import type { SeenRow } from "./pairedRows";

export interface Form {
  readonly sheet: PlanSheet;
  readonly rows: readonly SeenRow[];
  /** The cells of a name on this sheet. */
  readonly named: ReadonlyMap<Key, Area>;
  /** Its texts that aren't formulas. */
  readonly texts: ReadonlySet<string>;
  readonly cellAt: (row: number, column: number) => PlanCell | undefined;
  readonly isInput: (cell: PlanCell) => boolean;
  /** Its labels by their rows, without those of formulas. */
  readonly labels: ReadonlyMap<number, string>;
  /** True for a row that takes figures or words. */
  readonly hasInputs: (row: number) => boolean;
  /** True for the label of a line, and for the label and the unit of a goal: a user may have given it others. */
  readonly isNamed: (row: number, style: string) => boolean;
  /** True for a line of cost or benefit that has a name. */
  readonly isLine: (row: number) => boolean;
  /** True for a line that has no word of ours. */
  readonly isFree: (row: number) => boolean;
  /** Undefined if any text is allowed. */
  readonly wordsOf: (cell: PlanCell) => readonly string[] | undefined;
  /** True if its words are those of other cells. */
  readonly listsCells: (cell: PlanCell) => boolean;
}

export function formOf(plan: Plan, sheet: PlanSheet): Form {
  const cells = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const named = new Map(
    plan.names.flatMap((name): readonly [Key, Area][] => {
      const key = "sheet" in name && name.sheet === sheet.name ? parseName(name.name)?.key : undefined;
      return key !== undefined && "area" in name ? [[key, name.area]] : [];
    }),
  );
  const isInput = ({ style, formula }: PlanCell) => formula === undefined && /^input/.test(style);
  const inputs = new Set(sheet.cells.flatMap((cell) => (isInput(cell) ? cell.row : [])));
  const lists = sheet.validations.flatMap(({ area, allows }) => (allows.type === "list" ? [{ area, allows }] : []));
  const rowsOf = (isWanted: (key: Key) => boolean) =>
    new Set([...named].flatMap(([key, { row }]) => (isWanted(key) ? [row] : [])));
  const lines = rowsOf(isOfLine);
  const goals = rowsOf((key) => /^(?:goal|area)_/.test(key));
  return {
    sheet,
    rows: seenRows(sheet.cells, named),
    named,
    texts: new Set(
      sheet.cells.flatMap(({ value, formula }) => (typeof value === "string" && formula === undefined ? value : [])),
    ),
    cellAt: (row, column) => cells.get(cellKey(row, column)),
    isInput,
    labels: labelsOf(sheet.cells),
    hasInputs: (row) => inputs.has(row),
    isNamed: (row, style) =>
      style === "label" ? lines.has(row) || goals.has(row) : style === "unit" && goals.has(row),
    isLine: (row) => lines.has(row),
    isFree: (row) => {
      const label = cells.get(cellKey(row, 0));
      return label !== undefined && isInput(label);
    },
    wordsOf: (cell) => listAt(lists, cell),
    listsCells: (cell) => sheet.validations.some(({ area, allows }) => allows.type === "cells" && contains(area, cell)),
  };
}

const listAt = (
  lists: readonly { readonly area: Area; readonly allows: Extract<Validation["allows"], { type: "list" }> }[],
  cell: PlanCell,
) => lists.find(({ area }) => contains(area, cell))?.allows.words;

export const isOfLine = (key: Key): boolean => /^(?:costs|benefits)_/.test(key);

/** The typed texts of the first column that has any, by their rows. */
export function labelsOf(cells: readonly Seen[]): ReadonlyMap<number, string> {
  const texts = cells.flatMap(({ row, column, value, formula }) =>
    formula === undefined && typeof value === "string" && value.trim() !== "" ? [{ row, column, value }] : [],
  );
  const first = texts.reduce((least, { column }) => Math.min(least, column), Infinity);
  return new Map(texts.flatMap(({ row, column, value }) => (column === first ? [[row, value] as const] : [])));
}

interface Seen {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula?: string;
}

/** Rows with a typed text or with a name's cells, from the top. What formulas show may stand in another order. */
export function seenRows(cells: readonly Seen[], named: ReadonlyMap<Key, Area>): readonly SeenRow[] {
  const keys = new Map<number, Set<string>>();
  const texts = new Map<number, { column: number; text: string }[]>();
  for (const [key, { row, rows }] of named) if (rows === 1) keys.set(row, (keys.get(row) ?? new Set()).add(key));
  for (const { row, column, value, formula } of cells) {
    if (formula !== undefined || typeof value !== "string" || value.trim() === "") continue;
    texts.set(row, [...(texts.get(row) ?? []), { column, text: value }]);
  }
  return [...new Set([...keys.keys(), ...texts.keys()])]
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      keys: keys.get(row) ?? new Set(),
      texts: (texts.get(row) ?? []).sort((a, b) => a.column - b.column).map(({ text }) => text),
    }));
}
