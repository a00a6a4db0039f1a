/** Translates a model: makes its plan in another language, with the user's entries in its cells. */
import type { Language } from "../language/languages";
import { planWorkbook, type PlanWords } from "../workbook";
import type { Figures } from "../workbook/figures";
import type { Typed } from "../grid/calculated";
import type { CellValue, Plan, PlanSheet } from "../grid/plan";
import type { BookSheet } from "../grid/book";
import { nameKey, sameName } from "../grid/sameName";
import type { WordsByLanguage } from "./check";
import type { Lookup } from "../formula/lookup";
import type { Model } from "../workbook/model/models";
import { parseName } from "../workbook/model/names";
import { partOf, settingOf } from "../workbook/model/parts";
import { isMarkedSample } from "../workbook/model/isSample";
import { tokens } from "../formula/tokens";
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
  const figures = emptyFigures(model, look, words[model.language]);
  if (!figures) return undefined;
  const { template, language } = model;
  const planIn = (other: Language, typed?: Typed): Plan =>
    planWorkbook({ template, language: other, words: words[other], figures, ...(typed && { typed }) });
  const own = planIn(language);
  const sheets = sheetsOf(own, model, look);
  const theirs = planIn(into);
  if (!sheets || !isTemplate(own, sheets)) return undefined;
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

function emptyFigures(model: Model, look: Lookup, words: PlanWords): Figures | undefined {
  const setting = settingOf(model, look);
  return setting && { ...setting, costs: {}, benefits: {}, isSample: isMarkedSample(model, look, words) };
}

/**
 * The workbook's sheets in the plan's order; undefined if one is missing. A sheet may have been renamed, so it is found
 * through a defined name that the plan has on it, and by its title only if there is no such name.
 */
function sheetsOf(plan: Plan, model: Model, look: Lookup): readonly BookSheet[] | undefined {
  const found = plan.sheets.map(({ name: planned }) => {
    const name = plan.names.find((each) => "sheet" in each && each.sheet === planned)?.name ?? "";
    const key = parseName(name)?.key;
    return (
      (key === undefined ? undefined : partOf(model, key, look)?.sheet) ??
      look.book.sheets.find(({ name }) => sameName(name, planned))
    );
  });
  return found.includes(undefined) ? undefined : (found as readonly BookSheet[]);
}

/** True if the workbook has exactly the plan's formulas, each in its place. A renamed sheet is no difference. */
function isTemplate(plan: Plan, sheets: readonly BookSheet[]): boolean {
  const planned = new Map(sheets.map(({ name }, i) => [nameKey(name), plan.sheets[i]?.name ?? name]));
  return plan.sheets.every((sheet, i) => {
    const formulas = new Map(
      sheet.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [[cellKey(row, column), `=${formula}`]],
      ),
    );
    const now = (sheets[i]?.cells ?? []).filter(({ formula }) => formula !== undefined);
    return (
      now.length === formulas.size &&
      now.every(({ row, column, formula = "" }) => isSame(formula, formulas.get(cellKey(row, column)), planned))
    );
  });
}

function isSame(formula: string, wanted: string | undefined, planned: ReadonlyMap<string, string>): boolean {
  if (wanted === undefined || formula === wanted) return wanted !== undefined;
  const [a, b] = [formula, wanted].map((text) =>
    tokens(text)
      .map((token) => (token.kind === "reference" ? withSheet(token.text, planned) : token.text))
      .join(""),
  );
  return a === b;
}

/** Replaces the sheet's present name in a reference by its name in the plan. */
function withSheet(text: string, planned: ReadonlyMap<string, string>): string {
  const [, quoted, plain, address = text] = /^(?:'((?:[^']|'')+)'!|([^!']+)!)?(.*)$/s.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? address : `${planned.get(nameKey(sheet)) ?? sheet}!${address}`;
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
