/** Both templates, created as the pane creates them, read back and removed. */
import { cellAddress } from "../../../grid/address";
import type { Plan } from "../../../grid/plan";
import { around } from "../../../grid/rectangles";
import { planWorkbook, type Template } from "../../../workbook";
import { numbersTaken } from "../../../workbook/model/names";
import { sample } from "../../../workbook/sample";
import { inExcel, rangeAt } from "../batch";
import { cellsOf, readable } from "../read";
import { noTraces } from "../noTraces";
import { isSame, some, wrongAtLast } from "./compared";
import { leaving } from "./leaving";
import { differs, works, type Ground, type Trial, type Verdict } from "./ground";

async function created(template: Template, ground: Ground): Promise<Verdict> {
  const { language, locales, painter, signal } = ground;
  const taken = await inExcel(async ({ workbook }) => {
    const sheets = workbook.worksheets.load("items/name");
    const names = workbook.names.load("items/name");
    await workbook.context.sync();
    return { sheets: sheets.items.map(({ name }) => name), models: numbersTaken(names.items) };
  });
  const figures = sample({ years: 3, currency: "EUR" });
  const plan = planWorkbook({ template, language, words: locales[language], figures, taken });
  const began = Date.now();
  const { ids } = await painter.paint(plan, () => undefined, signal);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const compare = async (): Promise<Verdict> => {
    const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    const wrong = await wrongAtLast(ground, () => wrongCells(plan, ids));
    if (wrong.length === 0) return works(`${cells} cells in ${seconds} s`);
    return differs(`${wrong.length} of ${cells} cells. ${some(wrong)}`);
  };
  return leaving(compare, { ...noTraces, ids, defined: new Set(plan.names.map(({ name }) => name)) });
}

/** The cells that aren't as in the plan; a sheet is named by its number. */
async function wrongCells(plan: Plan, ids: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [id, name] of ids) {
    const number = plan.sheets.findIndex((sheet) => sheet.name === name);
    const planned = plan.sheets[number]?.cells ?? [];
    const area = around(planned);
    if (!area) continue;
    const { values } = await inExcel(async ({ workbook }) => {
      const range = rangeAt(workbook.worksheets.getItem(id), area).load(readable);
      await workbook.context.sync();
      return cellsOf(range);
    });
    for (const { row, column, value } of planned) {
      const read = values[row - area.row]?.[column - area.column] ?? null;
      if (isSame(read, value, 1e-9)) continue;
      wrong.push(
        `Sheet ${number + 1} ${cellAddress(row, column)}: ${JSON.stringify(read)}, not ${JSON.stringify(value)}`,
      );
    }
  }
  return wrong;
}

export const templateTrials: readonly Trial[] = [
  { scenario: "onePage", run: (ground) => created("sheet", ground) },
  { scenario: "fullWorkbook", run: (ground) => created("full", ground) },
];
