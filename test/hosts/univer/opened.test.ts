/** A file that the workbench opens is what was painted: as we wrote it, after Prepare, and after LibreOffice saved it anew. */
import { describe, expect, it } from "vitest";
import { finishOpened, knowsFunction, workbookOf } from "../../../src/hosts/univer/opened";
import { univerHost } from "../../../src/hosts/univer/host";
import { addName } from "../../../src/hosts/univer/names";
import { readBack } from "../../../src/hosts/univer/readBack";
import { openedPlan, type Opened } from "../../../src/hosts/xlsx/opened";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Grid } from "../../../src/hosts/univer/grid";
import { cellAddress } from "../../../src/grid/address";
import type { CellValue, Plan, PlanCell } from "../../../src/grid/plan";
import { styles } from "../../../src/grid/styles";
import { locales } from "../../../src/locales";
import { prepare } from "../../../src/sharing/prepare";
import { everything } from "../../plans/everything";
import { resaved } from "../../tools/libreoffice";
import { readWorkbook, rewritten } from "../../tools/readWorkbook";
import { sampled, some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { filled, planned } from "../../workbook/books";
import { someTemplates } from "../../workbook/someBooks";
import { computed, headlessGrid } from "./headlessGrid";

/** With its last sheet hidden. */
const withHidden = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet, at) => (at === plan.sheets.length - 1 ? { ...sheet, isHidden: true } : sheet)),
});

const ofTemplates = sampled(someTemplates, 2, ({ template }) => [template]).map(({ template, language }) => ({
  name: `${template}, ${language}`,
  plan: planned(template, language, filled(template, language, 3)),
}));
const plans = [
  ...(["ltr", "rtl"] as const).map((direction) => ({
    name: `everything, ${direction}`,
    plan: withHidden(everything(direction)),
  })),
  ...ofTemplates,
];

const knows = (() => {
  const grid = headlessGrid();
  const all = knowsFunction(grid);
  return { all, end: () => grid.dispose() };
})();

function opened(file: Uint8Array): Opened {
  const found = openedPlan(file, knows.all);
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

async function inGrid<T>(plan: Plan, look: (grid: Grid) => T | Promise<T>): Promise<T> {
  const grid = headlessGrid(workbookOf(plan));
  finishOpened(grid, plan);
  await computed(grid);
  const seen = await look(grid);
  grid.dispose();
  return seen;
}

/** The reader's own sheet: a number format, a formula, a name of a formula, a name that one sheet knows, and looks. */
async function paintedWithOwn(plan: Plan): Promise<Plan> {
  const grid = headlessGrid();
  await univerHost(grid).paint(plan, () => undefined, new AbortController().signal);
  const own = grid.workbook.getSheetByName("Sheet1");
  own?.getRange("A1").setValue({ f: "=CRMROI({120,130},{100,100})", s: { n: { pattern: "0.0%" } } });
  own?.getRange("B2").setValue({ v: "mine", s: { bl: 1, cl: { rgb: "#C00000" }, bg: { rgb: "#FFFF00" }, ht: 2 } });
  own?.setColumnWidth(1, 180);
  own?.getRange("A4:B5").merge();
  // The name of a function, and a name that each sheet may have.
  addName(grid, { name: "growth", formula: "1.05^2" });
  addName(grid, { name: "here", formula: "Sheet1!$B$2", knownOn: "Sheet1" });
  own?.getRange("A7").setValue({ f: "=100*growth" });
  await computed(grid);
  const before = readBack(grid);
  grid.dispose();
  return before;
}

/** A file has no empty texts, and nothing of a blank cell that looks as all do; it lists names in no order that counts. */
const comparable = ({ sheets, names, ...rest }: Plan) => ({
  ...rest,
  sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: cells.map(withoutEmptyText).filter(isSeen) })),
  names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

const isSeen = ({ value, formula, style, look, format }: PlanCell): boolean =>
  value !== null || formula !== undefined || style !== "plain" || look !== undefined || format !== undefined;

const withoutEmptyText = (cell: PlanCell): PlanCell =>
  cell.value === "" && cell.formula === undefined ? { ...cell, value: null } : cell;

describe.each(plans)("$name", ({ plan }) => {
  it("is what was painted, with the reader's own sheet", async () => {
    const before = await paintedWithOwn(plan);
    expect(before.sheets[0]?.cells).toMatchObject([
      { format: "0.0%", formula: "CRMROI({120,130},{100,100})" },
      { style: "plain", look: { bold: true, colour: "C00000", fill: "FFFF00", align: "centre" } },
      { formula: "100*growth", value: 110.25 },
    ]);
    expect(before.names).toContainEqual({ name: "growth", formula: "1.05^2" });
    expect(before.names).toContainEqual({ name: "here", formula: "Sheet1!$B$2", knownOn: "Sheet1" });
    const { plan: read, lost } = opened(await writeXlsx(before));
    expect(lost).toEqual([]);
    const [after, models] = await inGrid(read, async (grid) => [readBack(grid), await univerHost(grid).models()]);
    expect(comparable(after)).toEqual(comparable(before));
    expect(models).toHaveLength(1);
  });
});

const headlines = ["roi", "npv", "payback"];

/** The model's headlines, as the pane reads them. */
const headlinesIn = async (grid: Grid): Promise<readonly (readonly [string, CellValue | undefined])[]> => {
  const host = univerHost(grid);
  const [model] = await host.models();
  if (!model) throw new Error("No model");
  const found = await host.read(model, headlines);
  return headlines.map((key) => {
    const values = found.get(key);
    return [key, values === "missing" ? undefined : values?.[0]?.[0]] as const;
  });
};

const rounded = (value: CellValue | undefined) => (typeof value === "number" ? Number(value.toPrecision(11)) : value);
const roundedAll = (given: Awaited<ReturnType<typeof headlinesIn>>) =>
  given.map(([key, value]) => [key, rounded(value)]);

it.each(some(ofTemplates))("$name has the same headlines after Prepare", async ({ plan }) => {
  const before = await inGrid(plan, headlinesIn);
  expect(before.every(([, value]) => typeof value === "number")).toBe(true);
  const file = await writeXlsx(plan);
  const { rewriting } = prepare(readWorkbook(file), locales[plan.language]);
  if (!rewriting) throw new Error("Nothing is prepared");
  const { plan: read, lost } = opened(rewritten(file, rewriting));
  expect(lost).toEqual([]);
  expect(read.sheets).toHaveLength(plan.sheets.length + 1);
  const formulas = read.sheets.slice(0, -1).flatMap(({ cells }) => cells.flatMap(({ formula = [] }) => formula));
  expect(formulas.filter((formula) => /\bCRM[A-Z]+\(/.test(formula))).toEqual([]);
  expect(roundedAll(await inGrid(read, headlinesIn))).toEqual(roundedAll(before));
});

/** LibreOffice makes formulas of typed booleans and errors, and wraps a text of several lines. */
const isKept = ({ value, formula }: PlanCell): boolean =>
  formula !== undefined ||
  typeof value === "number" ||
  (typeof value === "string" && !["", "two\nlines"].includes(value));

/** LibreOffice quotes other letters of a format than we do, and writes 1E-9 as 0.000000001. */
const seen = ({ style, look, formula, value, format = "" }: PlanCell) => ({
  style,
  look,
  formula: formula?.replaceAll(/\b\d+(?:\.\d+)?(?:E[+-]?\d+)?/g, (number) => String(Number(number))),
  value: rounded(value),
  format: format.replaceAll(/[\\"]/g, "").toLowerCase(),
});

describeWith(["LibreOffice"], "saved anew by LibreOffice", () => {
  // Without a window it keeps no frozen rows.
  it("has the same cells, formulas, formats, looks, names, merges and headlines", async () => {
    const given = [...plans.slice(0, 2), ...ofTemplates.slice(0, 1)];
    const files = await Promise.all(given.map(async ({ name, plan }) => ({ name, bytes: await writeXlsx(plan) })));
    const again = await resaved(files);
    for (const [i, { plan, name }] of given.entries()) {
      const { plan: read } = opened(again[i] ?? new Uint8Array());
      expect(read.names, name).toHaveLength(plan.names.length);
      for (const [s, sheet] of plan.sheets.entries()) {
        const there = read.sheets[s];
        expect(there?.name).toBe(sheet.name);
        expect(there?.direction).toBe(sheet.direction);
        expect(there?.merges).toEqual(sheet.merges);
        expect(there?.charts.map(({ kind }) => kind)).toEqual(sheet.charts.map(({ kind }) => kind));
        expect(there?.columnWidths.slice(0, sheet.columnWidths.length)).toEqual(sheet.columnWidths);
        const cells = new Map(there?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
        for (const cell of sheet.cells.filter(isKept)) {
          const found = cells.get(`${cell.row},${cell.column}`);
          const where = `${sheet.name}!${cellAddress(cell.row, cell.column)}`;
          expect(found && seen(found), where).toEqual(seen(cell));
        }
      }
    }
    const [, , own] = given;
    if (!own) return;
    const { plan: read } = opened(again[2] ?? new Uint8Array());
    expect(roundedAll(await inGrid(read, headlinesIn))).toEqual(roundedAll(await inGrid(own.plan, headlinesIn)));
  });
});

it("covers every style of ours", () => {
  const used = new Set(everything("ltr").sheets.flatMap(({ cells }) => cells.map(({ style }) => style)));
  expect([...used].sort()).toEqual(Object.keys(styles).sort());
});
