/** Formulas that a user types with a name go on reading the cells that it means, whatever is inserted, renamed or deleted. */
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { addName } from "../../../src/hosts/univer/names";
import { computed, gridForAll } from "./headlessGrid";

describe("a name in a formula", () => {
  let grid: Grid;
  const valueOf = (address: string) => grid.workbook.getActiveSheet().getRange(address).getValue();
  const shown = (address: string) => grid.workbook.getActiveSheet().getRange(address).getDisplayValue();
  /** Does it, and types a number into the named cell. */
  const then = async (change: () => unknown, address: string, value: number) => {
    change();
    await computed(grid);
    grid.workbook.getActiveSheet().getRange(address).setValue(value);
    await computed(grid);
  };
  gridForAll(async (opened) => {
    grid = opened;
    const sheet = grid.workbook.getActiveSheet();
    sheet.getRange("A1:B5").setValues([1, 2, 3, 4, 5].map((value) => [value, 10 * value]));
    addName(grid, { name: "CRM_1_npv", sheet: "Sheet1", area: { row: 2, column: 0, rows: 1, columns: 1 } });
    addName(grid, { name: "CRM_1_costs", sheet: "Sheet1", area: { row: 1, column: 0, rows: 1, columns: 2 } });
    sheet.getRange("D1").setValue({ f: "=CRM_1_npv*10" });
    // With a zero-width non-joiner, as Persian words have it.
    addName(grid, { name: "هزینه\u200cها", sheet: "Sheet1", area: { row: 2, column: 0, rows: 1, columns: 1 } });
    sheet.getRange("F1").setValue({ f: "=هزینه\u200cها*10" });
    sheet.getRange("E1").setValue({ f: "=crm_1_NPV+SUM(CRM_1_costs)" });
    await computed(grid);
  });

  it("is read where it is", () => {
    expect([valueOf("D1"), valueOf("E1"), valueOf("F1")]).toEqual([30, 25, 30]);
  });

  it("is read where it has moved, after a row is inserted, and back again", async () => {
    await then(() => grid.workbook.getActiveSheet().insertRowsAfter(0, 1), "A4", 33);
    expect([valueOf("D1"), valueOf("E1"), valueOf("F1")]).toEqual([330, 55, 330]);
    await then(() => grid.workbook.getActiveSheet().deleteRows(1, 1), "A3", 7);
    expect([valueOf("D1"), valueOf("E1")]).toEqual([70, 29]);
  });

  it("is read after its sheet is renamed", async () => {
    await then(() => grid.workbook.getActiveSheet().setName("Other"), "A3", 8);
    expect([valueOf("D1"), valueOf("E1")]).toEqual([80, 30]);
  });

  it("shows an error once its row is deleted", async () => {
    grid.workbook.getActiveSheet().deleteRows(2, 1);
    await computed(grid);
    expect(shown("D1")).toMatch(/^#(?:REF!|NAME\?)$/);
  });
});
