/** A line is added in the grid's own engine, in the emulated Excel, and in a file that LibreOffice calculates. */
import { describe, expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { Plan } from "../../src/grid/plan";
import type { SpreadsheetHost } from "../../src/hosts/port";
import type { Grid } from "../../src/hosts/univer/grid";
import { univerHost } from "../../src/hosts/univer/host";
import { openWorkbook, rewriteWorkbook } from "../../src/hosts/xlsx/file";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { readChecks } from "../../src/pane/results/checks/useChecks";
import { addLine, type AddedLine, type LineWanted } from "../../src/sharing/addLine";
import { templates, type Template } from "../../src/workbook";
import { numberKeys } from "../../src/workbook/model/headlines";
import { modelsIn, type Model } from "../../src/workbook/model/models";
import { open, ready, silently } from "../hosts/excel/open";
import { computed, gridForEach } from "../hosts/univer/headlessGrid";
import { picture } from "../office/picture";
import { recalculate } from "../tools/libreoffice";
import { isDrawn, some } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { filled, planned } from "../workbook/books";

const years = 3;
const amounts = [9000, 4000, 4100, 4200];
const wanted = (template: Template): LineWanted => ({
  kind: "costs",
  label: "=Mine",
  amounts,
  ...(template === "full" && { group: "others" as const }),
});
const before = (template: Template) => planned(template, "en", filled(template, "en", years));
/** The same model, created with the line. */
const created = (template: Template) =>
  planned(template, "en", { ...filled(template, "en", years), ownCosts: [{ label: "=Mine", amounts }] });

async function lineFor(host: SpreadsheetHost, model: Model, template: Template): Promise<AddedLine> {
  const added = addLine(wanted(template), model, lookup(await host.book()), locales.en);
  if (typeof added === "string") throw new Error(added);
  return added;
}
const add = (host: SpreadsheetHost, { changes }: AddedLine) => host.rewrite({ changes }, silently, ready());

/** The headline figures of a plan. */
function headlines(plan: Plan): ReadonlyMap<string, number> {
  const { values, book, locate } = lookup(bookOfPlan(plan));
  return new Map(
    numberKeys.flatMap((key) => {
      const found = book.names.some(({ name }) => name === `CRM_1_${key}`)
        ? locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 })
        : undefined;
      const value = found && values(found)[0]?.[0];
      return typeof value === "number" ? [[key, value] as const] : [];
    }),
  );
}
async function read(host: SpreadsheetHost, model: Model, keys: readonly string[]) {
  const cells = await host.read(model, keys);
  return new Map(
    keys
      .map((key) => [key, cells.get(key)?.[0]] as const)
      .map(([key, row]) => [key, Array.isArray(row) ? row[0] : row]),
  );
}
function expectSame(now: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, number>): void {
  expect(wanted.size).toBeGreaterThan(5);
  for (const [key, value] of wanted)
    expect(Math.abs(Number(now.get(key)) - value), key).toBeLessThanOrEqual(1e-9 * Math.abs(value));
}

describe.each(some(templates))("in the grid, %s", (template) => {
  let grid: Grid;
  let host: ReturnType<typeof univerHost>;
  gridForEach((opened) => {
    grid = opened;
    host = univerHost(grid);
  });

  it("a line counts as if the model had been created with it, the reader's own cells stay, and one undo takes it back", async () => {
    const model = await host.paint(before(template), silently, ready());
    const { label } = await lineFor(host, model, template);
    const sheet = grid.workbook.getSheetByName(label.sheet);
    if (!sheet) throw new Error("The sheet is gone.");
    // The reader's own column and row move the block, a note makes the first free line the reader's, and a cell is theirs.
    const moved = template === "sheet" || isDrawn("a moved block in the full workbook") ? 1 : 0;
    if (moved === 1) sheet.insertColumnBefore(0).insertRowBefore(5);
    const note = sheet.getRange(label.row + moved, moved + (template === "sheet" ? 4 + years : 10 + years + 2));
    note.setValue("soon");
    await computed(grid);
    const line = await lineFor(host, model, template);
    expect(line.label).toEqual({ sheet: label.sheet, row: label.row + moved + 1, column: moved });
    const was = headlines(before(template));
    expectSame(await read(host, model, [...was.keys()]), was);
    await add(host, line);
    await computed(grid);
    expectSame(await read(host, model, [...was.keys()]), headlines(created(template)));
    expect(sheet.getRange(line.label.row, line.label.column).getValue()).toBe("=Mine");
    expect(note.getValue()).toBe("soon");
    const checks = await readChecks(host, model, locales.en);
    if (checks === "unnamed") throw new Error("The checks have no names.");
    expect(checks.filter(({ state }) => state === "fails" || state === "lost")).toEqual([]);
    await host.showCell(line.label);
    expect((await host.selection()).values).toEqual([["=Mine"]]);
    grid.workbook.undo();
    await computed(grid);
    expectSame(await read(host, model, [...was.keys()]), was);
    expect(sheet.getRange(line.label.row, line.label.column).getValue()).toBeFalsy();
  });
});

describe.each(templates)("in Excel, %s", (template) => {
  const start = () => open([created(template)], { set: "1.20" });

  it("a line is written as the model created with it has it, and is gone to", async () => {
    const { excel, host } = start();
    const model = await host.paint(before(template), silently, ready());
    const line = await lineFor(host, model, template);
    await add(host, line);
    const now = await host.book();
    const expected = bookOfPlan(created(template));
    for (const { name, cells } of expected.sheets) {
      const typed = (all: typeof cells) =>
        all
          .filter(({ formula, value }) => formula === undefined && value !== null)
          .map(({ row, column, value }) => ({ row, column, value }));
      expect(typed(now.sheets.find((sheet) => sheet.name === name)?.cells ?? [])).toEqual(typed(cells));
    }
    await host.showCell(line.label);
    expect((await host.selection()).values).toEqual([["=Mine"]]);
    await host.showCell({ ...line.label, sheet: "Gone" });
    expect((await host.selection()).values).toEqual([["=Mine"]]);
    expect(excel.defects).toEqual([]);
  });

  it("a protected sheet is refused in words, and nothing is written", async () => {
    const { excel, host } = start();
    const model = await host.paint(before(template), silently, ready());
    const line = await lineFor(host, model, template);
    const sheet = excel.book.find(line.label.sheet);
    if (!sheet) throw new Error("The sheet is gone.");
    sheet.isProtected = true;
    const was = picture(excel);
    await expect(lineFor(host, model, template)).rejects.toThrow("protected");
    // Protected between the look and the writing.
    await expect(add(host, line)).rejects.toMatchObject({ key: "protected" });
    expect(picture(excel)).toEqual(was);
  });
});

describeWith(["LibreOffice"], "in a file", () => {
  it("LibreOffice calculates what the model created with the line has", async () => {
    const files = await Promise.all(
      templates.map(async (template) => {
        const plan = before(template);
        const [model] = modelsIn(bookOfPlan(plan).names);
        const workbook = openWorkbook(await writeXlsx(plan, { created: new Date(0) }));
        if (!model || "refused" in workbook) throw new Error("The file can't be read.");
        const added = addLine(wanted(template), model, lookup(bookOfPlan(plan)), locales.en);
        if (typeof added === "string") throw new Error(added);
        const bytes = rewriteWorkbook(workbook, { changes: added.changes, calculatesOnOpen: true });
        if ("refused" in bytes) throw new Error(JSON.stringify(bytes));
        return { name: template, bytes };
      }),
    );
    const results = await recalculate(files);
    templates.forEach((template, index) => {
      const plan = created(template);
      const { locate } = lookup(bookOfPlan(plan));
      const now = new Map(
        [...headlines(plan).keys()].map((key) => {
          const found = locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 });
          const sheet = results[index]?.find(({ name }) => name === found?.sheet.name);
          return [key, sheet?.values[found?.area.row ?? 0]?.[found?.area.column ?? 0]] as const;
        }),
      );
      expectSame(now, headlines(plan));
    });
  });
});
