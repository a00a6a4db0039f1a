/** The grid's engine without a window. */
import type { IWorkbookData } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { locales } from "../../../src/locales";
import { registerFunctions } from "../../../src/hosts/univer/functions";
import { openGrid, type Grid } from "../../../src/hosts/univer/grid";

export function headlessGrid(kept?: IWorkbookData): Grid {
  const grid = openGrid([...UniverSheetsNodeCorePreset().plugins, UniverSheetsConditionalFormattingPlugin], {}, kept);
  registerFunctions(grid.injector, locales.en);
  return grid;
}

/** When the cells show what was changed. */
export const computed = (grid: Grid): Promise<void> => grid.calculated();
