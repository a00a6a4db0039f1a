/** Creates the visible grid: cells, formula bar and menus. Univer has no charts and no Turkish or Finnish menus. */
import { mergeLocales, type IWorkbookData } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import {
  ILayoutService,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { openGrid, type Grid } from "../hosts/univer/grid";
import type { Language } from "../language/languages";
import { showWholeTexts } from "./overflow";

/** Univer's commands that make numbers of texts read them in English: 62.000 would become 62. */
const withoutEnglishNumbers = {
  "sheet.toolbar.text-to-number": { hidden: true },
  "sheet.contextMenu.text-to-number": { hidden: true },
};

export function openBrowserGrid(container: HTMLElement, kept?: IWorkbookData): Grid {
  showWholeTexts();
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", menu: withoutEnglishNumbers }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const grid = openGrid(
    presets.flatMap(({ plugins }) => plugins),
    mergeLocales(coreWords, dataValidationWords, conditionalFormattingWords),
    kept,
  );
  followColourScheme(grid);
  return {
    ...grid,
    focus: () => grid.injector.get(ILayoutService).focus(),
    isEditing: () => grid.workbook.isCellEditing(),
  };
}

/** Sets the signs of formatted numbers. Univer doesn't know Persian, whose Latin digits have the signs of English. */
export function formatNumbersIn({ injector }: Grid, language: Language): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language === "fa" ? "en" : language);
}

function followColourScheme({ api }: Grid): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  api.toggleDarkMode(dark.matches);
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
}
