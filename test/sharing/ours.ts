import type { Book } from "../../src/grid/book";
import { callsOurs } from "../../src/formula/calls";
import { tokens } from "../../src/formula/tokens";

export const formulaCallsOurs = (formula = ""): boolean => callsOurs(tokens(formula));

/** Formulas of cells and names that call our functions. */
export const oursIn = ({ sheets, names }: Book): readonly string[] =>
  [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ...names.map((name) => name.formula),
  ].filter(formulaCallsOurs);
