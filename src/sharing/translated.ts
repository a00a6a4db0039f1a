/** Translates a model: makes its plan in another language, with the user's entries in its cells. */
import type { Language } from "../language/languages";
import { planWorkbook } from "../workbook";
import type { Typed } from "../grid/calculated";
import type { CellValue, Plan, PlanSheet } from "../grid/plan";
import type { WordsByLanguage } from "./check";
import type { Lookup } from "../formula/lookup";
import type { Model } from "../workbook/model/models";
import { changedFormulas, ownPlan } from "./ownPlan";
import { cellKey } from "../grid/address";
import { contains } from "../grid/rectangles";

export interface Translated {
  readonly plan: Plan;
  /** The workbook's other sheets that hold something; they are not in the plan. */
  readonly others: readonly string[];
}

/**
 * Undefined if the model differs from the template: a formula was changed, rows were moved, something was added.
 * The template's words are translated; a user's own texts stay unchanged.
 */
export function translated(model: Model, look: Lookup, into: Language, words: WordsByLanguage): Translated | undefined {
  const made = ownPlan(model, look, words[model.language]);
  if (!made || changedFormulas(made).length > 0) return undefined;
  const { figures, plan: own, sheets } = made;
  const { template } = model;
  const planIn = (other: Language, typed?: Typed): Plan =>
    planWorkbook({ template, language: other, words: words[other], figures, ...(typed && { typed }) });
  const theirs = planIn(into);
  const values = sheets.map(
    (sheet) => new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell.value])),
  );
  const typedAt = own.sheets.map((sheet, i) => typedIn(sheet, theirs.sheets[i], values[i] ?? new Map()));
  if (typedAt.some((typed) => typed === undefined)) return undefined;
  return {
    plan: planIn(into, (sheet, row, column) => typedAt[sheet]?.get(cellKey(row, column))),
    others: look.book.sheets
      .filter((sheet) => sheet.cells.length > 0 && !sheets.includes(sheet))
      .map(({ name }) => name),
  };
}

/**
 * The cells that differ from the plan, by `cellKey`; a word of a list is in the other language. Undefined if a cell is
 * TRUE, FALSE or an error, or stands where the template has no cell, because the new plan would lose it.
 */
function typedIn(
  own: PlanSheet,
  theirs: PlanSheet | undefined,
  values: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, string | number | null> | undefined {
  const typed = new Map<string, string | number | null>();
  const known = new Set<string>();
  for (const { row, column, value, formula } of own.cells) {
    const at = cellKey(row, column);
    known.add(at);
    const now = values.get(at) ?? null;
    if (formula !== undefined || now === value) continue;
    if (typeof now === "boolean" || (typeof now === "object" && now !== null)) return undefined;
    typed.set(at, typeof now === "string" ? inTheirList(now, row, column, own, theirs) : now);
  }
  const isAdded = [...values].some(([at, value]) => value !== null && value !== "" && !known.has(at));
  return isAdded ? undefined : typed;
}

function inTheirList(word: string, row: number, column: number, own: PlanSheet, theirs: PlanSheet | undefined): string {
  const listAt = (sheet: PlanSheet | undefined): readonly string[] => {
    const asked = sheet?.validations.find(
      ({ area, allows }) => allows.type === "list" && contains(area, { row, column }),
    );
    return asked?.allows.type === "list" ? asked.allows.words : [];
  };
  const place = listAt(own).indexOf(word);
  return listAt(theirs)[place] ?? word;
}
