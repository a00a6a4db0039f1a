import { afterEach, beforeEach, expect, it } from "vitest";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import type { EmulatedExcel } from "../../office/excel";
import { open } from "./open";

let excel: EmulatedExcel;
let host: SpreadsheetHost;
beforeEach(() => void ({ excel, host } = open([])));
afterEach(() => expect(excel.defects).toEqual([]));

const percent = "0.0%_);(0.0%)";

it("sets the number format of one cell and leaves the rest", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[0.25, 0.5]];
  });
  expect(await host.numberFormat.read("Sheet1!A1")).toBe("General");
  await host.numberFormat.set("'Sheet1'!A1", percent);
  expect(await host.numberFormat.read("Sheet1!A1")).toBe(percent);
  expect(await host.numberFormat.read("Sheet1!B1")).toBe("General");
  expect((await host.cells("A1:B1", "Sheet1"))?.values).toEqual([[0.25, 0.5]]);
});

it("says why it can't: a protected sheet, a deleted sheet, an Excel that ignores the code", async () => {
  const sheet = excel.book.find("Sheet1");
  if (!sheet) throw new Error("The workbook has no first sheet.");
  sheet.isProtected = true;
  await expect(host.numberFormat.set("Sheet1!A1", percent)).rejects.toMatchObject({ key: "protected" });
  sheet.isProtected = false;
  expect(await host.numberFormat.read("Sheet1!A1")).toBe("General");
  await expect(host.numberFormat.set("Gone!A1", percent)).rejects.toMatchObject({ key: "gone" });
  await expect(host.numberFormat.set("Sheet1!A1", "General")).rejects.toMatchObject({ key: "failed" });
});
