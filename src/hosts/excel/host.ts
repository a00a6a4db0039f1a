/** Implements the pane's port for Excel. */
import { modelsIn } from "../../workbook/model/models";
import { nameOf } from "../../workbook/model/names";
import type { BookName } from "../../grid/book";
import { isDefinedName } from "../../grid/definedName";
import type { RangeContents, SpreadsheetHost } from "../port";
import { download } from "../download";
import { onDemand } from "../trouble";
import { print } from "../printed";
import { onThisComputer, rememberedOf, unsavedWorkbook } from "../remembered";
import { isDarkExcel } from "./theme";
import { inExcel } from "./batch";
import { base64 } from "./base64";
import { numberFormat } from "./format";
import { decimalSign } from "./decimalSign";
import { newLadder } from "./ladder";
import type { Painter } from "./paint";
import { cellsOf, readable, within } from "./read";
import { parseReference } from "../../formula/sheetReference";
import { noTraces } from "./noTraces";
import { watcher } from "./watch";

export interface ExcelHostOptions {
  /** Resolves once a worker of the page has answered; by default there are no workers. */
  readonly tryWorker?: () => Promise<void>;
  /** Gives a file to the reader where Excel opens none; by default, as a download of the page. */
  readonly offer?: typeof download;
}

const tables = () => onDemand(import(/* webpackChunkName: "taskpane.tables" */ "./selectedTable"));
const writing = () => onDemand(import(/* webpackChunkName: "taskpane.writing" */ "./writing"));
const file = () => onDemand(import(/* webpackChunkName: "taskpane.file" */ "../xlsx/write"));
/** Its code is loaded with that of the pane's section. */
const selfTest = () => onDemand(import(/* webpackChunkName: "taskpane.selfTest" */ "./selfTest"));

/** What the host loads only when it is asked for, in the order in which it is likely to be. */
export const excelParts: readonly (() => Promise<unknown>)[] = [writing, file];

const noWorkers = () => Promise.reject(new Error("There are no workers here."));

/** Call once Office is ready. */
export function excelHost({ tryWorker = noWorkers, offer = download }: ExcelHostOptions = {}): SpreadsheetHost {
  const ladder = newLadder();
  const unsaved = unsavedWorkbook();
  let painter: Painter | undefined;
  const painting = async (): Promise<Painter> => {
    const { painter: newPainter } = await writing();
    return (painter ??= newPainter(ladder));
  };
  const left = () => painter?.left ?? noTraces;
  const { watch, quietly } = watcher();
  /** Without those that a failed painting left behind. */
  const definedNames = () =>
    inExcel(async (context): Promise<readonly BookName[]> => {
      const names = context.workbook.names.load("items/name,items/formula");
      await context.sync();
      const { defined } = left();
      return names.items.filter(({ name }) => !defined.has(name)).map(({ name, formula }) => ({ name, formula }));
    });
  return {
    refused: ladder.refused,
    paint: (plan, progress, signal) =>
      quietly(async () => (await (await painting()).paint(plan, progress, signal)).model),
    definedNames,
    models: async () => modelsIn(await definedNames()),
    sheetNames: () =>
      inExcel(async (context) => {
        const sheets = context.workbook.worksheets.load("items/id,items/name");
        await context.sync();
        const { ids } = left();
        return sheets.items.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
      }),
    read: (model, keys) =>
      inExcel(async (context) => {
        const ranges = keys.map((key) => {
          const item = context.workbook.names.getItemOrNullObject(nameOf(model.number, key));
          return [key, item.getRangeOrNullObject().load(readable)] as const;
        });
        await context.sync();
        return new Map(ranges.map(([key, range]) => [key, range.isNullObject ? "missing" : cellsOf(range).values]));
      }),
    watch,
    async selection() {
      try {
        // If several areas are selected, the first counts.
        return await inExcel((context) => selected(context, context.workbook.getSelectedRanges().areas.getItemAt(0)));
      } catch {
        // While a chart is selected, there is still an active cell.
        return inExcel((context) => selected(context, context.workbook.getActiveCell()));
      }
    },
    selectedTable: async (most) => (await tables()).selectedTable(most),
    cells: (reference, sheet) => inExcel((context) => cellsAt(context, reference.trim().replace(/^=/, ""), sheet)),
    show: (model, target) =>
      inExcel(async (context) => {
        const [key, at] = typeof target === "string" ? [target, undefined] : [target.key, target];
        const named = context.workbook.names.getItemOrNullObject(nameOf(model.number, key)).getRangeOrNullObject();
        await selectIfThere(context, at ? named.getCell(at.row, at.column) : named);
      }),
    showCell: ({ sheet, row, column }) =>
      inExcel((context) =>
        selectIfThere(context, context.workbook.worksheets.getItemOrNullObject(sheet).getCell(row, column)),
      ),
    insert: (insertion) => quietly(async () => (await writing()).insert(insertion)),
    decimalSign,
    book: async () => (await writing()).readBook(),
    rewrite: (rewriting, progress, signal) =>
      quietly(async () => (await writing()).rewrite(rewriting, ladder, progress, signal)),
    fileOf: async (plan) => (await file()).writeXlsx(plan, { created: new Date() }),
    print,
    selfTest: {
      holdsAnything: async () => (await selfTest()).holdsAnything(),
      run: (options) =>
        quietly(async () => {
          const [{ runSelfTest }, painter] = await Promise.all([selfTest(), painting()]);
          return runSelfTest(options, { ladder, painter, tryWorker });
        }),
    },
    // A policy may block add-ins from opening files.
    deliver: async (file, name) => {
      if (ladder.refused.has("newWorkbook")) return offer(file, name);
      try {
        await Excel.createWorkbook(base64(file));
        return "opened";
      } catch {
        ladder.refused.add("newWorkbook");
        return offer(file, name);
      }
    },
    numberFormat,
    kept: onThisComputer,
    remembered: rememberedOf(() => Office.context.document.url || unsaved),
    theme: { isDark: isDarkExcel },
  };
}

const nothing: RangeContents = { address: "", formulas: [], values: [] };

async function selected(context: Excel.RequestContext, range: Excel.Range): Promise<RangeContents> {
  return (await cellsWithin(context, range)) ?? (await cellsWithin(context, range.getCell(0, 0))) ?? nothing;
}

async function cellsWithin(context: Excel.RequestContext, range: Excel.Range): Promise<RangeContents | undefined> {
  range.load("address,isEntireColumn,isEntireRow");
  await context.sync();
  if (range.isNullObject) return undefined;
  const wanted = within(range).load(readable);
  await context.sync();
  return wanted.isNullObject ? undefined : cellsOf(wanted);
}

/** A name scoped to the sheet takes precedence over the workbook's. */
async function cellsAt(context: Excel.RequestContext, text: string, on: string): Promise<RangeContents | undefined> {
  const { worksheets, names } = context.workbook;
  const reference = parseReference(text);
  if (reference) {
    const sheet = worksheets.getItemOrNullObject(reference.sheet ?? on);
    return cellsWithin(context, sheet.getRange(reference.address));
  }
  if (!isDefinedName(text)) return undefined;
  const own = worksheets.getItemOrNullObject(on).names.getItemOrNullObject(text).getRangeOrNullObject();
  const shared = names.getItemOrNullObject(text).getRangeOrNullObject();
  return (await cellsWithin(context, own)) ?? (await cellsWithin(context, shared));
}

async function selectIfThere(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.load("address");
  await context.sync();
  if (range.isNullObject) return;
  range.worksheet.activate();
  range.select();
}
