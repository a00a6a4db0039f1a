import type { Language } from "../../../src/language/languages";
import { excelHost } from "../../../src/hosts/excel/host";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import { locales } from "../../../src/locales";
import { planWorkbook } from "../../../src/workbook";
import { sample } from "../../../src/workbook/sample";
import type { Plan } from "../../../src/grid/plan";
import { valuesOf } from "../../office/calculate";
import { EmulatedExcel, type ExcelOptions } from "../../office/excel";

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly host: SpreadsheetHost;
  /** The names of the files that the reader was offered as downloads; the download itself is seen in the browser's tests. */
  readonly offered: readonly string[];
}

/** What a test chooses about the emulated Excel. */
export type Options = Omit<ExcelOptions, "calculate">;

/** An Excel that knows what the formulas of these plans give, and the host in it. */
export function open(plans: readonly Plan[], options: Options = {}): Opened {
  const excel = new EmulatedExcel({ ...options, calculate: valuesOf(...plans) });
  const offered: string[] = [];
  const offer = (_: Uint8Array, name: string) => {
    offered.push(name);
    return "downloaded" as const;
  };
  return { excel, host: excelHost({ offer }), offered };
}

export const template = (language: Language, taken?: { sheets: readonly string[]; models: readonly number[] }): Plan =>
  planWorkbook({
    template: "sheet",
    language,
    words: locales[language],
    figures: sample({ years: 3, currency: "EUR" }),
    ...(taken && { taken }),
  });

export const ready = (): AbortSignal => new AbortController().signal;
export const silently = (): void => undefined;
