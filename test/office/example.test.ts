/** The example in this folder's README. */
import { expect, it } from "vitest";
import { EmulatedExcel } from "./excel";
import { picture } from "./picture";
import { profileNames, profiles } from "./profiles";

/** Code of an add-in: a sheet with a total, and a chart if this Excel makes one. */
const writeSales = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Sales");
    const sheet = worksheets.getItem("Sales");
    sheet.getRange("A1:A2").values = [[120], [130]];
    sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
    await context.sync();
    sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
    await context.sync().catch((reason: OfficeExtension.Error) => {
      if (reason.code !== "GeneralException") throw reason;
    });
  });

it.each(profileNames)("the Excel %s has the total", async (name) => {
  const excel = new EmulatedExcel({
    ...profiles[name],
    calculate: ({ text }) => (text === "SUM(A1:A2)" ? 250 : undefined),
  });
  await writeSales();
  const sheet = excel.book.find("Sales");
  expect(sheet?.valueAt(2, 0)).toBe(250);
  expect(sheet?.chartList).toHaveLength(name === "hardened" ? 0 : 1);
  expect(excel.defects).toEqual([]);
});

it("a request that fails leaves the workbook as it was", async () => {
  const excel = new EmulatedExcel({
    onSync: (request) => (request === 1 ? { code: "GeneralException", after: 0 } : undefined),
  });
  const before = picture(excel);
  await expect(writeSales()).rejects.toMatchObject({ code: "GeneralException" });
  expect(picture(excel)).toEqual(before);
  expect(excel.defects).toEqual([]);
});
