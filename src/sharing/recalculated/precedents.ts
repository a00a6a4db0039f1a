/** The cells that a formula reads. */
import { isFixed, type CellRef, type LocatedArea, type Lookup } from "../../formula/lookup";
import { tokens } from "../../formula/tokens";
import { nameKey } from "../../grid/sameName";

export interface Precedents {
  readonly areas: readonly LocatedArea[];
  /** Sheets of which it may read any cell, by `nameKey`; "all" where only the spreadsheet knows what it reads. */
  readonly sheets: ReadonlySet<string> | "all";
}

const deepest = 8;

export function precedentsOf(formula: string, from: CellRef, look: Lookup): Precedents {
  const areas: LocatedArea[] = [];
  const sheets = new Set<string>();
  let isAll = false;
  read(formula, from, false, 0);
  return { areas, sheets: isAll ? "all" : sheets };

  /** `isWide`: its references are only where the cells begin that it reads. */
  function read(text: string, at: CellRef, isWide: boolean, depth: number): void {
    const all = tokens(text);
    const calls = (name: string) => all.some((each, i) => all[i + 1]?.text === "(" && each.text.toUpperCase() === name);
    if (calls("INDIRECT") || depth > deepest) isAll = true;
    const wide = isWide || calls("OFFSET") || all.some(({ kind, text: sign }) => kind === "sign" && sign === ":");
    for (const { kind, text: word } of all) {
      if (kind === "reference") refer(word, at, wide);
      const name = kind === "word" ? look.nameOf(word.replace(/#$/, ""), at) : undefined;
      // A name with relative references means other cells in each formula.
      if (name) read(name.formula, { ...at, sheet: name.sheet ?? at.sheet }, wide || !isFixed(name.formula), depth + 1);
    }
  }

  function refer(reference: string, at: CellRef, isWide: boolean): void {
    const located = look.locate(reference, at);
    if (located && isWide) sheets.add(nameKey(located.sheet.name));
    else if (located) areas.push(located);
    // From one sheet to another: Jan:Dec!A1. What is nowhere in the workbook doesn't change.
    else if (/:.*!/.test(reference)) isAll = true;
  }
}
