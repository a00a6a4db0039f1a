import { ICommandService } from "@univerjs/core";
import { expect, it, vi } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { computed, gridForEach } from "./headlessGrid";

let grid: Grid;
let host: ReturnType<typeof univerHost>;
gridForEach((opened) => {
  grid = opened;
  host = univerHost(grid);
});

const percent = "0.0%_);(0.0%)";

it("sets the number format of one cell, tells the watchers, and is one step of undo", async () => {
  const sheet = grid.workbook.getActiveSheet();
  sheet.getRange("A1").setValue({ f: "=CRMROI({120,130},{100,100})" });
  sheet.getRange("B1").setValue(0.5);
  await computed(grid);
  expect(await host.numberFormat.read("'Sheet1'!A1")).toBe("General");
  const changed = new Promise<void>((resolve) => host.watch(resolve));
  await host.numberFormat.set("'Sheet1'!A1", percent);
  await changed;
  expect(await host.numberFormat.read("Sheet1!A1")).toBe(percent);
  expect(await host.numberFormat.read("Sheet1!B1")).toBe("General");
  expect(await host.cells("A1:B1", "Sheet1")).toMatchObject({
    formulas: [["=CRMROI({120,130},{100,100})", 0.5]],
    values: [[0.25, 0.5]],
  });
  await grid.workbook.undo();
  expect(await host.numberFormat.read("Sheet1!A1")).toBe("General");
});

it("keeps the rest of a cell's look", async () => {
  const range = grid.workbook.getActiveSheet().getRange("A1");
  range.setValue({ v: 0.25, s: { bl: 1 } });
  await host.numberFormat.set("Sheet1!A1", percent);
  expect(range.getCellStyleData()).toMatchObject({ bl: 1, n: { pattern: percent } });
});

it("says that the sheet is gone", async () => {
  await expect(host.numberFormat.set("Gone!A1", percent)).rejects.toMatchObject({ key: "gone" });
  await expect(host.numberFormat.read("Gone!A1")).rejects.toMatchObject({ key: "gone" });
});

it("says that the grid has refused without a word", async () => {
  vi.spyOn(grid.injector.get(ICommandService), "executeCommand").mockResolvedValue(false);
  await expect(host.numberFormat.set("Sheet1!A1", percent)).rejects.toMatchObject({ key: "failed" });
});
