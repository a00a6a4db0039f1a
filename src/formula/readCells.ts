/** A lookup over cells that were read one reference at a time, for a formula whose workbook isn't read as a whole. */
import type { BookSheet } from "../grid/book";
import type { Matrix } from "../grid/value";
import { areaOf, type LocatedArea, type Lookup } from "./lookup";
import { referencesAt } from "./references";
import { tokens } from "./tokens";

/** The cells at a reference: the address with its sheet, and the values. */
export interface CellsRead {
  readonly address: string;
  readonly values: Matrix;
}

/** The references and names of a formula, each once, as they are written. */
export function referencesIn(formula: string): readonly string[] {
  const all = tokens(formula);
  return [...new Set(referencesAt(all).map((at) => all[at]?.text ?? ""))];
}

/** `read` has the cells by reference, as the formula writes it; a reference that isn't in it has no cells. */
export function lookupOfRead(read: ReadonlyMap<string, CellsRead>): Lookup {
  const values = new Map<LocatedArea, Matrix>();
  const located = new Map(
    [...read].flatMap(([reference, cells]): readonly (readonly [string, LocatedArea])[] => {
      const found = placeOf(cells.address);
      if (found) values.set(found, cells.values);
      return found ? [[reference, found]] : [];
    }),
  );
  return {
    book: { sheets: [], names: [], tables: [], links: [], people: [] },
    cellAt: () => undefined,
    locate: (reference) => located.get(reference.trim()),
    nameOf: () => undefined,
    tableAt: () => undefined,
    values: (of) => values.get(of) ?? [],
  };
}

function placeOf(address: string): LocatedArea | undefined {
  const at = address.lastIndexOf("!");
  const area = areaOf(address.slice(at + 1));
  const name = address.slice(0, Math.max(0, at)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet: BookSheet = { name, isHidden: false, isProtected: false, cells: [] };
  return area && { sheet, area };
}
