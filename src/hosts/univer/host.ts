/** Implements the pane's port for the workbench. Univer has no charts, no right-to-left sheets and no printing. */
import { ICommandService } from "@univerjs/core";
import { deserializeRangeWithSheet, isReferenceString } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rewriting } from "../../sharing/change";
import type { Area, Plan } from "../../grid/plan";
import { modelsIn, type Model } from "../../workbook/model/models";
import { nameOf } from "../../workbook/model/names";
import type { SpreadsheetHost, Target } from "../port";
import { print } from "../printed";
import { onThisComputer, rememberedOf } from "../remembered";
import { Trouble } from "../trouble";
import { openWorkbook, rewriteWorkbook } from "../xlsx/file";
import { writeXlsx } from "../xlsx/write";
import { bookOf } from "./book";
import { readCells } from "./cells";
import { download } from "../download";
import { cellNumberFormat } from "./format";
import type { Grid } from "./grid";
import { insert } from "./insert";
import { definedNames, namedPlace, placeOf } from "./names";
import { paint } from "./paint";
import { readBack } from "./readBack";
import { areaOf, rangeOf } from "./snapshot";
import { rewrite } from "./rewrite";
import { selectedTable } from "./selectedTable";
import { watcher } from "./watch";

export function univerHost(grid: Grid): Required<Omit<SpreadsheetHost, "selfTest" | "theme">> {
  const { workbook } = grid;
  const { watch, quietly } = watcher(grid);
  return {
    refused: new Set(),
    paint: (plan, progress, signal) =>
      quietly(async () => {
        const model = await paint(grid, plan, progress, signal);
        await grid.calculated();
        return model;
      }),
    definedNames: async () => definedNames(grid),
    models: async () => modelsIn(definedNames(grid)),
    sheetNames: async () => workbook.getSheets().map((sheet) => sheet.getSheetName()),
    // This doesn't wait for the calculation; `watch` reports when it is done.
    async read({ number }, keys) {
      return new Map(
        keys.map((key) => {
          const place = namedPlace(grid, nameOf(number, key));
          const sheet = place && workbook.getSheetByName(place.sheet);
          return [key, sheet ? readCells(grid, sheet, place.area).values : "missing"];
        }),
      );
    },
    watch,
    async selection() {
      const sheet = workbook.getActiveSheet();
      return readCells(grid, sheet, selectedArea(sheet));
    },
    selectedTable: async (most) => {
      const sheet = workbook.getActiveSheet();
      return selectedTable(grid, sheet, selectedArea(sheet), most);
    },
    async cells(reference, sheetName) {
      const found = locate(grid, reference, sheetName);
      return found && readCells(grid, found.sheet, found.area);
    },
    show: async (model, target) => revealPlace(grid, targetOf(grid, model, target)),
    showCell: async ({ sheet, row, column }) =>
      revealPlace(grid, { sheet, area: { row, column, rows: 1, columns: 1 } }),
    insert: (insertion) => insert(grid, insertion),
    // Univer reads formulas in English notation only.
    decimalSign: async () => ".",
    async book() {
      await grid.calculated();
      return bookOf(grid);
    },
    rewrite: (rewriting, progress, signal) =>
      quietly(async () => {
        await rewrite(grid, rewriting, progress, signal);
        await grid.calculated();
      }),
    async file(rewriting) {
      await grid.calculated();
      const file = await fileOf(readBack(grid));
      return rewriting ? rewritten(file, rewriting) : file;
    },
    fileOf,
    print,
    deliver: async (file, name) => download(file, name),
    numberFormat: cellNumberFormat(grid),
    kept: onThisComputer,
    remembered: rememberedOf(() => workbook.getId()),
  };
}

const fileOf = (plan: Plan): Promise<Uint8Array> => writeXlsx(plan, { created: new Date() });

async function rewritten(file: Uint8Array, rewriting: Rewriting): Promise<Uint8Array> {
  const workbook = openWorkbook(file);
  if ("refused" in workbook) throw new Trouble("failed", [], workbook.refused);
  const bytes = rewriteWorkbook(workbook, rewriting);
  if ("refused" in bytes) throw new Trouble("failed", [], bytes.refused);
  return bytes;
}

interface Located {
  readonly sheet: FWorksheet;
  readonly area: Area;
}

/** Resolves an address or a defined name as a formula on the sheet would. */
function locate(grid: Grid, reference: string, on: string): Located | undefined {
  const { workbook } = grid;
  const text = reference.trim().replace(/^=/, "");
  if (isReferenceString(text)) {
    const { sheetName, range } = deserializeRangeWithSheet(text);
    const sheet = workbook.getSheetByName(sheetName || on);
    const area = sheet ? within(sheet, areaOf(range)) : undefined;
    return sheet && area ? { sheet, area } : undefined;
  }
  const found = namedPlace(grid, text);
  const sheet = found && workbook.getSheetByName(found.sheet);
  return sheet ? { sheet, area: found.area } : undefined;
}

function selectedArea(sheet: FWorksheet): Area {
  const range = sheet.getActiveRange()?.getRange();
  return (range && within(sheet, areaOf(range))) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/** Cuts whole rows and columns at the end of the sheet's used range. */
function within(sheet: FWorksheet, { row, column, rows, columns }: Area): Area | undefined {
  const [first, left] = [row || 0, column || 0];
  const whole = { rows: sheet.getMaxRows() - first, columns: sheet.getMaxColumns() - left };
  const used = {
    rows: Math.max(1, sheet.getLastRow() + 1 - first),
    columns: Math.max(1, sheet.getLastColumn() + 1 - left),
  };
  if (whole.rows <= 0 || whole.columns <= 0) return undefined;
  return {
    row: first,
    column: left,
    rows: rows < whole.rows ? rows : used.rows,
    columns: columns < whole.columns ? columns : used.columns,
  };
}

function targetOf(grid: Grid, model: Model, target: Target): ReturnType<typeof placeOf> {
  if (typeof target === "string") return placeOf(grid, model, target);
  const cell = { row: target.row, column: target.column, rows: 1, columns: 1 };
  const place = placeOf(grid, model, target.key);
  const { row = 0, column = 0 } = place?.area ?? {};
  return place && { ...place, area: { ...cell, row: row + cell.row, column: column + cell.column } };
}

function revealPlace(grid: Grid, place: ReturnType<typeof placeOf>): void {
  const sheet = place && grid.workbook.getSheetByName(place.sheet);
  if (sheet) reveal(grid, sheet, place.area);
}

function reveal({ workbook, injector, focus }: Grid, sheet: FWorksheet, area: Area): void {
  workbook.setActiveSheet(sheet);
  sheet.getRange(rangeOf(area)).activate();
  // This is known only if there is a window to scroll.
  const scroll = "sheet.command.scroll-to-cell";
  const commands = injector.get(ICommandService);
  if (commands.hasCommand(scroll)) void commands.executeCommand(scroll, { range: rangeOf(area) });
  focus?.();
}
