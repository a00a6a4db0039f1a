import { expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import type { Insertion } from "../../../src/hosts/port";
import { computed, gridForEach } from "./headlessGrid";

let grid: Grid;
let host: ReturnType<typeof univerHost>;
gridForEach((opened) => {
  grid = opened;
  host = univerHost(grid);
  grid.workbook
    .getActiveSheet()
    .getRange("B2:C3")
    .setValues([
      [120, 130],
      [100, 100],
    ]);
});

const percent = "0.0%_);(0.0%)";
const roi: Insertion = {
  address: "Sheet1!B5",
  formula: "=CRMROI(B2:C2,B3:C3)",
  format: percent,
  rows: 1,
  columns: 1,
  replaces: false,
};
const read = async (address: string) => host.cells(address, "Sheet1");

it("puts a formula with its number format into a cell, selects it, tells the watchers, and is one step of undo", async () => {
  const changed = new Promise<void>((resolve) => host.watch(resolve));
  expect(await host.insert(roi)).toBe("inserted");
  await changed;
  await computed(grid);
  expect(await host.selection()).toMatchObject({ address: "Sheet1!B5", formulas: [[roi.formula]], values: [[0.25]] });
  expect(await host.numberFormat.read("Sheet1!B5")).toBe(percent);
  await grid.workbook.undo();
  expect(await read("B5")).toMatchObject({ formulas: [[null]] });
  expect(await host.numberFormat.read("Sheet1!B5")).toBe("General");
});

it("keeps the format and the look that somebody chose", async () => {
  const range = grid.workbook.getActiveSheet().getRange("B5");
  range.setValue({ s: { bl: 1 } });
  await host.numberFormat.set("Sheet1!B5", "0.000");
  await host.insert(roi);
  expect(await host.numberFormat.read("Sheet1!B5")).toBe("0.000");
  expect(range.getCellStyleData()).toMatchObject({ bl: 1 });
});

it("keeps the look of a cell that gets a format", async () => {
  const range = grid.workbook.getActiveSheet().getRange("B5");
  range.setValue({ s: { bl: 1 } });
  await host.insert(roi);
  expect(range.getCellStyleData()).toMatchObject({ bl: 1, n: { pattern: percent } });
});

it("leaves a cell that holds something until the reader agrees", async () => {
  const over = { ...roi, address: "Sheet1!B2", formula: "=CRMROI(B3:C3,B3:C3)" };
  expect(await host.insert(over)).toBe("occupied");
  expect(await read("B2")).toMatchObject({ formulas: [[120]] });
  expect(await host.insert({ ...over, replaces: true })).toBe("inserted");
  expect(await read("B2")).toMatchObject({ formulas: [[over.formula]] });
});

it("puts a table only where its cells are free, or are its own", async () => {
  const table = { ...roi, formula: "=CRMROITABLE(B2:C2,B3:C3,0.1)", address: "Sheet1!A6", rows: 8, columns: 3 };
  expect(await host.insert({ ...table, address: "Sheet1!A1" })).toBe("blocked");
  expect(await host.insert({ ...table, address: "Sheet1!A995" })).toBe("blocked");
  expect(await host.insert(table)).toBe("inserted");
  await computed(grid);
  expect((await read("A7"))?.values[0]?.[0]).not.toBeNull();
  expect(await host.insert(table)).toBe("occupied");
  expect(await host.insert({ ...table, replaces: true })).toBe("inserted");
  await computed(grid);
  expect(await host.insert({ ...table, address: "Sheet1!A5", replaces: true })).toBe("blocked");
});

it("says why it can't: a deleted sheet, a protected one, a cell that is being typed in", async () => {
  await expect(host.insert({ ...roi, address: "Gone!B5" })).rejects.toMatchObject({ key: "gone" });
  await expect(univerHost({ ...grid, isEditing: () => true }).insert(roi)).rejects.toMatchObject({ key: "editing" });
  await grid.workbook.getActiveSheet().getWorksheetPermission().protect();
  await grid.workbook.getActiveSheet().getWorksheetPermission().setReadOnly();
  await expect(host.insert(roi)).rejects.toMatchObject({ key: "protected" });
  expect(await read("B5")).toMatchObject({ formulas: [[null]] });
});

it("reads formulas with a decimal point", async () => expect(await host.decimalSign()).toBe("."));
