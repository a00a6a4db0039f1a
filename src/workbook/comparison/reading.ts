/** Reads a model's cells for a comparison: their values, or links to them. */
import { areaAddress, sheetPrefix } from "../../grid/address";
import type { Content } from "../../grid/draft";
import { dash, literal, minus, native, outside, plus, row, when, type Expression } from "../../grid/expression";
import type { CellValue } from "../../grid/plan";
import type { Lookup } from "../../formula/lookup";
import type { ModelWords } from "..";
import type { StateWords } from "../checks/state";
import type { Model } from "../model/models";
import type { Key } from "../model/names";
import { partOf, rowOf } from "../model/parts";
import { noFigure } from "../../language/noFigure";
import type { ComparisonWords } from "./words";

export interface ModelReading {
  readonly model: Model;
  readonly look: Lookup;
  /** In the language of the model. */
  readonly own: ModelWords;
  /** In the language of the comparison. */
  readonly words: ComparisonWords;
  readonly states: StateWords;
  /**
   * Links follow the model; values need no other file. A link has the address of a named cell, which every spreadsheet keeps right
   * when sheets are renamed and rows inserted; the workbench's grid doesn't do that for names in formulas.
   */
  readonly as: "values" | "links";
}

export const numberOf = (value: CellValue | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;

export interface FigureReader {
  /** A number, or a dash. */
  readonly number: (key: Key) => Content;
  /** A number, or 0. */
  readonly orZero: (key: Key) => Content;
  readonly text: (key: Key) => Content;
  /** @param taxed costs after tax, of which the part that tax took is added */
  readonly years: (key: Key, years: number, taxed?: Key) => readonly Content[];
}

/** The cells of a key, by their address. */
export const linker =
  ({ model, look }: Pick<ModelReading, "model" | "look">) =>
  (key: Key): Expression => {
    const part = partOf(model, key, look);
    if (!part) throw new Error(`A link to ${key} has no cells.`);
    return outside(sheetPrefix(part.sheet.name) + areaAddress(part.area, { row: true, column: true }));
  };

export function reader(reading: ModelReading): FigureReader {
  const { model, look, as } = reading;
  const value = (key: Key) => rowOf(model, key, look)[0];
  const link = linker(reading);
  const isThere = (key: Key) => partOf(model, key, look) !== undefined;
  const numberOr = (key: Key, other: 0 | typeof noFigure): Content => {
    if (!isThere(key)) return other;
    if (as === "values") return numberOf(value(key)) ?? other;
    return when(native("ISNUMBER", link(key)), link(key), other === 0 ? literal(0) : dash);
  };
  return {
    number: (key) => numberOr(key, noFigure),
    orZero: (key) => numberOr(key, 0),
    text: (key) => {
      if (!isThere(key)) return noFigure;
      const text = value(key);
      if (as === "links") return native("IFERROR", link(key), dash);
      return typeof text === "string" ? text : noFigure;
    },
    years: (key, years, taxed) => {
      const ofYear = (of: Key) => native("INDEX", link(of), 1, plus(row("period", "here"), 1));
      const cells = rowOf(model, key, look);
      const [before, after] = [rowOf(model, "costsAfter", look), taxed ? rowOf(model, taxed, look) : []];
      return Array.from({ length: years + 1 }, (_, year) => {
        if (as === "links") {
          const linked = taxed ? plus(ofYear(key), minus(ofYear("costsAfter"), ofYear(taxed))) : ofYear(key);
          return native("IFERROR", linked, dash);
        }
        const [amount, paid, kept] = [cells[year], before[year], after[year]].map(numberOf);
        return amount === undefined || !taxed ? (amount ?? null) : amount + ((paid ?? 0) - (kept ?? 0));
      });
    },
  };
}
