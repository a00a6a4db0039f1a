/** What the add-in asks of Excel's cells, sheets and charts, each written on a sheet of the test and read back. */
import { asTrouble, codeOf, has, inExcel, rangeAt } from "../batch";
import { learnLists, newLadder } from "../ladder";
import { noTraces } from "../noTraces";
import { leaving } from "./leaving";
import { all, differs, same, sheetOf, works, type Ground, type Trial, type Verdict } from "./ground";

/** Writes to the sheet of the test, and reads back in the same run. */
const onSheet =
  (work: (sheet: Excel.Worksheet, context: Excel.RequestContext, ground: Ground) => Promise<Verdict>): Trial["run"] =>
  (ground) =>
    inExcel((context) => work(sheetOf(context, ground), context, ground));

const formats = onSheet(async (sheet, context) => {
  const wanted = [["0.0%", '#,##0" EUR"', '#,##0;(#,##0);"–"', "yyyy-mm-dd", "0.00"]];
  const range = sheet.getRange("A1:E1");
  range.values = [[0.125, 1234, 0, 45000, 1.5]];
  range.numberFormat = wanted;
  range.load("numberFormat,text");
  await context.sync();
  const shown = range.text[0]?.[0] ?? "";
  return all([
    same("numberFormat", range.numberFormat, wanted),
    /^12[.,]5\s?%$|^%\s?12[.,]5$/.test(shown) ? works() : differs(`0.125 as 0.0% shows ${shown}`),
  ]);
});

const names = onSheet(async (sheet, context, { name }) => {
  const { names: defined } = context.workbook;
  const [cells, text] = [`${name}_cells`, `${name}_text`];
  defined.add(cells, sheet.getRange("B2:C2"));
  defined.add(text, '="1;sheet;en"');
  await context.sync();
  const range = defined.getItemOrNullObject(cells).getRangeOrNullObject().load("address");
  const item = defined.getItemOrNullObject(text).load("formula");
  await context.sync();
  const read = range.isNullObject ? "no cells" : range.address.replace(/^.*!/, "");
  defined.getItem(cells).delete();
  defined.getItem(text).delete();
  await context.sync();
  return all([same("cells", read, "B2:C2"), same("text", item.formula, '="1;sheet;en"')]);
});

const validation = onSheet(async (sheet, context) => {
  const { dataValidation: number } = sheet.getRange("A3");
  const { dataValidation: word } = sheet.getRange("B3");
  number.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
  number.errorAlert = { showAlert: true, style: "Stop", title: "Rate", message: "From 0 to 1." };
  word.rule = { list: { inCellDropDown: true, source: "low,base,high" } };
  number.load("rule");
  word.load("rule");
  await context.sync();
  const { operator, formula1, formula2 } = number.rule.decimal ?? {};
  return all([
    same("limits", [operator, Number(formula1), Number(formula2)], ["Between", 0, 1]),
    same("list", word.rule.list?.source, "low,base,high"),
  ]);
});

async function addressLists({ ladder }: Ground): Promise<Verdict> {
  const asked = newLadder();
  await learnLists(asked);
  ladder.separator = asked.separator;
  if (asked.separator === undefined) return { outcome: "refused", detail: "One address at a time is taken." };
  return asked.separator === "," ? works() : differs("Addresses are separated by ;");
}

/** Formulas as many as a sheet of the workbook has. */
const [manyRows, manyColumns] = [40, 40];

async function undoStep(ground: Ground): Promise<Verdict> {
  if (!has("1.20")) return { outcome: "refused", detail: "ExcelApi 1.20 is missing." };
  return inExcel(async (context) => {
    const many = { row: 5, column: 0, rows: manyRows, columns: manyColumns };
    rangeAt(sheetOf(context, ground), many).formulas = Array.from({ length: manyRows }, () =>
      Array.from({ length: manyColumns }, () => "=1+1"),
    );
    await context.sync();
    const range = rangeAt(sheetOf(context, ground), many).load("values");
    await context.sync();
    return range.values.flat().every((value) => value === 2) ? works() : differs("Formulas in a group give no result.");
  }, "one step");
}

/** Microsoft documents that Excel can't undo this and refuses it here. The add-in never asks for it. */
async function deleteInStep(): Promise<Verdict> {
  if (!has("1.20")) return { outcome: "refused", detail: "ExcelApi 1.20 is missing." };
  const id = await inExcel(async ({ workbook, workbook: { worksheets } }) => {
    const added = worksheets.add().load("id");
    await workbook.context.sync();
    return added.id;
  });
  const deletion = async (): Promise<Verdict> => {
    try {
      await inExcel(async ({ workbook }) => workbook.worksheets.getItem(id).delete(), "one step");
      return differs("A sheet can be deleted in a group.");
    } catch (failure) {
      if (codeOf(asTrouble(failure).cause) !== "UndoNotSupported") throw failure;
      return works("Refused, as documented.");
    }
  };
  return leaving(deletion, { ...noTraces, ids: new Map([[id, ""]]) });
}

const figures = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

const charted = (draw: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, lines: number, series: number) =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A50:C52").values = figures;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange(`A50:C${49 + lines}`), "Rows");
    try {
      draw(chart, sheet);
      const count = chart.series.getCount();
      await context.sync();
      return same("series", count.value, series);
    } finally {
      const drawn = sheet.charts.load("items/name");
      await context.sync();
      for (const each of drawn.items) each.delete();
      await context.sync();
    }
  });

/** Two lines of cells that aren't beside each other, which the second series then takes over. */
const charts = charted(
  (chart, sheet) => {
    chart.title.text = "Title";
    chart.series.getItemAt(1).setValues(sheet.getRange("A52:C52"));
    chart.series.getItemAt(1).setXAxisValues(sheet.getRange("A50:C50"));
  },
  2,
  2,
);

const addedSeries = charted(
  (chart, sheet) => {
    const added = chart.series.add("Second");
    added.setValues(sheet.getRange("A52:C52"));
    added.setXAxisValues(sheet.getRange("A50:C50"));
  },
  1,
  2,
);

const readingOrder = onSheet(async (sheet, context) => {
  const { format } = sheet.getRange("A4");
  sheet.getRange("A4").values = [["متن."]];
  format.readingOrder = "RightToLeft";
  format.load("readingOrder");
  await context.sync();
  return same("readingOrder", format.readingOrder, "RightToLeft");
});

const page = onSheet(async (sheet, context) => {
  const layout = sheet.pageLayout;
  layout.set({ orientation: "Landscape", paperSize: "A4", topMargin: 50.4 });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(sheet.getRange("A1:E20"));
  layout.setPrintTitleRows("$1:$2");
  layout.headersFooters.defaultForAllPages.set({ leftHeader: "CRM ROI", rightFooter: "&P" });
  layout.load("orientation,paperSize");
  await context.sync();
  return all([
    same("orientation", layout.orientation, "Landscape"),
    same("paperSize", String(layout.paperSize).toUpperCase(), "A4"),
  ]);
});

const setting = "CRM.ROI.selfTest";

function settings(): Promise<Verdict> {
  const stored = Office.context.document.settings;
  stored.set(setting, true);
  const read: unknown = stored.get(setting);
  stored.remove(setting);
  return new Promise((resolve) => {
    stored.saveAsync((result) => {
      const isSaved = String(result.status) !== "failed";
      resolve(isSaved ? same("setting", read, true) : { outcome: "refused", detail: result.error.message });
    });
  });
}

const mostMilliseconds = 5_000;

/** A change that the add-in makes itself is told, as one of the reader's is. */
async function events(ground: Ground): Promise<Verdict> {
  let told: () => void = () => undefined;
  const changed = new Promise<void>((resolve) => (told = resolve));
  const registered = await inExcel(async ({ workbook }) => workbook.worksheets.onChanged.add(async () => told()));
  try {
    await inExcel(async (context) => void (sheetOf(context, ground).getRange("A5").values = [[1]]));
    const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), mostMilliseconds));
    return (await Promise.race([changed, late])) === "late" ? differs("A change isn't told within 5 s.") : works();
  } finally {
    await Excel.run(registered.context as Excel.RequestContext, async () => registered.remove());
  }
}

export const requestTrials: readonly Trial[] = [
  { scenario: "formats", run: formats },
  { scenario: "names", run: names },
  { scenario: "validation", run: validation },
  { scenario: "addressLists", optional: "addressLists", run: addressLists },
  { scenario: "undoStep", optional: "undoStep", run: undoStep },
  { scenario: "deleteInStep", run: deleteInStep },
  { scenario: "charts", optional: "charts", run: charts },
  { scenario: "addedSeries", optional: "addedSeries", run: addedSeries },
  { scenario: "readingOrder", optional: "readingOrder", run: readingOrder },
  { scenario: "page", optional: "page", run: page },
  { scenario: "settings", run: settings },
  { scenario: "events", run: events },
];
