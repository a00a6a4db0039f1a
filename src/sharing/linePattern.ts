/**
 * Finds a line of a block after which another can be made: its rows on all sheets, and the cells in which checks expect a number
 * of formulas. Nothing is found where the workbook was changed so that this isn't certain.
 */
import { withRows } from "../formula/insertedRows";
import type { CellRef, LocatedArea, Lookup } from "../formula/lookup";
import { tokens } from "../formula/tokens";
import type { BookSheet } from "../grid/book";
import type { Area } from "../grid/plan";
import { sameName } from "../grid/sameName";
import { textOf } from "../grid/textLiteral";
import type { FreeLineRow } from "../workbook/freeLine";
import type { LineKind } from "../workbook/lines";
import { markerKey, markerVersion } from "../workbook/model/marker";
import { meaningsOf, type Model } from "../workbook/model/models";
import { checkName } from "../workbook/model/names";
import { partOf } from "../workbook/model/parts";
import { countingRows, isFormula, rowsOf, shiftOf, type LineBlock } from "./lineBlocks";

export interface LineRow {
  readonly sheet: BookSheet;
  readonly row: number;
  /** How many columns were inserted before the years of its sheet. */
  readonly shift: number;
}

/** Its row as typed; in the full workbook also those before risk, after risk, and on Sensitivity. */
type LineRows = readonly [LineRow, ...LineRow[]];

/** A number of formulas that a check expects on a sheet, and the cell with this number. */
export interface ExpectedFormulas extends CellRef {
  readonly on: BookSheet;
  /** Of that sheet, where the check counts them. */
  readonly areas: readonly Area[];
  readonly value: number;
}

export interface LinePattern {
  readonly rows: LineRows;
  /** How many columns a line may have: more than in a new workbook where the reader has inserted some. */
  readonly width: number;
  readonly expected: readonly ExpectedFormulas[];
}

/** @param blank a free line of the block, as a new workbook has it */
export function linePattern(
  block: LineBlock,
  kind: LineKind,
  model: Model,
  look: Lookup,
  blank: FreeLineRow,
): LinePattern | "protected" | "full" {
  if (isOfVersion1(model, look) || !isInPlace(block, model, look, blank)) return "full";
  const lines = linesIn(block, kind, model, look, blank);
  const width = Math.max(widthOf(block), ...(lines[0] ?? []).map(widthOfRow));
  // A row above the block's first line would stand outside what grows.
  const rows = lines
    .slice(1)
    .reverse()
    .find((line) => isWhole(line, blank, look) && lines.some((other) => areAlike(line, other, blank, width, look)));
  const expected = rows && expectedFormulas(rows, kind, model, look);
  if (!rows || !expected || rows.some((each) => isWithinArray(each))) return "full";
  const touched = [...rows.map(({ sheet }) => sheet.name), ...expected.map(({ sheet }) => sheet)];
  const isLocked = look.book.sheets.some(({ name, isProtected }) => isProtected && touched.includes(name));
  return isLocked ? "protected" : { rows, width, expected };
}

/** Its checks don't know free lines. */
const isOfVersion1 = ({ number }: Model, look: Lookup): boolean =>
  markerVersion(textOf(meaningsOf(look.book.names, number).get(markerKey) ?? "") ?? "") === "1";

/** False on one page where a column was inserted between the label and the years. In the full workbook, labels tell. */
function isInPlace(block: LineBlock, model: Model, look: Lookup, blank: FreeLineRow): boolean {
  const shift = shiftOf(block, blank);
  if (block.group !== undefined) return shift >= 0;
  const columnOf = (key: string) => partOf(model, key, look)?.area.column;
  const { label, unit } = blank.columns;
  return columnOf("checks") === label + shift && columnOf("currency") === unit + shift;
}

const widthOf = ({ sheet, years }: LineBlock): number =>
  sheet.cells.reduce(
    (widest, { row, column, formula }) =>
      formula !== undefined && row >= years.row ? Math.max(widest, column + 1) : widest,
    0,
  );

/** Without the columns that were inserted before the years. */
const widthOfRow = ({ sheet, row, shift }: LineRow): number =>
  sheet.cells.reduce(
    (widest, cell) =>
      cell.formula !== undefined && cell.row === row ? Math.max(widest, cell.column + 1 - shift) : widest,
    0,
  );

/** The lines of a block from the top, without those that have not all of their rows. */
function linesIn(
  block: LineBlock,
  kind: LineKind,
  model: Model,
  look: Lookup,
  blank: FreeLineRow,
): readonly LineRows[] {
  const { sheet, group } = block;
  const shift = shiftOf(block, blank);
  const typed = rowsOf(block, blank, look).map((row): LineRow => ({ sheet, row, shift }));
  if (group === undefined) return typed.map((line) => [line]);
  const planned = partOf(model, kind === "costs" ? "simulatedCosts" : "simulatedBenefits", look);
  if (!planned) return [];
  // Every sheet of the full workbook is made with its years in the same columns.
  const there = { sheet: planned.sheet, shift: planned.area.column - blank.columns.yearZero };
  const { label } = blank.columns;
  const counting = countingRows(sheet, look);
  const results = rowsLabelled(sheet, label + shift, { sheet, column: label + shift }, look);
  const plans = rowsLabelled(there.sheet, label + there.shift, { sheet, column: label + shift }, look);
  return typed.flatMap((line): readonly LineRows[] => {
    const before = counting.get(line.row);
    const [after, ...others] = (results.get(line.row) ?? []).filter((row) => row !== before);
    const [plan, ...more] = plans.get(line.row) ?? [];
    const isThere = before !== undefined && after !== undefined && plan !== undefined;
    if (!isThere || others.length + more.length > 0) return [];
    return [[line, { sheet, row: before, shift }, { sheet, row: after, shift }, { ...there, row: plan }]];
  });
}

/** The rows of a sheet that have in a column the label of a line, as =Costs!$A14&"", by the row of the line. */
function rowsLabelled(
  on: BookSheet,
  at: number,
  lines: { readonly sheet: BookSheet; readonly column: number },
  look: Lookup,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const { row, column, formula } of on.cells) {
    const read = column === at ? /^=([^&]+)&""$/.exec(formula ?? "")?.[1] : undefined;
    const line = read === undefined ? undefined : look.locate(read, { sheet: on.name, row, column });
    if (line?.sheet !== lines.sheet || line.area.column !== lines.column || line.area.rows > 1) continue;
    found.set(line.area.row, [...(found.get(line.area.row) ?? []), row]);
  }
  return found;
}

/** @param column as a new workbook has it */
export const cellIn = ({ sheet, row, shift }: LineRow, column: number, look: Lookup) =>
  look.cellAt({ sheet: sheet.name, row, column: column + shift });

/** True if each formula of the typed row is there, and each year is calculated in the others. */
function isWhole([typed, ...calculated]: LineRows, { contents, columns }: FreeLineRow, look: Lookup): boolean {
  const { label, yearZero, total } = columns;
  // The total isn't in the same column on each sheet; `areAlike` compares it.
  const has = (line: LineRow, column: number) => cellIn(line, column, look)?.formula !== undefined;
  const isCalculated = (column: number) => column === label || (column >= yearZero && column < total);
  return (
    contents.every((content, column) => !isFormula(content) || has(typed, column)) &&
    calculated.every((line) => contents.every((_, column) => !isCalculated(column) || has(line, column)))
  );
}

/** True if another line has the same formulas, but for its rows: so nobody changed those of this line alone. */
function areAlike(line: LineRows, other: LineRows, blank: FreeLineRow, width: number, look: Lookup): boolean {
  if (other === line) return false;
  const calculated = Array.from({ length: width }, (_, column) => column);
  // What is typed into a line is its own, also where it is a formula.
  const typed = calculated.filter((column) => isFormula(blank.contents[column] ?? null));
  const instead = (sheet: string, row: number, isWithinRow: boolean): number => {
    const at = isWithinRow ? line.findIndex((each) => each.row === row && sameName(each.sheet.name, sheet)) : -1;
    return other[at]?.row ?? row;
  };
  return line.every((each, at) =>
    (at === 0 ? typed : calculated).every((column) => {
      const same = other[at];
      const [formula, theirs] = [each, same].map((row) => row && cellIn(row, column, look)?.formula);
      if (formula === undefined || theirs === undefined) return formula === theirs;
      return withRows(formula, each.sheet.name, instead) === theirs;
    }),
  );
}

/** Excel inserts no row within an array formula. */
const isWithinArray = ({ sheet, row }: LineRow): boolean =>
  sheet.cells.some((cell) => cell.isArray && cell.row < row && row < cell.row + (cell.spill?.rows ?? 1));

function expectedFormulas(
  rows: LineRows,
  kind: LineKind,
  model: Model,
  look: Lookup,
): readonly ExpectedFormulas[] | undefined {
  const [typed, plan] = [rows[0].sheet, rows.at(-1)?.sheet];
  const checks =
    model.template === "sheet"
      ? [expectedOn(typed, "formulasAreThere", model, look)]
      : [expectedOn(typed, `sheet_${kind}`, model, look), plan && expectedOn(plan, "sheet_sensitivity", model, look)];
  return checks.every((check) => check !== undefined) ? checks : undefined;
}

/** A check compares a count of formulas with a number in its own row, as $C107. */
function expectedOn(on: BookSheet, check: string, model: Model, look: Lookup): ExpectedFormulas | undefined {
  const part = partOf(model, checkName(check), look);
  if (!part) return undefined;
  const { row, column, columns } = part.area;
  const state = { sheet: part.sheet.name, row, column: column + columns - 1 };
  const read = tokens(look.cellAt(state)?.formula ?? "").flatMap(({ kind, text }) =>
    kind === "reference" ? (look.locate(text, state) ?? []) : [],
  );
  const isNumberOf = ({ sheet, area }: LocatedArea) =>
    sheet === part.sheet && area.row === row && area.rows * area.columns === 1;
  const areas = read.flatMap((each) => (each.sheet === on && !isNumberOf(each) ? [each.area] : []));
  const [found] = read.filter(isNumberOf).flatMap(({ sheet, area }): readonly ExpectedFormulas[] => {
    const place = { sheet: sheet.name, row, column: area.column };
    const cell = look.cellAt(place);
    const isNumber = typeof cell?.value === "number" && cell.formula === undefined;
    return isNumber ? [{ ...place, on, areas, value: Number(cell.value) }] : [];
  });
  return found;
}
