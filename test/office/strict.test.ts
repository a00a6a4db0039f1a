/** The emulated Excel refuses what Excel refuses, through Microsoft's own client. */
import { beforeEach, describe, expect, it } from "vitest";
import { EmulatedExcel } from "./excel";

let excel: EmulatedExcel;
beforeEach(() => void (excel = new EmulatedExcel()));

const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
const add = (name: string) => run((_, { workbook }) => void workbook.worksheets.add(name));
const define = (name: string) => run((sheet, { workbook }) => void workbook.names.add(name, sheet.getRange("A1")));
const type = (address: string, formulas: unknown) =>
  run((sheet) => (sheet.getRange(address).formulas = formulas as never));

describe.each<[string, string, () => Promise<unknown>]>([
  ["an unknown member", "InvalidArgument", () => run((sheet) => sheet.load("nmae"))],
  ["a member that is no property", "InvalidArgument", () => run((sheet) => sheet.load("getRange"))],
  [
    "a word outside the enumeration",
    "InvalidArgument",
    () => run((s) => (s.getRange("A1").format.horizontalAlignment = "Middle" as never)),
  ],
  ["a colour without #", "InvalidArgument", () => run((sheet) => (sheet.getRange("A1").format.fill.color = "17406D"))],
  ["too few rows", "InvalidArgument", () => type("A1:B2", [[1, 2]])],
  ["rows of different lengths", "InvalidArgument", () => type("A1:B2", [[1, 2], [3]])],
  ["a row where a table is wanted", "InvalidArgument", () => type("A1:B1", [1, 2])],
  ["an object in a cell", "InvalidArgument", () => type("A1", [[{ error: "#N/A" }]])],
  ["a text of 32,768 characters", "InvalidArgument", () => type("A1", [["x".repeat(32_768)]])],
  ["a formula of 8,193 characters", "FormulaLengthExceedsLimit", () => type("A1", [[`="${"x".repeat(8191)}"`]])],
  ["a formula with an open parenthesis", "InvalidArgument", () => type("A1", [["=SUM(1"]])],
  ["a formula with semicolons", "InvalidArgument", () => type("A1", [["=SUM(1;2)"]])],
  ["a sheet's name of 32 characters", "InvalidArgument", () => add("x".repeat(32))],
  ...[..."\\/?*[]:"].map((sign): [string, string, () => Promise<unknown>] => [
    `a sheet's name with ${sign}`,
    "InvalidArgument",
    () => add(`a${sign}b`),
  ]),
  ["a sheet's name in quotes", "InvalidArgument", () => add("'a'")],
  ["History", "InvalidArgument", () => add("history")],
  ["a sheet's name in use, with other capitals", "ItemAlreadyExists", () => add("SHEET1")],
  ["a name that is an address", "InvalidArgument", () => define("CRM1")],
  ["a name that is an address in R1C1 notation", "InvalidArgument", () => define("R1C1")],
  ["a name with a space", "InvalidArgument", () => define("a b")],
  ["Excel's own name", "InvalidArgument", () => define("Print_Area")],
  ["an address outside the sheet", "InvalidArgument", () => run((sheet) => sheet.getRange("A1048577").load("values"))],
  ["a sheet that doesn't exist", "ItemNotFound", () => run((_, c) => c.workbook.worksheets.getItem("No").load("name"))],
  ["deleting the only sheet", "InvalidArgument", () => run((sheet) => sheet.delete())],
  [
    "the values of whole columns",
    "ResponsePayloadSizeLimitExceeded",
    () => run((s) => s.getRange("A:Z").load("values")),
  ],
  [
    "cells merged twice",
    "MergedRangeConflict",
    () => run((s) => (s.getRange("A1:B1").merge(), s.getRange("B1:C1").merge())),
  ],
  [
    "a validation with a word for a number",
    "InvalidArgument",
    () =>
      run((sheet) => {
        const limits = { formula1: 0, operator: "AtLeast" as never };
        sheet.getRange("A1").dataValidation.rule = { decimal: limits };
      }),
  ],
  [
    "a prompt's title of 33 characters",
    "InvalidArgument",
    () =>
      run((s) => (s.getRange("A1").dataValidation.prompt = { title: "x".repeat(33), message: "", showPrompt: true })),
  ],
  [
    "a validation's message of 225 characters",
    "InvalidArgument",
    () =>
      run((sheet) => {
        const alert = { title: "", message: "x".repeat(225), showAlert: true, style: "Stop" as const };
        sheet.getRange("A1").dataValidation.errorAlert = alert;
      }),
  ],
  [
    "a condition that calls a custom function",
    "InvalidArgument",
    () =>
      run((sheet) => {
        const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
        custom.rule.formula = "=CRMROI(A1,A2)>0";
      }),
  ],
])("%s", (_, code, misuse) => {
  it(`is refused as ${code}`, async () => {
    await expect(misuse()).rejects.toMatchObject({ code });
    expect(excel.defects).toEqual([]);
  });
});

describe("Microsoft's client", () => {
  it("refuses to read a property that was not loaded", async () => {
    await expect(run((sheet) => expect(sheet.name).toBe(""))).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("refuses to use an untracked range after a sync", async () => {
    const late = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await expect(late).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });
});

it("keeps the actions before a refused action", async () => {
  await expect(
    run((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1, 2]];
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.book.active.valueAt(0, 0)).toBe(1);
});

it("refuses changes on a protected sheet", async () => {
  await run((sheet) => sheet.protection.protect());
  await expect(type("A1", [[1]])).rejects.toMatchObject({ code: "AccessDenied" });
});

describe("typed text is converted as in Excel", () => {
  it.each([
    ["007", 7],
    ["12%", 12],
    ["-1", -1],
    ["TRUE", true],
    ["#N/A", { error: "#N/A" }],
    ["'007", "007"],
    ["'", null],
    ["", null],
    ["words", "words"],
    ["1 + 1", "1 + 1"],
  ])("%s", async (text, value) => {
    await type("A1", [[text]]);
    expect(excel.book.active.valueAt(0, 0) || null).toEqual(value || null);
  });
});

describe.each([
  [
    "1.9",
    "getMergedAreasOrNullObject of 1.13",
    (sheet: Excel.Worksheet) => sheet.getRange("A1").getMergedAreasOrNullObject(),
  ],
  ["1.9", "tabId of 1.14", (sheet: Excel.Worksheet) => sheet.load("tabId")],
  [
    "1.7",
    "gridlines of 1.8, which the client itself doesn't check",
    (sheet: Excel.Worksheet) => (sheet.showGridlines = false),
  ],
])("with ExcelApi %s", (set, name, use) => {
  it(`refuses ${name}`, async () => {
    excel = new EmulatedExcel({ set });
    await expect(run((sheet) => void use(sheet))).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("our functions", () => {
  it("are calculated by the catalogue, after the request that wrote them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [10, 30],
        [10, 10],
      ];
      const cell = sheet.getRange("C1");
      cell.formulas = [["=CRMROI(A1:B1,A2:B2)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#BUSY!"]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });

  it("return an error from their arguments", async () => {
    await type("A1:C1", [["#DIV/0!", 1, "=CRMROI(A1,B1)"]]);
    expect(excel.book.active.valueAt(0, 2)).toEqual({ error: "#DIV/0!" });
  });
});

it("accepts a table of 900 rows", async () => {
  const rows = Array.from({ length: 900 }, (_, row) => [row, row, row]);
  await type("A1:C900", rows);
  expect(excel.book.active.cells.used(true)).toEqual({ row: 0, column: 0, rows: 900, columns: 3 });
});

it("rejects and records a request for what isn't emulated", async () => {
  await expect(run((sheet) => sheet.tables.add("A1:B2", true))).rejects.toMatchObject({ code: "NotModelled" });
  expect(excel.defects).toHaveLength(1);
});
