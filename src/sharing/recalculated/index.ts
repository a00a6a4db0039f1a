/**
 * The values of formulas after cells were changed, without a spreadsheet: of those that depend on a changed cell, each after those
 * that it reads. A formula is trusted only if it is first worked out to the value that it shows now.
 */
import { callsOurs } from "../../formula/calls";
import { evaluated } from "../../formula/evaluated";
import { lookup, type CellRef, type Lookup } from "../../formula/lookup";
import { tokens } from "../../formula/tokens";
import { answering } from "../../grid/evaluate";
import type { CellValue } from "../../grid/plan";
import { contains } from "../../grid/rectangles";
import { nameKey } from "../../grid/sameName";
import { isError, isMatrix } from "../../grid/value";
import { languages, type Language } from "../../language/languages";
import { separatorsOf } from "../../language/numbers";
import { changedCells, type CellChange, type CellResult } from "../change";
import { isUnresolved } from "../unresolved";
import { changedBook, KnownSince } from "./changedBook";
import { dependents, keyOf, type Formula } from "./dependents";

export interface Recalculated {
  /** The changes; formulas among them with their values. */
  readonly changes: readonly CellChange[];
  /** Of formulas that come to another value now. */
  readonly results: readonly CellResult[];
  /** True if a text among them has numbers; only the spreadsheet knows its user's separators. */
  readonly hasWrittenNumbers: boolean;
}

/**
 * - unknown: it calls a function that isn't known, or it isn't known which cells it reads
 * - uncalculated: it has no value, or reads a cell that has none
 * - otherValue: it comes to another value than it shows, before any change
 * - spills: it fills more than one cell
 * - circular: it depends on itself
 */
export type WhyNot = "unknown" | "uncalculated" | "otherValue" | "spills" | "circular";

export interface NotRecalculated {
  readonly at: CellRef;
  /** With its "=". */
  readonly formula: string;
  readonly why: WhyNot;
}

/**
 * Numbers in texts are written as in the texts that the workbook has. Where those don't tell, as in the model's language; where they are
 * those of another country, in English.
 */
export function recalculated(
  { book, ...before }: Lookup,
  changes: readonly CellChange[],
  language: Language = "en",
): Recalculated | NotRecalculated {
  const written = [...new Set([language, ...languages])].map(separatorsOf);
  for (const separators of written) {
    const found = recalculatedIn({ ...before, book: { ...book, separators } }, changes, isEqual);
    if (!("why" in found) || found.why !== "otherValue") return found;
  }
  return recalculatedIn({ ...before, book }, changes, isEqualButForSeparators);
}

type IsSame = (value: CellValue, shown: CellValue, formula: string) => boolean;

function recalculatedIn(
  before: Lookup,
  changes: readonly CellChange[],
  isSame: IsSame,
): Recalculated | NotRecalculated {
  const after = lookup(changedBook(before.book, changes));
  const cells = changedCells(changes);
  const { inOrder, readersOf, unsure } = dependents(after, cells);
  if ("circular" in inOrder) return not(inOrder.circular, "circular");
  const added = new Set(changes.flatMap((change) => ("formula" in change ? [keyOf(change)] : [])));
  const since = new KnownSince();
  const [now, ask] = [since.over(after), answering()];
  const waiting = uncalculatedIn(before);
  const touched = new Set<Formula>(cells.flatMap(readersOf));
  const changedSheets = new Set(cells.map(({ sheet }) => nameKey(sheet)));
  const results: CellResult[] = [];
  let hasWrittenNumbers = false;
  for (const formula of inOrder) {
    const isNew = added.has(formula.key);
    if (!isNew && !touched.has(formula)) continue;
    // Where the add-in is missing its call shows #NAME?, and goes on doing so.
    if (!isNew && isUnresolved(formula.cell.value) && callsOurs(tokens(formula.cell.formula))) continue;
    const shown = isNew ? undefined : valueOf(formula, before);
    if (typeof shown === "string") return not(formula, shown);
    if (shown && !agree(shown.value, formula.cell.value, formula.cell.formula, isSame))
      return not(formula, "otherValue");
    const found = valueOf(formula, now);
    if (typeof found === "string") return not(formula, found);
    const { sheet, row, column } = formula;
    since.set(formula, found.value);
    if (isNew || (shown && isEqual(found.value, shown.value))) continue;
    results.push({ sheet, row, column, value: found.value });
    for (const reader of readersOf(formula)) touched.add(reader);
    changedSheets.add(nameKey(sheet));
    hasWrittenNumbers ||= typeof found.value === "string" && hasNumber(found.value, formula.cell.formula);
  }
  const left = unsure.find(
    ({ precedents: { sheets } }) => sheets === "all" || [...sheets].some((sheet) => changedSheets.has(sheet)),
  );
  if (left) return not(left, "unknown");
  return {
    changes: changes.map((change) => ("formula" in change ? { ...change, value: since.get(change) ?? null } : change)),
    results,
    hasWrittenNumbers,
  };

  function valueOf(formula: Formula, look: Lookup): { readonly value: CellValue } | WhyNot {
    const { cell, precedents } = formula;
    if (cell.spill) return "spills";
    const isWaiting = (at: CellRef): boolean => since.get(at) === undefined;
    const reads = waiting.filter(
      (at) =>
        keyOf(at) === formula.key ||
        precedents.areas.some(({ sheet, area }) => nameKey(sheet.name) === nameKey(at.sheet) && contains(area, at)),
    );
    if (reads.some(isWaiting)) return "uncalculated";
    const value = evaluated(cell.formula.replace(/^\s*=/, ""), formula, look, ask);
    if (value === undefined) return "unknown";
    // Excel shows 0 for a formula whose result is a blank cell.
    return isMatrix(value) ? "spills" : { value: value ?? 0 };
  }
}

const not = ({ sheet, row, column, cell }: Formula, why: WhyNot): NotRecalculated => ({
  at: { sheet, row, column },
  formula: cell.formula,
  why,
});

const uncalculatedIn = ({ book }: Lookup): readonly CellRef[] =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, isUncalculated }) => (isUncalculated ? [{ sheet: name, row, column }] : [])),
  );

const isEqual = (a: CellValue, b: CellValue): boolean =>
  isError(a) || isError(b) ? isError(a) && isError(b) && a.error === b.error : a === b;

/** Spreadsheets add up in different orders. */
function agree(value: CellValue, shown: CellValue, formula: string, isSame: IsSame): boolean {
  if (typeof value === "number" && typeof shown === "number")
    return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
  return isSame(value, shown, formula);
}

/** A text may have the separators of the country where it was calculated. */
function isEqualButForSeparators(value: CellValue, shown: CellValue, formula: string): boolean {
  if (typeof value === "string" && typeof shown === "string" && writesNumbers(formula))
    return withoutSeparators(value) === withoutSeparators(shown);
  return isEqual(value, shown);
}

const withoutSeparators = (text: string): string => text.replace(/[.,'’٫٬\s]/g, "");

const writesNumbers = (formula: string): boolean =>
  tokens(formula).some(({ kind, text }) => kind === "word" && text.toUpperCase() === "FIXED");

/** Also & writes a number with the decimal sign of the region. */
const hasNumber = (text: string, formula: string): boolean =>
  writesNumbers(formula) ||
  (/\d[.,٫]\d/.test(text) && tokens(formula).some(({ kind, text: sign }) => kind === "sign" && sign === "&"));
