import { catalogue } from "../../src/catalogue";
import type { Book } from "../../src/grid/book";
import { callAt } from "../../src/formula/calls";
import { tokens } from "../../src/formula/tokens";

const ours = Object.keys(catalogue);

export function callsOurs(formula = ""): boolean {
  const all = tokens(formula);
  return all.some((_, at) => callAt(all, at, ours) !== undefined);
}

/** Formulas of cells and names that call our functions. */
export const oursIn = ({ sheets, names }: Book): readonly string[] =>
  [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ...names.map((name) => name.formula),
  ].filter(callsOurs);
