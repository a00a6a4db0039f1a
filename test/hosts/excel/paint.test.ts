import { takenIn } from "../../../src/pane/create/taken";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Plan } from "../../../src/grid/plan";
import type { EmulatedExcel } from "../../office/excel";
import { picture } from "../../office/picture";
import { parseArea } from "../../office/addresses";
import { everything } from "../../plans/everything";
import { oneSheet } from "../../plans/oneSheet";
import { expected, own } from "./expected";
import { open, ready, silently, template } from "./open";
import { readBack } from "./readBack";

let excel: EmulatedExcel;
afterEach(() => expect(excel.defects).toEqual([]));

async function painted(plan: Plan, options: Parameters<typeof open>[1] = {}) {
  const opened = open([plan], options);
  excel = opened.excel;
  const progress: number[] = [];
  const model = await opened.host.paint(plan, (done, of) => progress.push(done / of), ready());
  return { ...opened, model, progress };
}

describe("painted, and read back through Microsoft's client", () => {
  it.each([template("en"), everything("ltr")])("what a plan leaves to Excel", async (plan) => {
    await painted(plan);
    expect((await readBack(plan)).map(own)).toEqual(plan.sheets.map(expected));
  });

  it.each(["ltr", "rtl"] as const)("all of it with ExcelApi 1.9, and nothing newer run (%s)", async (direction) => {
    const plan = everything(direction);
    await painted(plan, { set: "1.15" });
    const newest = picture(excel);
    await painted(plan, { set: "1.9" });
    expect(picture(excel)).toEqual(newest);
  });

  it("column charts have their colours", async () => {
    const plan = template("en");
    await painted(plan);
    const drawn = excel.book.sheetList[1]?.chartList[0]?.list.map(({ values }) => values.get("fill.color"));
    expect(drawn).toEqual(plan.sheets[0]?.charts[0]?.series.map(({ colour }) => `#${colour}`));
  });

  it("names: areas and texts", async () => {
    const plan = everything("ltr");
    await painted(plan);
    expect(excel.book.nameList.map(({ name, formula }) => [name, formula])).toEqual([
      ["CRM_1_model", '="1;full;en"'],
      ["CRM_1_rate", "='Year''s cost & benefit'!$B$4"],
      ["CRM_1_benefits", "='Year''s cost & benefit'!$B$7:$E$7"],
      ["CRM_1_injections", "=Styles!$B$3:$B$16"],
      ["CRM_1_quote", '="says ""yes"""'],
    ]);
  });

  it("line charts have their colours", async () => {
    await painted(everything("ltr"));
    const drawn = excel.book.sheetList[1]?.chartList[1]?.list.map(({ values }) => values.get("line.color"));
    expect(drawn).toEqual(["#17406D", "#C55A11"]);
  });
});

describe("one thing at a time", () => {
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const one = (given: Parameters<typeof oneSheet>[0]) => {
    const { sheets, ...plan } = oneSheet(given);
    const names = [
      { name: "CRM_1_model", text: "1;sheet;en" },
      { name: "CRM_1_roi", sheet: sheets[0]?.name ?? "", area: at(0, 0) },
    ];
    return { ...plan, sheets, names };
  };
  const asked = { area: at(0, 0), title: "t".repeat(40), prompt: "p".repeat(300), refusal: "r".repeat(300) };

  it.each([
    [2, 0, "1:2"],
    [0, 2, "A:B"],
    [0, 0, null],
  ])("%i rows and %i columns in view", async (rows, columns, inView) => {
    const plan = one({ frozen: { rows, columns } });
    await painted(plan);
    expect(await readBack(plan)).toMatchObject([{ frozen: inView }]);
  });

  it("more areas of one look than Excel takes at once", async () => {
    const cells = Array.from({ length: 3000 }, (_, i) => ({
      row: i,
      column: 2 * (i % 2),
      value: i,
      style: "input" as const,
    }));
    const plan = one({ cells });
    await painted(plan);
    const [sheet] = await readBack(plan);
    expect(sheet?.cells.map(({ value, fill, locked }) => [value, fill, locked])).toEqual(
      cells.map(({ value }) => [value, "#FFF8DC", false]),
    );
  });

  it("words longer than Excel takes are cut", async () => {
    await painted(one({ validations: [{ ...asked, allows: { type: "whole", from: 1 } }] }));
    const look = excel.book.sheetList[1]?.cells.find(0, 0)?.look;
    expect(look?.get("validation.prompt")).toEqual({
      showPrompt: true,
      title: `${"t".repeat(31)}…`,
      message: `${"p".repeat(254)}…`,
    });
    expect(look?.get("validation.errorAlert")).toMatchObject({ message: `${"r".repeat(223)}…` });
  });

  it.each([[["a,b", "c"]], [["x".repeat(256)]]])("a list that Excel has no way to hold is refused", async (words) => {
    const painting = painted(one({ validations: [{ ...asked, allows: { type: "list", words } }] }));
    await expect(painting).rejects.toMatchObject({ key: "failed" });
    expect(excel.book.sheetList).toHaveLength(1);
  });

  it("a plan that names no model is refused", async () => {
    await expect(painted(oneSheet({}))).rejects.toMatchObject({ key: "failed" });
  });
});

describe("few conversations", () => {
  it("the one-sheet form in seven syncs at most, whatever its length, after one that asks about lists", async () => {
    const { host, progress } = await painted(template("en"));
    expect(excel.syncs).toBe(1 + 7);
    expect(excel.actions).toBeLessThan(750);
    expect(progress.map((share) => Math.round(share * 6))).toEqual([1, 2, 3, 4, 5, 6]);
    await host.paint(template("en", await takenIn(host)), silently, ready());
    // Before it, the names of the sheets and the defined names are asked for, each by itself.
    expect(excel.syncs).toBe(1 + 7 + 2 + 7);
  });

  it("one more for each further sheet", async () => {
    await painted(everything("ltr"));
    expect(excel.syncs).toBe(1 + 8);
  });

  it("nothing is kept that Excel would have to be told to let go of", async () => {
    await painted(template("en"));
    expect(excel.keptReferences).toBe(0);
  });

  it("our functions are asked for in one round, and the screen stands still meanwhile", async () => {
    await painted(template("en"));
    expect(excel.book.calculation.rounds).toBe(1);
    expect(excel.book.screenSuspended).toBe(1);
    expect(excel.book.calculationSuspended).toBe(1);
  });
});

it("the painted sheet is in front, the others as they were", async () => {
  const plan = template("en");
  const { model } = await painted(plan);
  expect(excel.book.active.name).toBe(model.sheet);
  expect(excel.book.sheetList.map(({ name }) => name)).toEqual(["Sheet1", model.sheet]);
});

it("a second model stands beside the first", async () => {
  const first = template("fi");
  const second = template("fi", { sheets: [first.sheets[0]?.name ?? ""], models: [1] });
  const opened = open([first, second]);
  excel = opened.excel;
  const one = await opened.host.paint(first, silently, ready());
  const before = await readBack(first);
  const two = await opened.host.paint(second, silently, ready());
  expect(await opened.host.models()).toEqual([one, two]);
  expect(await readBack(first)).toEqual(before);
});

it.each([
  [undefined, ["A1:K50"], 3],
  [";", ["A1:C50", "D5:G40", "H20:K30"], 1],
  [",", ["A1:C50", "D5:G40", "H20:K30"], 1],
] as const)(
  "prints area by area, or divides the whole where one area is taken at a time (%s)",
  async (separator, printed, wide) => {
    const drawn = template("en");
    const areas = ["A1:C50", "D5:G40", "H20:K30"].map((address) => parseArea(address));
    const fit = { wide: 1, high: 0 };
    const plan = {
      ...drawn,
      sheets: drawn.sheets.map((sheet) => ({ ...sheet, page: { ...sheet.page, fit, areas } })),
    };
    await painted(plan, {
      ...(separator === undefined ? { refuses: new Set(["addressLists"]) } : { separator }),
    });
    const found = await Excel.run(async ({ workbook }) => {
      const page = workbook.worksheets.getActiveWorksheet().pageLayout.load("zoom");
      const area = page.getPrintAreaOrNullObject().load("address");
      await workbook.context.sync();
      return { areas: area.address.split(",").map((each) => each.replace(/^.*!/, "")), zoom: page.zoom };
    });
    expect(found).toEqual({ areas: printed, zoom: { horizontalFitToPages: wide } });
  },
);

it("where there is no printer, the page is left as it is and all else is made", async () => {
  const plan = template("en");
  const { host, model } = await painted(plan, { refuses: new Set(["page"]) });
  expect(await host.models()).toEqual([model]);
  const layout = await Excel.run(async ({ workbook }) => {
    const page = workbook.worksheets.getActiveWorksheet().pageLayout.load("orientation");
    await workbook.context.sync();
    return page.orientation;
  });
  expect(layout).toBe("Portrait");
});

it("after its sheet was deleted, another model is made beside the names that remain", async () => {
  const plan = template("en");
  const { host } = await painted(plan);
  excel.book.sheetList[1]?.delete();
  expect(await host.models()).toEqual([]);
  const taken = await takenIn(host);
  expect(taken).toEqual({ sheets: ["Sheet1"], models: [1] });
  const next = template("en", taken);
  const model = await host.paint(next, silently, ready());
  expect(model.number).toBe(2);
  expect(await host.models()).toEqual([model]);
});

it.each([
  ["1.20", true],
  ["1.15", false],
] as const)("with ExcelApi %s its syncs are one step to undo: %s", async (set, isOne) => {
  const run = vi.spyOn(Excel, "run");
  await painted(template("en"), { set });
  const joined = run.mock.calls.map(
    ([options]) => (options as Excel.RunOptions & { mergeUndoGroup?: boolean }).mergeUndoGroup ?? false,
  );
  run.mockRestore();
  // Before and after it, the lists are asked about and the pages are set up.
  expect(joined).toEqual([false, isOne, false]);
});

describe("a Turkish Excel that takes our functions for unknown names", () => {
  const ours = () =>
    [...(excel.book.sheetList[1]?.cells.all() ?? [])].filter(
      ([, , { content }]) => content && "unknownNames" in content && /CRM/.test(content.formula),
    );
  const values = () => ours().map(([row, column]) => excel.book.sheetList[1]?.valueAt(row, column));

  it("knows them in its own notation, with a sync more", async () => {
    await painted(template("tr"), { turkish: "heedsLocal" });
    expect(excel.syncs).toBe(1 + 7 + 1);
    expect(values().length).toBeGreaterThan(5);
    expect(values().every((value) => typeof value === "number")).toBe(true);
  });

  it("or leaves the native figures", async () => {
    const plan = template("tr");
    const { host, model } = await painted(plan, { turkish: "deaf" });
    expect(values().every((value) => JSON.stringify(value) === '{"error":"#NAME?"}')).toBe(true);
    expect((await host.read(model, ["roi"])).get("roi")).toEqual([[expect.any(Number)]]);
  });

  it("and a mending that fails is no failure", async () => {
    const onSync = (sync: number) => (sync === 8 ? { code: "GeneralException", after: 0 } : undefined);
    const { model } = await painted(template("tr"), { turkish: "heedsLocal", onSync });
    expect(model.number).toBe(1);
  });
});
