/** What is read of a kept workbook that the grid doesn't open. */
import fc from "fast-check";
import { expect, it } from "vitest";
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
