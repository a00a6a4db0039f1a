/** Changes cells and names for sharing: records the previous content, writes the new content and restores the old. */
import { rowBefore, type RowInsertion } from "../../formula/insertedRows";
import type { CellChange, Change } from "../../sharing/change";
import type { Area, CellValue } from "../../grid/plan";
import { Trouble } from "../trouble";
import { has, inExcel, rangeAt } from "./batch";
import { bytesOf, pathBytes, readInParts, requestBytes } from "./payload";
import { cellsOf, isFormula, readable } from "./read";
import { insertRows, lookBelow, removeRows, type GrowingSheet } from "./rows";
import { typedText } from "./typedText";
import { nameKey, sameName } from "../../grid/sameName";

type Typed = string | number | boolean;

interface CellsBefore {
  /** Identified by id, because the reader may rename the sheet meanwhile. */
  readonly sheet: string;
  /** Before rows are inserted; of a cell in a new row, that of the cell below it, which has its format. */
  readonly area: Area;
  readonly isNew: boolean;
  /** As they are typed; the changes' cells in their order. */
  readonly contents: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface Before {
  readonly cells: readonly CellsBefore[];
  readonly growing: readonly GrowingSheet[];
  readonly names: readonly { readonly change: NameChange; readonly formula: string }[];
  readonly sheets: ReadonlyMap<string, string>;
  readonly protectedSheets: readonly string[];
  /** Names of all sheets and all defined names of the workbook. */
  readonly allSheets: readonly string[];
  readonly allNames: readonly string[];
}

type NameChange = Extract<Change, { readonly name: string }>;

export async function lookBefore(
  context: Excel.RequestContext,
  changes: readonly Change[],
  inserts: readonly RowInsertion[] = [],
): Promise<Before> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  await context.sync();
  const sheetOf = (name: string): Excel.Worksheet => {
    const found = worksheets.items.find((sheet) => sameName(sheet.name, name));
    if (!found) throw new Trouble("gone", [name]);
    return found;
  };
  const ofCells = changes.filter((change): change is CellChange => "row" in change);
  const touched = [...new Set([...ofCells, ...inserts].map(({ sheet }) => sheetOf(sheet)))];
  const protections = touched.map((sheet) => [sheet, sheet.protection.load("protected")] as const);
  const ofNames = changes.flatMap((change) => {
    if (!("name" in change)) return [];
    const owner = change.sheet === undefined ? names : sheetOf(change.sheet).names;
    return [{ change, item: owner.getItemOrNullObject(change.name).load("formula") }];
  });
  await context.sync();
  const growing = await lookBelow(context, inserts, changes, sheetOf);
  const cells = await readInParts(context, ofCells, (change) => {
    const sheet = sheetOf(change.sheet);
    const { row, isNew } = rowBefore(change.sheet, change.row, inserts);
    const area = { ...areaOf(change), row };
    const range = rangeAt(sheet, area).load(`${readable},numberFormat`);
    // Versions of Excel without spills never show our functions in more than one cell.
    const spill =
      has("1.12") && area.rows * area.columns > 1
        ? sheet.getCell(area.row, area.column).untrack().getSpillingToRangeOrNullObject().load("address")
        : undefined;
    return { sheet, area, isNew, range, spill };
  });
  return {
    growing,
    cells: cells.map(({ sheet, area, isNew, range, spill }) => ({
      sheet: sheet.id,
      area,
      isNew,
      contents: contentsOf(range, spill !== undefined && !spill.isNullObject),
      formats: range.numberFormat as string[][],
    })),
    names: ofNames.map(({ change, item }) => {
      if (item.isNullObject) throw new Trouble("failed");
      return { change, formula: item.formula };
    }),
    sheets: new Map(touched.map(({ id, name }) => [nameKey(name), id])),
    protectedSheets: protections.filter(([, { protected: is }]) => is).map(([{ name }]) => name),
    allSheets: worksheets.items.map(({ name }) => name),
    allNames: names.items.map(({ name }) => name),
  };
}

export function refuseProtected({ protectedSheets }: Before): void {
  if (protectedSheets.length > 0) throw new Trouble("protected", protectedSheets);
}

function areaOf(change: CellChange): Area {
  const { row, column } = change;
  if ("values" in change) return { row, column, rows: change.values.length, columns: change.values[0]?.length ?? 0 };
  return { row, column, ...(change.spill ?? { rows: 1, columns: 1 }) };
}

/** In a spilled table only the cell with the formula is typed. */
function contentsOf(range: Excel.Range, isSpill: boolean): readonly (readonly Typed[])[] {
  const { formulas, values } = cellsOf(range);
  return values.map((line, r) =>
    line.map((value, c) => {
      if (isSpill && r + c > 0) return "";
      const formula = formulas[r]?.[c];
      return isFormula(formula, value) ? formula : typed(value);
    }),
  );
}

const typed = (value: CellValue): Typed => typedText({ row: 0, column: 0, value, style: "plain" }) ?? "";

/** Queues the new rows and the changes; those that don't fit one request are synced before the last ones. */
export async function writeChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  before: Before,
): Promise<void> {
  const { sheets } = before;
  const formats = before.cells.values();
  const { worksheets, names } = context.workbook;
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const sheetOf = (name: string): Excel.Worksheet => worksheets.getItem(sheets.get(nameKey(name)) ?? name);
  insertRows(context, before.growing);
  let bytes = 0;
  for (const change of changes) {
    bytes += bytesOf(change) + pathBytes;
    if (bytes > requestBytes) {
      await context.sync();
      bytes = 0;
    }
    // Excel's API doesn't tell an add-in the calculated column formula of a table.
    if ("table" in change) continue;
    if ("name" in change) {
      const owner = change.sheet === undefined ? names : worksheets.getItem(change.sheet).names;
      owner.getItem(change.name).formula = change.formula;
      continue;
    }
    const [sheet, area] = [sheetOf(change.sheet), areaOf(change)];
    const format = formats.next().value?.formats ?? [];
    if ("values" in change) {
      // A spilled table is removed by clearing the cell with its formula.
      if (area.rows * area.columns > 1) rangeAt(sheet, { ...area, rows: 1, columns: 1 }).formulas = [[""]];
      rangeAt(sheet, area).formulas = change.values.map((line) => line.map(typed));
    } else {
      if (area.rows * area.columns > 1) rangeAt(sheet, area).formulas = blank(area);
      rangeAt(sheet, { ...area, rows: 1, columns: 1 }).formulas = [[change.formula]];
    }
    // Excel copies the format of the cells a formula reads into an unformatted cell.
    rangeAt(sheet, area).numberFormat = format.map((line) => [...line]);
  }
}

const blank = ({ rows, columns }: Area): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));

/** Restores the previous content on the sheets that still exist, without the new rows. */
export const putBack = ({ growing, cells, names }: Before): Promise<void> =>
  inExcel(async (context) => {
    if (growing.length > 0) await removeRows(context, growing);
    const { worksheets, names: items } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    let bytes = 0;
    for (const { sheet: id, area, isNew, contents, formats } of [...cells].reverse()) {
      if (isNew) continue;
      bytes += bytesOf(contents) + pathBytes;
      if (bytes > requestBytes) {
        await context.sync();
        bytes = 0;
      }
      const sheet = worksheets.items.find((each) => each.id === id);
      if (!sheet) continue;
      if (area.rows * area.columns > 1) rangeAt(sheet, area).formulas = blank(area);
      // A blank cell that a spill fills must stay blank.
      rangeAt(sheet, area).formulas = contents.map((line) => line.map((content) => (content === "" ? null : content)));
      rangeAt(sheet, area).numberFormat = formats.map((line) => [...line]);
    }
    for (const { change, formula } of names) {
      const own = worksheets.items.find(({ name }) => sameName(name, change.sheet ?? ""));
      if (change.sheet !== undefined && !own) continue;
      (own ? own.names : items).getItem(change.name).formula = formula;
    }
  });
