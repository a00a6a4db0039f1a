/** The grid's engine without a window. */
import type { IWorkbookData } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { locales } from "../../../src/locales";
import { registerFunctions } from "../../../src/hosts/univer/functions";
import { openGrid, type Grid } from "../../../src/hosts/univer/grid";

export function headlessGrid(kept?: IWorkbookData): Grid {
  const grid = openGrid([...UniverSheetsNodeCorePreset().plugins, UniverSheetsConditionalFormattingPlugin], {}, kept);
  registerFunctions(grid.injector, locales.en);
  return grid;
}

/** A new grid before each test of a file or of a block, which ends with the test. */
export function gridForEach(opened: (grid: Grid) => void): void {
  let grid: Grid;
  beforeEach(() => {
    grid = headlessGrid();
    opened(grid);
  });
  afterEach(() => grid.dispose());
}

/** One grid for all tests of a file or of a block. */
export function gridForAll(opened: (grid: Grid) => unknown): void {
  let grid: Grid;
  beforeAll(async () => {
    grid = headlessGrid();
    await opened(grid);
  });
  afterAll(() => grid.dispose());
}

/** When the cells show what was changed. */
export const computed = (grid: Grid): Promise<void> => grid.calculated();
