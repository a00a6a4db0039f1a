import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { takenIn } from "../../../src/pane/create/taken";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import type { EmulatedExcel } from "../../office/excel";
import { excels } from "../../office/profiles";
import { open, ready, silently, template } from "./open";

const plan = template("en");

describe.each(excels)("in the Excel %s", (_, profile) => {
  let excel: EmulatedExcel;
  let host: SpreadsheetHost;
  let offered: readonly string[];

  /** By default, the least that Excel has to have. */
  const start = (set = profile.set ?? "1.9") => ({ excel, host, offered } = open([plan], { ...profile, set }));
  beforeEach(() => void start());
  afterEach(() => expect(excel.defects).toEqual([]));

  const paint = () => host.paint(plan, silently, ready());

  /** What the reader does, by hand as it were. */
  const byHand = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });

  describe("models", () => {
    it("give figures by key in one sync; what was deleted reads as missing", async () => {
      const model = await paint();
      const before = excel.syncs;
      const read = await host.read(model, ["roi", "period", "currency", "nothing"]);
      expect(excel.syncs - before).toBe(1);
      expect(read.get("roi")).toEqual([[expect.closeTo(0.288, 3)]]);
      expect(read.get("period")?.[0]).toHaveLength(4);
      expect(read.get("nothing")).toBe("missing");
      excel.book.find(model.sheet)?.delete();
      expect(await host.read(model, ["roi"])).toEqual(new Map([["roi", "missing"]]));
      expect(await host.models()).toEqual([]);
    });

    it("are found in an Excel that has other names", async () => {
      await byHand((sheet, { workbook }) => {
        workbook.names.add("mine", sheet.getRange("A1"));
        workbook.names.add("CRM_7_model", '="4;from;the future"');
        workbook.names.add("CRM_8_model", '="3;sheet;en"');
      });
      expect(await host.models()).toEqual([]);
      expect((await takenIn(host)).models).toEqual([7, 8]);
      const model = await paint();
      expect(await host.models()).toEqual([model]);
    });

    it("are found by names in other letters, and read by them", async () => {
      await byHand((sheet, { workbook }) => {
        sheet.getRange("A1").values = [[0.5]];
        workbook.names.add("crm_3_MODEL", '="3;sheet;en"');
        workbook.names.add("crm_3_ROI", sheet.getRange("A1"));
      });
      const model = { number: 3, template: "sheet", language: "en", sheet: "Sheet1" } as const;
      expect(await host.models()).toEqual([model]);
      expect(await host.read(model, ["roi"])).toEqual(new Map([["roi", [[0.5]]]]));
    });

    it("are shown", async () => {
      const model = await paint();
      await byHand((sheet) => sheet.activate());
      await host.show(model, "roi");
      const selection = await host.selection();
      expect(selection).toEqual(await host.cells("CRM_1_roi", "Sheet1"));
      expect(selection.address).toMatch(/^'Cost and benefit'!/);
      await host.show(model, "nothing");
      expect(await host.selection()).toEqual(selection);
    });
  });

  describe("addresses", () => {
    it.each([
      ["B2:C3", "Sheet1!B2:C3"],
      ["$B$2", "Sheet1!B2"],
      ["=B2", "Sheet1!B2"],
      ["'Year''s plan'!A1", "'Year''s plan'!A1"],
      ["B:B", "Sheet1!B1:B7"],
      ["3:3", "Sheet1!A3:E3"],
      ["mine", "'Year''s plan'!C4:D4"],
      ["MINE", "'Year''s plan'!C4:D4"],
      ["both", "Sheet1!A2"],
      // With a zero-width non-joiner, as Persian words have it.
      ["هزینه\u200cها", "'Year''s plan'!C5"],
    ])("%s is %s", async (reference, address) => {
      await byHand((sheet, { workbook }) => {
        sheet.getRange("E7").values = [[1]];
        const other = workbook.worksheets.add("Year's plan");
        workbook.names.add("mine", other.getRange("C4:D4"));
        workbook.names.add("both", other.getRange("A1"));
        workbook.names.add("هزینه\u200cها", other.getRange("C5"));
        sheet.names.add("both", sheet.getRange("A2"));
      });
      expect((await host.cells(reference, "Sheet1"))?.address).toBe(address);
    });

    it.each(["nowhere", "Nobody!A1", "A1048577", "XFE1", "1+1", "", "A0", "constant"])(
      "%s is none",
      async (reference) => {
        await byHand((_, { workbook }) => void workbook.names.add("constant", '="x"'));
        expect(await host.cells(reference, "Sheet1")).toBeUndefined();
      },
    );

    it("give what is typed and what it shows", async () => {
      await byHand((sheet) => {
        sheet.getRange("A1:E1").values = [["=CRMROI(A2:B2,A3:B3)", "#DIV/0!", "words", true, null]];
        sheet.getRange("A2:B3").values = [
          [10, 20],
          [10, 5],
        ];
        sheet.getRange("A1:E1").select();
      });
      expect(await host.selection()).toEqual({
        address: "Sheet1!A1:E1",
        formulas: [["=CRMROI(A2:B2,A3:B3)", "#DIV/0!", "words", true, null]],
        // An Excel in Turkish may not know our functions.
        values: [[profile.turkish ? { error: "#NAME?" } : 1, { error: "#DIV/0!" }, "words", true, null]],
      });
    });

    it("of several selected areas the first counts", async () => {
      await byHand((sheet) => (sheet.getRange("B2").values = [[5]]));
      const [sheet] = excel.book.sheetList;
      if (sheet) excel.book.select(sheet, [cell(1, 1), cell(8, 3)]);
      expect((await host.selection()).values).toEqual([[5]]);
    });

    it("when a chart is selected, the active cell", async () => {
      await byHand((sheet) => {
        sheet.getRange("B2").values = [[5]];
        sheet.getRange("B2").select();
      });
      excel.book.objectSelected = true;
      expect((await host.selection()).address).toBe("Sheet1!B2");
    });

    it("are a table with their formats; one cell stands for its sheet", async () => {
      await byHand((sheet) => {
        const table = sheet.getRange("B2:C4");
        table.values = [
          ["Close Date", "Won"],
          [46143, true],
          [46144.5, null],
        ];
        sheet.getRange("B3:B4").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd hh:mm"]];
        sheet.getRange("A1").values = [["apart"]];
        sheet.getRange("B:C").select();
      });
      const days = (row: number, value: number, format: string) => ({ row, column: 1, value, format });
      const cells = [
        { row: 1, column: 1, value: "Close Date", format: "General" },
        { row: 1, column: 2, value: "Won", format: "General" },
        days(2, 46143, "yyyy-mm-dd"),
        { row: 2, column: 2, value: true, format: "General" },
        days(3, 46144.5, "yyyy-mm-dd hh:mm"),
      ];
      const apart = { row: 0, column: 0, value: "apart", format: "General" };
      expect(await host.selectedTable(10)).toEqual({ address: "Sheet1!B1:C4", cells });
      expect(await host.selectedTable(7)).toBe("tooManyCells");
      await byHand((sheet) => sheet.getRange("H9").select());
      expect(await host.selectedTable(100)).toEqual({ address: "Sheet1!A1:C4", cells: [apart, ...cells] });
      await byHand((sheet) => sheet.getRange("H9:J12").select());
      expect(await host.selectedTable(100)).toEqual({ address: "Sheet1!H9:J12", cells: [] });
    });

    it("a selected column of an empty sheet is one cell", async () => {
      await byHand((sheet) => sheet.getRange("C:C").select());
      expect((await host.selection()).values).toEqual([[null]]);
    });
  });

  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  describe("watch", () => {
    const moment = (milliseconds = 120) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    /** So often, however busy the machine is, and no more often a moment later. */
    const told = async (changed: () => void, times: number) => {
      await expect.poll(() => vi.mocked(changed).mock.calls.length).toBe(times);
      await moment();
      expect(changed).toHaveBeenCalledTimes(times);
    };
    const type = (value: number) => byHand((sheet) => (sheet.getRange("A1").values = [[value]]));

    it("tells once of what happens together, of a selection too, and not after it was stopped", async () => {
      const changed = vi.fn();
      const stop = host.watch(changed);
      await expect.poll(() => excel.listened.size).toBeGreaterThan(3);
      await byHand((sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
      });
      await told(changed, 1);
      await byHand((sheet) => sheet.getRange("C3").select());
      await told(changed, 2);
      stop();
      await type(3);
      await moment();
      expect(changed).toHaveBeenCalledTimes(2);
      await expect.poll(() => excel.listened.size).toBe(0);
    });

    it("tells once of its own writes, after them, and of what the reader did meanwhile", async () => {
      const changed = vi.fn();
      const stop = host.watch(changed);
      await expect.poll(() => excel.listened.size).toBeGreaterThan(3);
      const painting = paint();
      await painting;
      await type(1);
      expect(changed).not.toHaveBeenCalled();
      await told(changed, 1);
      await type(2);
      await told(changed, 2);
      stop();
    });

    it.each([
      ["a cell is changed", () => type(7)],
      ["a cell is selected", () => byHand((sheet) => sheet.getRange("B7").select())],
      ["a formula has its result", () => Promise.resolve(excel.book.calculated())],
      [
        "another sheet is in front",
        () => byHand((sheet) => sheet.context.workbook.worksheets.getItem("Other").activate()),
      ],
      ["a sheet is deleted", () => byHand((sheet) => sheet.context.workbook.worksheets.getItem("Other").delete())],
    ])("tells that %s", async (_, happen) => {
      await byHand((sheet) => sheet.context.workbook.worksheets.add("Other"));
      const changed = vi.fn();
      const stop = host.watch(changed);
      await expect.poll(() => excel.listened.size).toBeGreaterThan(3);
      await happen();
      await told(changed, 1);
      stop();
    });

    it("several listen through one registration", async () => {
      const [one, two] = [vi.fn(), vi.fn()];
      const before = excel.syncs;
      const stopOne = host.watch(one);
      const stopTwo = host.watch(two);
      await expect.poll(() => excel.listened.size).toBeGreaterThan(3);
      expect(excel.syncs - before).toBe(1);
      stopOne();
      await type(1);
      await told(two, 1);
      expect(one).not.toHaveBeenCalled();
      stopTwo();
    });

    it("stopped before Excel has answered, it is let go of; watched again, it is heard", async () => {
      host.watch(() => undefined)();
      await moment();
      expect(excel.listened.size).toBe(0);
      const changed = vi.fn();
      const stop = host.watch(changed);
      await expect.poll(() => excel.listened.size).toBeGreaterThan(3);
      await type(1);
      await told(changed, 1);
      stop();
    });

    it("a registration that fails is tried again", async () => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      excel.onSync = (sync) => (sync === 1 ? { code: "GeneralException", after: 0 } : undefined);
      const stop = host.watch(() => undefined);
      await vi.advanceTimersByTimeAsync(1000);
      expect(excel.listened.size).toBe(0);
      await vi.advanceTimersByTimeAsync(1500);
      expect(excel.listened.size).toBeGreaterThan(3);
      stop();
      vi.useRealTimers();
    });
  });

  it("opens a file as a workbook of its own, or offers it as a download, and doesn't ask again", async () => {
    const isRefused = profile.refuses?.has("newWorkbook") ?? false;
    const given = () => host.deliver(new Uint8Array([80, 75, 3, 4]), "model.xlsx");
    expect([await given(), await given()]).toEqual(isRefused ? ["downloaded", "downloaded"] : ["opened", "opened"]);
    expect(excel.book.opened).toEqual(isRefused ? [] : ["UEsDBA==", "UEsDBA=="]);
    expect(excel.refused).toHaveLength(isRefused ? 1 : 0);
    expect(offered).toEqual(isRefused ? ["model.xlsx", "model.xlsx"] : []);
  });

  it("has no file of the workbook to give", () => expect(host.file).toBeUndefined());

  it.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "gone"],
    ["GeneralException", "failed"],
  ])("%s is told as “%s”, whatever was asked", async (code, key) => {
    excel.onSync = () => ({ code, after: 0 });
    const model = { number: 1, template: "sheet", language: "en", sheet: "Sheet1" } as const;
    await expect(host.models()).rejects.toMatchObject({ key });
    await expect(takenIn(host)).rejects.toMatchObject({ key });
    await expect(host.read(model, ["roi"])).rejects.toMatchObject({ key });
    await expect(host.selection()).rejects.toMatchObject({ key });
    await expect(host.cells("A1", "Sheet1")).rejects.toMatchObject({ key });
    await expect(host.show(model, "roi")).rejects.toMatchObject({ key });
  });
});
