/** Creates the visible grid: cells, formula bar and menus. Univer has no charts and no Turkish or Finnish menus. */
import { mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { openGrid, type Grid } from "../hosts/univer/grid";

export function openBrowserGrid(container: HTMLElement): Grid {
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const grid = openGrid(
    presets.flatMap(({ plugins }) => plugins),
    mergeLocales(coreWords, dataValidationWords, conditionalFormattingWords),
  );
  followColourScheme(grid);
  return {
    ...grid,
    focus: () => grid.injector.get(ILayoutService).focus(),
    isEditing: () => grid.workbook.isCellEditing(),
  };
}

function followColourScheme({ api }: Grid): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  api.toggleDarkMode(dark.matches);
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
}
