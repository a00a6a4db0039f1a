import { afterEach, describe, expect, it } from "vitest";
import type { Insertion, SpreadsheetHost } from "../../../src/hosts/port";
import type { EmulatedExcel } from "../../office/excel";
import { excels, profiles } from "../../office/profiles";
import { open } from "./open";

const percent = "0.0%_);(0.0%)";
const roi: Insertion = {
  address: "Sheet1!B5",
  formula: "=CRMROI(B2:C2,B3:C3)",
  format: percent,
  rows: 1,
  columns: 1,
  replaces: false,
};

let excel: EmulatedExcel;
let host: SpreadsheetHost;
afterEach(() => expect(excel.defects).toEqual([]));

async function withFigures(options: Parameters<typeof open>[1] = {}): Promise<void> {
  ({ excel, host } = open([], options));
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("B2:C3").values = [
      [120, 130],
      [100, 100],
    ];
  });
}

const sheet = () => {
  const found = excel.book.find("Sheet1");
  if (!found) throw new Error("The workbook has no first sheet.");
  return found;
};

describe.each(excels)("a formula inserted (%s)", (_, profile) => {
  it("stands in its cell with its number format, is calculated, and is selected", async () => {
    await withFigures(profile);
    expect(await host.insert(roi)).toBe("inserted");
    expect(await host.selection()).toMatchObject({ address: "Sheet1!B5", formulas: [[roi.formula]] });
    expect((await host.cells("B5", "Sheet1"))?.values).toEqual([[0.25]]);
    expect(await host.numberFormat.read("Sheet1!B5")).toBe(percent);
  });
});

describe("a cell for a formula", () => {
  it("keeps the format that somebody chose", async () => {
    await withFigures();
    await host.numberFormat.set("Sheet1!B5", "0.000");
    await host.insert(roi);
    expect(await host.numberFormat.read("Sheet1!B5")).toBe("0.000");
  });

  it("that holds something is left as it is until the reader agrees", async () => {
    await withFigures();
    const over = { ...roi, address: "Sheet1!B2", formula: "=CRMROI(B3:C3,B3:C3)" };
    expect(await host.insert(over)).toBe("occupied");
    expect((await host.cells("B2", "Sheet1"))?.formulas).toEqual([[120]]);
    expect(await host.insert({ ...over, replaces: true })).toBe("inserted");
    expect((await host.cells("B2", "Sheet1"))?.formulas).toEqual([[over.formula]]);
  });

  it("gets no table that meets filled cells or the sheet's end", async () => {
    await withFigures();
    const table = { ...roi, rows: 2, columns: 2, replaces: true };
    expect(await host.insert({ ...table, address: "Sheet1!A2" })).toBe("blocked");
    expect((await host.cells("A2", "Sheet1"))?.formulas).toEqual([[null]]);
    expect(await host.insert({ ...table, address: "Sheet1!A1048576" })).toBe("blocked");
    expect(await host.insert({ ...table, address: "Sheet1!D2" })).toBe("inserted");
  });

  it("gets the table anew that it has already", async () => {
    await withFigures();
    const table = { ...roi, formula: "=CRMROITABLE(B2:C2,B3:C3,0.1)", address: "Sheet1!A6", rows: 8, columns: 3 };
    expect(await host.insert(table)).toBe("inserted");
    await host.cells("A6", "Sheet1");
    expect(await host.insert(table)).toBe("occupied");
    expect(await host.insert({ ...table, replaces: true })).toBe("inserted");
    // Another formula's table would need the cells of this one.
    expect(await host.insert({ ...table, address: "Sheet1!A5", replaces: true })).toBe("blocked");
  });

  it("on a protected or deleted sheet is refused with the reason", async () => {
    await withFigures();
    sheet().isProtected = true;
    await expect(host.insert(roi)).rejects.toMatchObject({ key: "protected", sheets: ["Sheet1"] });
    sheet().isProtected = false;
    expect((await host.cells("B5", "Sheet1"))?.formulas).toEqual([[null]]);
    await expect(host.insert({ ...roi, address: "Gone!B5" })).rejects.toMatchObject({ key: "gone" });
    await expect(host.insert({ ...roi, address: "B5" })).rejects.toMatchObject({ key: "gone" });
  });

  it("is refused while a cell is edited, where Excel doesn't wait", async () => {
    await withFigures({ waits: false });
    excel.beginCellEdit();
    await expect(host.insert(roi)).rejects.toMatchObject({ key: "editing" });
    excel.endCellEdit();
    expect((await host.cells("B5", "Sheet1"))?.formulas).toEqual([[null]]);
  });

  it("in a workbook that can only be read is refused with that reason", async () => {
    await withFigures();
    ({ excel, host } = open([], { readOnly: true }));
    await expect(host.insert(roi)).rejects.toMatchObject({ key: "readOnly" });
  });
});

describe("the decimal sign", () => {
  it.each([
    [",", profiles["desktop-tr"]],
    [".", profiles.desktop],
    [undefined, profiles["desktop-old"]],
  ])("is %j", async (sign, profile) => {
    ({ excel, host } = open([], profile));
    expect(await host.decimalSign()).toBe(sign);
  });

  it("isn't told while a cell is edited", async () => {
    ({ excel, host } = open([], { waits: false }));
    excel.beginCellEdit();
    expect(await host.decimalSign()).toBeUndefined();
    excel.endCellEdit();
  });
});
