/** What is read of a kept workbook that the grid doesn't open. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { CellValueType } from "@univerjs/core";
import { cellReader } from "../../../src/hosts/univer/cells";
import { univerHost } from "../../../src/hosts/univer/host";
import { rescuedPlan } from "../../../src/hosts/univer/rescued";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { modelsIn } from "../../../src/workbook/model/models";
import { namesOfPlan } from "../../../src/grid/bookOfPlan";
import { readWorkbook } from "../../tools/readWorkbook";
import { count, seed } from "../../tools/sample";
import { filled, planned } from "../../workbook/books";
import { headlessGrid } from "./headlessGrid";

it("has every cell and name of a workbook", async () => {
  const plan = planned("sheet", "fa", filled("sheet", "fa", 2));
  const grid = headlessGrid();
  await univerHost(grid).paint(plan, () => undefined, new AbortController().signal);
  const rescued = rescuedPlan(structuredClone(grid.workbook.save()));
  grid.dispose();
  const [sheet] = rescued?.sheets.filter(({ name }) => name === plan.sheets[0]?.name) ?? [];
  const contents = (cells: (typeof plan)["sheets"][number]["cells"]) =>
    cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ row, column, formula }) => [row, column, formula ?? ""].join());
  expect(contents(sheet?.cells ?? []).sort()).toEqual(contents(plan.sheets[0]?.cells ?? []).sort());
  expect(modelsIn(namesOfPlan(rescued ?? plan))).toEqual(modelsIn(namesOfPlan(plan)));
  const file = readWorkbook(await writeXlsx(rescued ?? plan, { created: new Date(0) }));
  expect(modelsIn(file.names).length).toBe(1);
});

it("reads the cells as the grid itself does: booleans, rich text, shared formulas, and sheets in their order", () => {
  const grid = headlessGrid();
  const sheet = grid.workbook.getActiveSheet();
  sheet.setName("Last");
  const first = grid.workbook.create("First", 20, 10);
  grid.workbook.moveSheet(first, 0);
  first.getRange("A1").setValue("in front");
  sheet.getRange("A1").setValue({ v: 1, t: CellValueType.BOOLEAN });
  sheet.getRange("A2").setValue({ v: 0, t: CellValueType.BOOLEAN });
  sheet.getRange("A3").setValue({ p: richText("two runs\r\n") });
  sheet.getRange("A4").setValue({ v: 5 });
  sheet.getRange("B4").setValue({ f: "=A4*$A$4", si: "shared" });
  sheet.getRange("C5").setValue({ si: "shared" });
  const kept = grid.workbook.save();
  const rescued = rescuedPlan(structuredClone(kept));
  expect(rescued?.sheets.map(({ name }) => name)).toEqual(["First", "Last"]);
  const reader = cellReader(grid, sheet);
  const cells = rescued?.sheets[1]?.cells ?? [];
  expect(cells.map(({ row, column }) => [row, column].join())).toEqual(["0,0", "1,0", "2,0", "3,0", "3,1", "4,2"]);
  for (const { row, column, value, formula } of cells) {
    if (formula === undefined) expect(value).toEqual(reader.value(row, column));
    expect(formula === undefined ? undefined : `=${formula}`).toBe(reader.formula(row, column));
  }
  expect(cells.map(({ value, formula }) => formula ?? value)).toEqual([
    true,
    false,
    "two runs",
    5,
    "A4*$A$4",
    "B5*$A$4",
  ]);
  grid.dispose();
});

const richText = (dataStream: string) => ({ id: "rich", documentStyle: {}, body: { dataStream } });

it("is nothing, or a plan, whatever was kept", () => {
  const cells = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.anything()));
  const sheets = fc.dictionary(
    fc.string(),
    fc.oneof(fc.anything(), fc.record({ name: fc.anything(), cellData: cells })),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ sheets, resources: fc.anything() })), (kept) => {
      const plan = rescuedPlan(kept);
      expect(plan === undefined || plan.sheets.length > 0).toBe(true);
    }),
    { seed, numRuns: count(100, 1000) },
  );
});
