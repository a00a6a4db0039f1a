import { describe, expect, it, vi } from "vitest";
import { languages } from "../../../src/language/languages";
import { takenIn } from "../../../src/pane/create/taken";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { readBack } from "../../../src/hosts/univer/readBack";
import { locales } from "../../../src/locales";
import { planWorkbook, type Taken } from "../../../src/workbook";
import type { CellValue, Plan, PlanCell, PlanSheet } from "../../../src/grid/plan";
import { styles } from "../../../src/grid/styles";
import { sample } from "../../../src/workbook/sample";
import { everything } from "../../plans/everything";
import { validate } from "../../tools/validator";
import { computed, gridForEach } from "./headlessGrid";
import { itDrawn } from "../../tools/sample";

let grid: Grid;
let host: ReturnType<typeof univerHost>;
gridForEach((opened) => {
  grid = opened;
  host = univerHost(grid);
});

const ready = () => new AbortController().signal;
const paint = (plan: Plan) => host.paint(plan, () => undefined, ready());

const template = (language: (typeof languages)[number], taken?: Taken) =>
  planWorkbook({
    template: "sheet",
    language,
    words: locales[language],
    figures: sample({ years: 3, currency: "EUR" }),
    ...(taken && { taken }),
  });

/** Cells in reading order, values apart: the engine computes those anew. */
const laidOut = (sheet: PlanSheet) => ({
  ...sheet,
  cells: ordered(sheet.cells).map((cell) => ({ ...cell, value: "any" })),
});
const ordered = (cells: readonly PlanCell[]) => [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

const near = (want: CellValue) => (typeof want === "number" ? expect.closeTo(want, 9) : want);

describe("painted and read back", () => {
  it.each(["ltr", "rtl"] as const)("everything a plan can say (%s)", async (direction) => {
    const plan = everything(direction);
    await paint(plan);
    const back = readBack(grid);
    expect({ ...back, sheets: back.sheets.slice(1).map(laidOut) }).toEqual({
      ...plan,
      sheets: plan.sheets.map(laidOut),
    });
  });

  it.each(languages)("the template, every value computed anew (%s)", async (language) => {
    const plan = template(language);
    await paint(plan);
    const sheet = readBack(grid).sheets[1];
    expect(sheet && laidOut(sheet)).toEqual(plan.sheets[0] && laidOut(plan.sheets[0]));
    expect(sheet?.cells.map(({ value }) => value)).toEqual(
      ordered(plan.sheets[0]?.cells ?? []).map(({ value }) => near(value)),
    );
  });
});

it("a sheet is shown when all are painted, and not before", async () => {
  const plan = everything("ltr");
  const shown = () => grid.workbook.getActiveSheet().getSheetName();
  const meanwhile = new Set<string>();
  await host.paint(plan, () => meanwhile.add(shown()), ready());
  expect([...meanwhile]).toEqual(["Sheet1"]);
  expect(shown()).toBe(plan.sheets[0]?.name);
});

describe("a paint that does not end well leaves nothing behind", () => {
  const everythingNow = () =>
    JSON.stringify({ ...readBack(grid), active: grid.workbook.getActiveSheet().getSheetName() });

  it("when cancelled at any step", async () => {
    const before = everythingNow();
    const plan = template("en");
    let steps = 0;
    await host.paint(plan, (_, of) => (steps = of), ready()).then(() => grid.workbook.undo());
    for (const at of [1, 2, 5, Math.floor(steps / 2), steps]) {
      const cancel = new AbortController();
      const painting = host.paint(plan, (done) => done === at && cancel.abort(), cancel.signal);
      await expect(painting, `step ${at}`).rejects.toThrow(/abort/i);
      expect(everythingNow(), `step ${at}`).toBe(before);
    }
  });

  it("when a name is refused", async () => {
    const before = everythingNow();
    const plan = template("en");
    const names = [...plan.names, { name: "not a name", text: "x" }];
    await expect(paint({ ...plan, names })).rejects.toThrow();
    expect(everythingNow()).toBe(before);
  });

  it.each([
    ["the same name", (name: string) => name],
    ["the same name in capitals, which Excel takes for the same", (name: string) => name.toUpperCase()],
  ])("when the workbook has a sheet of %s", async (_, renamed) => {
    const plan = template("en");
    const sheets = plan.sheets.map(({ name }) => renamed(name));
    grid.workbook.getSheets()[0]?.setName(sheets[0] ?? "");
    const before = everythingNow();
    await expect(paint(plan)).rejects.toMatchObject({ key: "taken", sheets: plan.sheets.map(({ name }) => name) });
    expect(everythingNow()).toBe(before);
  });

  it("when the workbook has a defined name of the plan", async () => {
    const plan = template("en");
    await paint(plan);
    const before = everythingNow();
    const elsewhere = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` })) };
    await expect(paint(elsewhere)).rejects.toMatchObject({ key: "taken", sheets: [] });
    expect(everythingNow()).toBe(before);
  });

  it("when undone: in one step, and redone", async () => {
    const before = everythingNow();
    await paint(template("en"));
    const painted = everythingNow();
    grid.workbook.undo();
    expect(everythingNow()).toBe(before);
    grid.workbook.redo();
    await computed(grid);
    expect(everythingNow()).toBe(painted);
  });
});

describe("models", () => {
  it("are recognised by their names, apart, after renaming", async () => {
    await paint(template("fi"));
    const second = template("tr", await takenIn(host));
    await paint(second);
    grid.workbook.getSheets()[1]?.setName("Year's plan");
    await computed(grid);
    expect(await host.models()).toEqual([
      { number: 1, template: "sheet", language: "fi", sheet: "Year's plan" },
      { number: 2, template: "sheet", language: "tr", sheet: second.sheets[0]?.name },
    ]);
  });

  it("are found by names in other letters, and read by them; names of other kinds are none", async () => {
    const [sheet] = grid.workbook.getSheets();
    sheet?.getRange("A1").setValue(0.5);
    const define = (name: string, meaning: string) =>
      grid.workbook.insertDefinedNameBuilder(
        grid.workbook.newDefinedNameBuilder().setName(name).setRef(meaning).setScopeToWorkbook().build(),
      );
    define("crm_3_MODEL", '="3;sheet;en"');
    define("crm_3_ROI", `${sheet?.getSheetName() ?? ""}!$A$1`);
    define("CRM_7_model", '="4;from;the future"');
    const model = { number: 3, template: "sheet", language: "en", sheet: sheet?.getSheetName() ?? "" } as const;
    expect(await host.models()).toEqual([model]);
    expect(await host.read(model, ["roi"])).toEqual(new Map([["roi", [[0.5]]]]));
    expect((await takenIn(host)).models).toEqual([3, 7]);
  });

  it("are gone with their sheet, and their numbers stay taken", async () => {
    const model = await paint(template("en"));
    const sheet = grid.workbook.getSheetByName(model.sheet);
    if (sheet) grid.workbook.deleteSheet(sheet);
    await computed(grid);
    expect(await host.models()).toEqual([]);
    expect((await takenIn(host)).models).toEqual([1]);
  });

  it("give figures by key; what was deleted reads as missing", async () => {
    const model = await paint(template("en"));
    const roi = (await host.read(model, ["roi"])).get("roi");
    expect(roi).toEqual([[expect.any(Number)]]);
    const place = await host.cells("CRM_1_roi", model.sheet);
    const row = Number(/\d+$/.exec(place?.address ?? "")?.[0]);
    grid.workbook.getSheetByName(model.sheet)?.deleteRow(row - 1);
    await computed(grid);
    expect(await host.read(model, ["roi", "nothing"])).toEqual(
      new Map([
        ["roi", "missing"],
        ["nothing", "missing"],
      ]),
    );
  });

  it("follow an edit", async () => {
    const model = await paint(template("en"));
    const before = await host.read(model, ["roi"]);
    await host.show(model, "costs_licences");
    grid.workbook.getActiveRange()?.setValue(1_000_000);
    await computed(grid);
    expect(await host.read(model, ["roi"])).not.toEqual(before);
  });
});

describe("the file", () => {
  itDrawn("holds the reader's own cells, sheets and spilled tables", async () => {
    await paint(template("en"));
    const first = grid.workbook.getSheets()[0];
    first?.getRange("B2:C3").setValues([
      [0, 110],
      [100, 0],
    ]);
    first?.getRange("B5").setValue({ f: "=CRMSUMMARY(B2:C2,B3:C3,10%)" });
    first?.getRange("C6").setBackgroundColor("#ffeeaa");
    first?.getRange("E1").setValue({ f: "=B3*2" });
    await computed(grid);
    const cells = readBack(grid).sheets[0]?.cells ?? [];
    expect(cells).toContainEqual({ row: 0, column: 4, value: 200, formula: "B3*2", style: "plain" });
    expect(cells).toContainEqual({
      row: 4,
      column: 1,
      value: "Measure",
      formula: "CRMSUMMARY(B2:C2,B3:C3,10%)",
      style: "plain",
    });
    const look = { colour: styles.plain.colour, fill: "FFEEAA" };
    expect(cells).toContainEqual({ row: 5, column: 2, value: expect.closeTo(0.1, 12), style: "plain", look });
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
    expect(await validate(await host.file())).toEqual([]);
  });

  itDrawn("has its charts and pages where inserted rows have moved them", async () => {
    const plan = template("en");
    const model = await paint(plan);
    const sheet = grid.workbook.getSheetByName(model.sheet);
    const chart = plan.sheets[0]?.charts[0];
    const values = chart?.series[0]?.values;
    sheet?.insertRowsBefore(10, 2);
    await computed(grid);
    const moved = readBack(grid).sheets[1];
    expect(moved?.charts[0]?.series[0]?.values).toEqual({ ...values, row: (values?.row ?? 0) + 2 });
    expect(moved?.charts[0]?.categories).toEqual(chart?.categories);
    expect(moved?.page.areas).toEqual(plan.sheets[0]?.page.areas.map((area) => ({ ...area, rows: area.rows + 2 })));
    expect(moved?.page.titleRows).toEqual(plan.sheets[0]?.page.titleRows);
    expect(await validate(await host.file())).toEqual([]);
  });
});

describe("watch", () => {
  /** In which nothing may happen. */
  const moment = () => new Promise((resolve) => setTimeout(resolve, 150));

  it("tells of many changes together, of a selection too, and not after it was stopped", async () => {
    const changed = vi.fn();
    const stop = host.watch(changed);
    const sheet = grid.workbook.getActiveSheet();
    for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}`).setValue(row);
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
    await computed(grid);
    await moment();
    // Once for what was typed; on a busy machine once more for what the engine made of it.
    expect(changed.mock.calls.length).toBeLessThanOrEqual(2);

    const before = changed.mock.calls.length;
    sheet.getRange("C3").activate();
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(before);
    stop();
    const told = changed.mock.calls.length;
    sheet.getRange("A1").setValue(3);
    await moment();
    expect(changed).toHaveBeenCalledTimes(told);
  });

  it("tells when a result has been computed", async () => {
    grid.workbook.getActiveSheet().getRange("A2").setValue({ f: "=A1*2" });
    await computed(grid);
    let seen: CellValue | undefined;
    host.watch(() => void host.cells("A2", "Sheet1").then((cells) => (seen = cells?.values[0]?.[0])));
    grid.workbook.getActiveSheet().getRange("A1").setValue(21);
    await expect.poll(() => seen).toBe(42);
  });

  it("is silent on its own writes", async () => {
    const changed = vi.fn();
    host.watch(changed);
    await paint(template("en"));
    await moment();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe("addresses", () => {
  it.each([
    ["B2:C3", "Sheet1!B2:C3"],
    ["$B$2", "Sheet1!B2"],
    ["'Year''s plan'!A1", "'Year''s plan'!A1"],
    ["B:B", "Sheet1!B1:B7"],
    ["3:3", "Sheet1!A3:E3"],
    ["mine", "'Year''s plan'!C4:D4"],
    ["MINE", "'Year''s plan'!C4:D4"],
  ])("%s is %s", async (reference, address) => {
    grid.workbook.getActiveSheet().getRange("E7").setValue(1);
    grid.workbook.insertSheet("Year's plan");
    grid.workbook.insertDefinedName("mine", "'Year''s plan'!$C$4:$D$4");
    expect((await host.cells(reference, "Sheet1"))?.address).toBe(address);
  });

  it.each(["nowhere", "Nobody!A1", "A1048577", "1+1", ""])("%s is none", async (reference) => {
    expect(await host.cells(reference, "Sheet1")).toBeUndefined();
  });

  it("gives what is typed and what it shows", async () => {
    const sheet = grid.workbook.getActiveSheet();
    sheet.getRange("A1").setValue({ f: "=1/3" });
    sheet.getRange("B1").setValue({ f: "=1/0" });
    sheet.getRange("C1").setValue("words");
    sheet.getRange("A1:D1").activate();
    await computed(grid);
    expect(await host.selection()).toEqual({
      address: "Sheet1!A1:D1",
      formulas: [["=1/3", "=1/0", "words", null]],
      values: [[1 / 3, { error: "#DIV/0!" }, "words", null]],
    });
  });

  it("gives the selected table with its formats; one cell stands for its sheet", async () => {
    const sheet = grid.workbook.getActiveSheet();
    sheet.getRange("A1").setValue("apart");
    sheet.getRange("B2:C2").setValues([["Close Date", "Won"]]);
    sheet.getRange("B3").setValue(46143);
    await host.numberFormat.set("Sheet1!B3", "yyyy-mm-dd");
    sheet.getRange("C3").setValue(true);
    sheet.getRange("B:C").activate();
    const cells = [
      { row: 1, column: 1, value: "Close Date", format: "General" },
      { row: 1, column: 2, value: "Won", format: "General" },
      { row: 2, column: 1, value: 46143, format: "yyyy-mm-dd" },
      { row: 2, column: 2, value: true, format: "General" },
    ];
    const apart = { row: 0, column: 0, value: "apart", format: "General" };
    expect(await host.selectedTable(9)).toEqual({ address: "Sheet1!B1:C3", cells });
    expect(await host.selectedTable(5)).toBe("tooManyCells");
    sheet.getRange("H9").activate();
    expect(await host.selectedTable(100)).toEqual({ address: "Sheet1!A1:C3", cells: [apart, ...cells] });
    sheet.getRange("H9:J12").activate();
    expect(await host.selectedTable(100)).toEqual({ address: "Sheet1!H9:J12", cells: [] });
  });

  it("shows a key's cell", async () => {
    const model = await paint(template("fa"));
    grid.workbook.getSheets()[0]?.activate();
    await host.show(model, "roi");
    expect(await host.selection()).toEqual(await host.cells("CRM_1_roi", model.sheet));
  });
});

it("keeps each row's height where a row is inserted above it, and gives it back with undo", async () => {
  await paint(template("tr"));
  const sheet = grid.workbook.getActiveSheet();
  const heights = () => Array.from({ length: 60 }, (_, row) => sheet.getRowHeight(row));
  const before = heights();
  sheet.insertRowsBefore(12, 1);
  expect([...heights().slice(0, 12), ...heights().slice(13)]).toEqual(before.slice(0, -1));
  await grid.workbook.undo();
  expect(heights()).toEqual(before);
});
