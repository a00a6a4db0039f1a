/** Decides what Prepare does with each formula that has one of our functions, in cells and elsewhere. */
import { firstOf, type Matrix } from "../grid/value";
import type { CellValue } from "../grid/plan";
import type { BookCell, BookName, BookRule, BookTable, Size, TableColumn } from "../grid/book";
import type { Change, RuleChange } from "./change";
import { evaluated } from "../formula/evaluated";
import { isFixed, type Lookup, type CellRef } from "../formula/lookup";
import type { NoteLine } from "./note";
import { isOfCells, kept, place, referencesAt } from "../formula/references";
import { rewritten, type Asking, type Rewritten } from "../formula/nativeTwins";
import { hasNoResult } from "./unresolved";
import { tokens } from "../formula/tokens";

export type Becomes =
  | Rewritten["becomes"]
  /** A formula that refers to a table which is now fixed values. */
  | "asks"
  /** New rows of a table column that began with one of our functions now begin empty. */
  | "column"
  /** A formula of a conditional format or a data validation that has none of our functions now. */
  | "rule"
  /** A cell that has no value now that could be fixed: nothing can be prepared. */
  | "stays"
  /** Something without an equivalent, which doesn't hinder preparing the rest; it has no change. */
  | "left";

export interface SharingStep {
  readonly becomes: Becomes;
  readonly change?: Change;
  readonly rule?: RuleChange;
  /** The original content, for the note. */
  readonly noteLine: Omit<NoteLine, "now">;
}

export interface Replacing extends Pick<Asking, "look" | "ask"> {
  /** True if a formula refers to a name that keeps one of our functions. */
  readonly asksLeft: (formula: string, from: CellRef) => boolean;
}

const oneCell: Size = { rows: 1, columns: 1 };

export function stepOfCell(cell: BookCell, sheet: string, replacing: Replacing): SharingStep | undefined {
  const { formula, row, column, value, spill = oneCell, isArray } = cell;
  const from = { sheet, row, column };
  if (formula === undefined) return undefined;
  const isAsking = replacing.asksLeft(formula, from);
  const becoming = isAsking
    ? ({ becomes: "shown" } as const)
    : rewritten(formula, { ...replacing, from, shown: value });
  if (!becoming) return undefined;
  if ("formula" in becoming) return formulaStep(cell, sheet, becoming.formula, becoming.becomes, replacing);
  const shown = shownIn(from, spill, replacing.look);
  const values = "values" in becoming ? filling(becoming.values, spill, isArray === true) : undefined;
  const written = values ? asShown(values, shown, replacing.look) : shown;
  const noteLine = cellLine(cell, sheet, written, spill, replacing.look);
  if (values) return { becomes: becoming.becomes, change: { ...from, values: written }, noteLine };
  if (isAsking && hasNoResult(cell)) return { becomes: "left", noteLine };
  return {
    becomes: hasNoResult(cell) ? "stays" : "shown",
    change: { ...from, values: written },
    noteLine,
  };
}

/** A formula that replaces a cell's own; it fills the same cells. */
export function formulaStep(
  cell: BookCell,
  sheet: string,
  formula: string,
  becomes: Becomes,
  { look, ask }: Pick<Replacing, "look" | "ask">,
): SharingStep {
  const { row, column, spill, isArray, formula: was = "" } = cell;
  const from = { sheet, row, column };
  // A cell that shows #NAME? or nothing doesn't show what its formula comes to.
  const value = hasNoResult(cell) ? (evaluated(was.replace(/^\s*=/, ""), from, look, ask) ?? null) : undefined;
  return {
    becomes,
    change: {
      ...from,
      formula,
      ...(spill && { spill }),
      ...(isArray && { isArray }),
      ...(value !== undefined && { value: firstOf(value) }),
    },
    noteLine: cellLine(cell, sheet, formula, oneCell, look),
  };
}

function cellLine(
  { row, column, formula = "", spill = oneCell, isArray }: BookCell,
  sheet: string,
  written: SharingStep["noteLine"]["written"],
  { rows, columns }: Size,
  look: Lookup,
): SharingStep["noteLine"] {
  return {
    kind: isArray ? "array" : "cell",
    where: place(sheet, row, column).replaceAll("$", ""),
    was: formula,
    written,
    filled: spill,
    place: place(sheet, row, column, rows, columns),
    references: referencesOf(formula, { sheet, row, column }, look),
    sheet,
  };
}

function shownIn({ sheet: name, row, column }: CellRef, spill: Size, look: Lookup): Matrix {
  const sheet = look.book.sheets.find((each) => each.name === name);
  return sheet ? look.values({ sheet, area: { row, column, ...spill } }) : [];
}

/** Values for the cells that a formula fills; undefined if they are of another size and it is no array formula. */
function filling(values: Matrix, { rows, columns }: Size, isArray: boolean): Matrix | undefined {
  const [high, wide] = [values.length, values[0]?.length ?? 0];
  if (high === rows && wide === columns) return values;
  if (!isArray) return undefined;
  // An array formula repeats a single row or column, and gives #N/A beyond its answer.
  const at = (row: number, column: number): CellValue => {
    const line = values[high === 1 ? 0 : row];
    return line?.[wide === 1 ? 0 : column] ?? (row < high && column < wide ? null : { error: "#N/A" });
  };
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => at(r, c)));
}

/**
 * Figures as computed; words in the language in which they are shown. In a workbook that counts dates from 1904 words may
 * be wrong months, and are as computed.
 */
function asShown(computed: Matrix, shown: Matrix, { book }: Lookup): Matrix {
  if (book.countsFrom1904) return computed;
  return computed.map((row, r) =>
    row.map((value, c): CellValue => {
      const seen = shown[r]?.[c];
      return typeof value === "string" && typeof seen === "string" ? seen : value;
    }),
  );
}

export function stepOfName(name: BookName, replacing: Replacing): SharingStep | undefined {
  const { sheet = "", formula } = name;
  const from = { sheet, row: 0, column: 0 };
  const becoming = rewrittenRelative(formula, from, replacing);
  if (!becoming) return undefined;
  return "formula" in becoming
    ? nameStep(name, becoming.formula, becoming.becomes, replacing.look)
    : { becomes: "left", noteLine: nameLine(name, formula, replacing.look) };
}

/** For a formula whose references may depend on the cell that uses it. */
function rewrittenRelative(formula: string, from: CellRef, replacing: Replacing): Rewritten | undefined {
  if (replacing.asksLeft(formula, from)) return { becomes: "shown" };
  return rewritten(formula, { ...replacing, from, isRelative: !isFixed(formula) });
}

export const nameStep = (name: BookName, formula: string, becomes: Becomes, look: Lookup): SharingStep => ({
  becomes,
  change: { ...name, formula },
  noteLine: nameLine(name, formula, look),
});

function nameLine({ name, sheet, formula: was }: BookName, written: string, look: Lookup): SharingStep["noteLine"] {
  const called = sheet === undefined ? name : place(sheet, 0, 0).replace(/[^!]*$/, name);
  return {
    kind: "name",
    where: called,
    was,
    written,
    filled: oneCell,
    place: called,
    references: referencesOf(was, { sheet: sheet ?? "", row: 0, column: 0 }, look),
    sheet: sheet ?? "",
  };
}

/** A formula of a conditional format, a data validation or a chart. */
export function stepOfRule(rule: BookRule, replacing: Replacing): SharingStep | undefined {
  const becoming = rewrittenRelative(rule.formula, firstCellOf(rule), replacing);
  if (!becoming) return undefined;
  const formula = "formula" in becoming && becoming.becomes === "twin" ? becoming.formula : undefined;
  return formula === undefined || !isAllowed(rule, formula)
    ? { becomes: "left", noteLine: ruleLine(rule, rule.formula, replacing.look) }
    : ruleStep(rule, formula, "rule", replacing.look);
}

/** Excel refuses array constants in these formulas, and longer ones than this in a data validation. */
const isAllowed = ({ kind }: BookRule, formula: string): boolean =>
  kind !== "chart" &&
  !tokens(formula).some(({ text }) => text === "{") &&
  (kind === "condition" || formula.length <= longestValidation);

/** In characters. */
const longestValidation = 255;

export function ruleStep(rule: BookRule, formula: string, becomes: Becomes, look: Lookup): SharingStep {
  const { kind, sheet, number } = rule;
  return { becomes, rule: { kind, sheet, number, formula }, noteLine: ruleLine(rule, formula, look) };
}

export const firstCellOf = ({ sheet, area }: BookRule): CellRef => ({
  sheet,
  row: area?.row ?? 0,
  column: area?.column ?? 0,
});

function ruleLine(rule: BookRule, written: string, look: Lookup): SharingStep["noteLine"] {
  const { kind, sheet, area, formula } = rule;
  const from = firstCellOf(rule);
  const at = place(sheet, from.row, from.column, area?.rows, area?.columns);
  return {
    kind: kind === "chart" ? "condition" : kind,
    where: kind === "chart" ? sheet : at.replaceAll("$", ""),
    was: formula,
    written,
    filled: oneCell,
    place: at,
    references: referencesOf(formula, from, look),
    sheet,
  };
}

/** A new row of a table begins with the twin if the twin is the same in every row, otherwise empty. */
export function stepsOfColumns(table: BookTable, replacing: Replacing): readonly SharingStep[] {
  const { name, sheet, area, columns } = table;
  return columns.flatMap((column, i): readonly SharingStep[] => [
    ...stepOfColumn(column, { sheet, row: area.row + 1, column: area.column + i }, name, replacing),
    ...stepOfTotal(column, { sheet, row: area.row + area.rows - 1, column: area.column + i }, name, replacing),
  ]);
}

function stepOfColumn(
  { name, formula }: TableColumn,
  from: CellRef,
  table: string,
  replacing: Replacing,
): readonly SharingStep[] {
  if (formula === undefined) return [];
  const becoming = rewrittenRelative(formula, from, replacing);
  if (!becoming) return [];
  const isSameInAll = !tokens(formula).some(({ kind, text }) => kind === "reference" && isOfCells(text));
  const twin = "formula" in becoming && isSameInAll ? becoming.formula : undefined;
  return [
    {
      becomes: twin === undefined ? "column" : "twin",
      change: { table, column: name, formula: twin },
      noteLine: columnLine("column", table, name, formula, twin ?? "", from, replacing.look),
    },
  ];
}

/** The formula of a total is that of its cell, or of the cell that appears when totals are shown. */
function stepOfTotal(
  { name, total }: TableColumn,
  from: CellRef,
  table: string,
  replacing: Replacing,
): readonly SharingStep[] {
  if (total === undefined) return [];
  const becoming = rewrittenRelative(total, from, replacing);
  if (!becoming) return [];
  if (!("formula" in becoming)) {
    return [{ becomes: "left", noteLine: columnLine("total", table, name, total, total, from, replacing.look) }];
  }
  return [
    {
      becomes: becoming.becomes,
      change: { table, column: name, formula: becoming.formula, isTotal: true },
      noteLine: columnLine("total", table, name, total, becoming.formula, from, replacing.look),
    },
  ];
}

function columnLine(
  kind: "column" | "total",
  table: string,
  column: string,
  was: string,
  written: string,
  from: CellRef,
  look: Lookup,
): SharingStep["noteLine"] {
  const called = `${table}[${column.replace(/['#[\]@]/g, "'$&")}]`;
  const references = referencesOf(was, from, look);
  return { kind, where: called, was, written, filled: oneCell, place: called, references, sheet: from.sheet };
}

/** The form of each reference to store; "" for a word that isn't a name. */
function referencesOf(formula: string, from: CellRef, look: Lookup): readonly string[] {
  const all = tokens(formula);
  return referencesAt(all).map((at) => {
    const { kind, text } = all[at] ?? { kind: "word", text: "" };
    if (kind === "parameter") return "";
    const isKnown =
      kind === "reference" || look.nameOf(text, from) !== undefined || look.locate(text, from) !== undefined;
    return isKnown ? kept(text, from, look.tableAt(from)?.name) : "";
  });
}
