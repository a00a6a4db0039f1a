/** The formulas of a workbook by the cells that they read. */
import type { CellRef, Lookup } from "../../formula/lookup";
import { cellKey } from "../../grid/address";
import type { BookCell } from "../../grid/book";
import type { Area } from "../../grid/plan";
import { contains } from "../../grid/rectangles";
import { nameKey } from "../../grid/sameName";
import { precedentsOf, type Precedents } from "./precedents";

export interface Formula extends CellRef {
  readonly key: string;
  readonly cell: BookCell & { readonly formula: string };
  readonly precedents: Precedents;
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${cellKey(row, column)},${nameKey(sheet)}`;

interface Readers {
  readonly byCell: Map<string, Formula[]>;
  readonly byArea: Map<string, { readonly area: Area; readonly formula: Formula }[]>;
}

export interface Dependents {
  /** The formulas that depend on one of the cells, each after those that it reads; or one that depends on itself. */
  readonly inOrder: readonly Formula[] | { readonly circular: Formula };
  readersOf(cell: CellRef): readonly Formula[];
  /** Formulas of which it isn't known which cells they read. */
  readonly unsure: readonly Formula[];
}

export function dependents(look: Lookup, cells: readonly CellRef[]): Dependents {
  const formulas = look.book.sheets.flatMap(({ name, cells: own }) =>
    own.flatMap((cell): readonly Formula[] => {
      const { formula } = cell;
      if (formula === undefined) return [];
      const at = { sheet: name, row: cell.row, column: cell.column };
      return [{ ...at, key: keyOf(at), cell: { ...cell, formula }, precedents: precedentsOf(formula, at, look) }];
    }),
  );
  const readers = readersIn(formulas);
  const readersOf = (cell: CellRef): readonly Formula[] => [
    ...(readers.byCell.get(keyOf(cell)) ?? []),
    ...(readers.byArea.get(nameKey(cell.sheet)) ?? []).flatMap(({ area, formula }) =>
      contains(area, cell) ? [formula] : [],
    ),
  ];
  return {
    inOrder: inOrder(cells, formulas, readersOf),
    readersOf,
    unsure: formulas.filter(({ precedents: { sheets } }) => sheets === "all" || sheets.size > 0),
  };
}

function readersIn(formulas: readonly Formula[]): Readers {
  const readers: Readers = { byCell: new Map(), byArea: new Map() };
  for (const formula of formulas) {
    for (const { sheet, area } of formula.precedents.areas) {
      const isCell = area.rows === 1 && area.columns === 1;
      if (isCell) push(readers.byCell, keyOf({ sheet: sheet.name, ...area }), formula);
      else push(readers.byArea, nameKey(sheet.name), { area, formula });
    }
  }
  return readers;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Formulas that are among the cells belong to it. */
function inOrder(
  cells: readonly CellRef[],
  formulas: readonly Formula[],
  readersOf: (cell: CellRef) => readonly Formula[],
): Dependents["inOrder"] {
  const first = new Set(cells.map(keyOf));
  const reads = new Map<Formula, Set<Formula>>();
  const found: Formula[] = formulas.filter(({ key }) => first.has(key));
  for (const formula of found) reads.set(formula, new Set());
  const meet = (reader: Formula, read?: Formula): void => {
    if (!reads.has(reader)) {
      reads.set(reader, new Set());
      found.push(reader);
    }
    if (read) reads.get(reader)?.add(read);
  };
  for (const cell of cells) for (const reader of readersOf(cell)) meet(reader);
  // It grows while it is walked.
  for (const formula of found) for (const reader of readersOf(formula)) meet(reader, formula);
  const waits = new Map([...reads].map(([formula, read]) => [formula, read.size]));
  const ordered = found.filter((formula) => waits.get(formula) === 0);
  for (const formula of ordered) {
    for (const reader of new Set(readersOf(formula))) {
      const left = (waits.get(reader) ?? 0) - 1;
      waits.set(reader, left);
      if (left === 0) ordered.push(reader);
    }
  }
  const circular = found.find((formula) => (waits.get(formula) ?? 0) > 0);
  return circular ? { circular } : ordered;
}
