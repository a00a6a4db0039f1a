/** Prepare and Restore in the grid, whose engine moves references by itself. */
import { describe, expect, it } from "vitest";
import { bookOf } from "../../../src/hosts/univer/book";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { locales } from "../../../src/locales";
import type { Book } from "../../../src/grid/book";
import type { Rewriting } from "../../../src/sharing/change";
import { prepare } from "../../../src/sharing/prepare";
import { restore } from "../../../src/sharing/restore";
import { templates, type Template } from "../../../src/workbook";
import { filled, planned } from "../../workbook/books";
import { oursIn } from "../../sharing/ours";
import { readWorkbook } from "../../tools/readWorkbook";
import { itDrawn, some } from "../../tools/sample";
import { validate } from "../../tools/validator";
import { computed, gridForEach, headlessGrid } from "./headlessGrid";

let grid: Grid;
let host: ReturnType<typeof univerHost>;
gridForEach((opened) => {
  grid = opened;
  host = univerHost(grid);
});

const ready = () => new AbortController().signal;
const nothing = () => undefined;
const rewrite = (rewriting: Rewriting | undefined) => host.rewrite(rewriting as Rewriting, nothing, ready());
const paint = (template: Template, on = host) =>
  on.paint(planned(template, "en", filled(template, "en", 3)), nothing, ready());

/** The reader's own formulas: nested, across sheets, in a name, spilling, and some that only look like ours. */
async function type(on: Grid): Promise<void> {
  const sheet = on.workbook.getSheetByName("Sheet1");
  const put = (row: number, column: number, values: (string | number)[][]) =>
    sheet?.getRange(row, column, values.length, values[0]?.length ?? 1).setValues(values);
  put(0, 0, [
    [120, 130, 90],
    [100, 60, 20],
  ]);
  put(4, 0, [['=IF(CRMROI(A1:C1,A2:C2)>0,ROUND(CRMROI($A$1:$C$1,A2:C2)*100,1),0)&"% CRMROI(1,2)"']]);
  put(5, 0, [["=CRMNPV(A1:C1,A2:C2,0.1)+SUM(CRMTCO(A2,B2:C2),1)"]]);
  put(6, 0, [["=CRMPAYBACK(A1:C1,A2:C2)"]]);
  put(8, 0, [["=CRMCASHFLOW(A1:C1,A2:C2)"]]);
  put(12, 0, [["=A6*2"]]);
  on.workbook.insertDefinedNameBuilder(
    on.workbook
      .newDefinedNameBuilder()
      .setName("gain")
      .setRef("=CRMROI(Sheet1!$A$1:$C$1,Sheet1!$A$2:$C$2)")
      .setScopeToWorkbook()
      .build(),
  );
  put(13, 0, [["=gain+1"]]);
  await computed(on);
}

const formulas = ({ sheets, names }: Book) => ({
  sheets: sheets.map(({ name, cells }) => [
    name,
    cells.flatMap(({ row, column, formula, spill }) =>
      formula === undefined ? [] : [{ row, column, formula, spill }],
    ),
  ]),
  names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
});
/** What its cells show; figures to 11 digits, as the engine rounds the last. */
const values = ({ sheets }: Book, count: number) =>
  sheets
    .slice(0, count)
    .map(({ cells }) =>
      cells.flatMap(({ row, column, value }) =>
        value === null || value === ""
          ? []
          : [[row, column, typeof value === "number" ? Number(value.toPrecision(10)) : value]],
      ),
    );

describe.each(some(templates))("a %s and the reader's own formulas", (template) => {
  it("prepared show the same without our functions, and are restored to the letter", async () => {
    await type(grid);
    await paint(template);
    const before = await host.book();
    await rewrite(prepare(before, locales.fi).rewriting);
    const prepared = await host.book();
    expect(oursIn(prepared)).toEqual([]);
    expect(values(prepared, before.sheets.length)).toEqual(values(before, 99));
    await rewrite(restore(prepared).rewriting);
    const restored = await host.book();
    expect(formulas(restored)).toEqual(formulas(before));
    expect(values(restored, 99)).toEqual(values(before, 99));
  });
});

itDrawn(
  "restored after sheets were renamed, rows and columns inserted and deleted: as the originals would have moved",
  async () => {
    const other = headlessGrid();
    const otherHost = univerHost(other);
    try {
      for (const [on, at] of [
        [grid, host],
        [other, otherHost],
      ] as const) {
        await type(on);
        await paint("sheet", at);
      }
      await rewrite(prepare(await host.book(), locales.en).rewriting);
      for (const { workbook } of [grid, other]) {
        workbook.getSheetByName("Sheet1")?.setName("Data (2027), it's");
        workbook.getSheetByName("Data (2027), it's")?.insertRowBefore(1);
        workbook.getSheetByName("Data (2027), it's")?.insertColumnBefore(0);
        const model = workbook.getSheetByName("Cost and benefit");
        model?.setName("Model");
        model?.insertRowBefore(10);
        model?.insertColumnBefore(3);
        model?.deleteRow(12);
      }
      for (const each of [grid, other]) await computed(each);
      const { returns, rewriting } = restore(await host.book());
      expect(returns.filter(({ fate }) => fate !== "back")).toEqual([]);
      await rewrite(rewriting);
      expect(formulas(await host.book())).toEqual(formulas(await otherHost.book()));
    } finally {
      other.dispose();
    }
  },
);

itDrawn("what refers to cells that were deleted is left, and said", async () => {
  await type(grid);
  await rewrite(prepare(await host.book(), locales.en).rewriting);
  grid.workbook.getSheetByName("Sheet1")?.deleteRow(1);
  await computed(grid);
  const { returns, rewriting } = restore(await host.book());
  expect(new Set(returns.map(({ fate }) => fate))).toContain("lost");
  expect(rewriting?.drops).toBeUndefined();
});

describe("all or nothing", () => {
  itDrawn("cancelled at any step, nothing is changed", async () => {
    await type(grid);
    const before = JSON.stringify(await host.book());
    const { rewriting } = prepare(await host.book(), locales.en);
    let steps = 0;
    for (let at = 1; steps === 0 || at < steps; at++) {
      const cancel = new AbortController();
      const progress = (done: number, of: number) => {
        steps = of;
        if (done === at) cancel.abort();
      };
      await expect(host.rewrite(rewriting as Rewriting, progress, cancel.signal), `${at}`).rejects.toThrow(/abort/i);
      await computed(grid);
      expect(bookOf(grid), `${at}`).toEqual(JSON.parse(before));
    }
    expect(steps).toBeGreaterThan(5);
  });

  it("nothing, where a sheet is gone meanwhile", async () => {
    await type(grid);
    const { rewriting } = prepare(await host.book(), locales.en);
    const wrong = { ...(rewriting as Rewriting) };
    const before = JSON.stringify(await host.book());
    const changes = [...wrong.changes, { sheet: "gone", row: 0, column: 0, formula: "=1" }];
    await expect(rewrite({ ...wrong, changes })).rejects.toThrow();
    await computed(grid);
    expect(JSON.stringify(bookOf(grid))).toBe(before);
  });

  it("undone in one step", async () => {
    await type(grid);
    const before = formulas(await host.book());
    await rewrite(prepare(await host.book(), locales.en).rewriting);
    expect(formulas(await host.book())).not.toEqual(before);
    grid.workbook.undo();
    await computed(grid);
    expect(formulas(await host.book())).toEqual(before);
  });
});

itDrawn("as a file: prepared there, and the grid as it was", async () => {
  await type(grid);
  await paint("sheet");
  const before = await host.book();
  const bytes = await host.file(prepare(before, locales.tr).rewriting);
  expect(await validate(bytes)).toEqual([]);
  const book = readWorkbook(bytes);
  expect(oursIn(book)).toEqual([]);
  expect(book.sheets.at(-1)?.name).toBe(locales.tr.sharing.note.sheet);
  expect(await host.book()).toEqual(before);
});
