/** Prepare and Restore in Excel: all of it, or the workbook as before, whatever goes wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excelHost } from "../../../src/hosts/excel/host";
import type { SpreadsheetHost } from "../../../src/hosts/port";
import { Trouble } from "../../../src/hosts/trouble";
import { locales } from "../../../src/locales";
import type { Book } from "../../../src/grid/book";
import type { Rewriting } from "../../../src/sharing/change";
import { prepare } from "../../../src/sharing/prepare";
import { restore } from "../../../src/sharing/restore";
import type { CellValue } from "../../../src/grid/plan";
import { oursIn } from "../../sharing/ours";
import { EmulatedExcel, type ExcelOptions, type Failure } from "../../office/excel";
import { picture } from "../../office/picture";
import { count, isFull, itDrawn } from "../../tools/sample";
import { excels, type Profile } from "../../office/profiles";
import { noUnhandled } from "./noUnhandled";
import { ready, silently } from "./open";

noUnhandled();

interface Opened {
  readonly excel: EmulatedExcel;
  readonly host: SpreadsheetHost;
}

/** Two sheets of the reader's own: calls nested, across sheets, in a name, spilling, and what only looks like one. */
async function open(options: Omit<ExcelOptions, "calculate"> = {}): Promise<Opened> {
  // What stands in place of a formula comes to the same.
  const values = new Map<string, CellValue>([
    ["Data!4,0", "300% CRMROI(1,2)"],
    ["Data!5,0", 12],
    ["Data!12,0", 24],
    ["It's, new!0,0", 1.5],
  ]);
  const excel = new EmulatedExcel({
    ...options,
    calculate: ({ text, sheet, row, column }) => {
      if (/^ROWS\(/.test(text)) return Number(/\$(\d+):\$[A-Z]+\$(\d+)\)$/.exec(text)?.[2] ?? 1) > 0 ? 1 : 0;
      return values.get(`${sheet}!${row},${column}`) ?? (text.startsWith("(") ? 3 : undefined);
    },
  });
  await Excel.run(async ({ workbook: { worksheets, names } }) => {
    const data = worksheets.getItem("Sheet1");
    data.name = "Data";
    data.getRange("A1:C2").values = [
      [120, 130, 150],
      [100, 0, 0],
    ];
    data.getRange("D1:D3").values = [["'=CRMROI(1,2)"], ["'007"], ["'-x"]];
    data.getRange("A5").formulas = [['=IF(CRMROI(A1:C1,A2:C2)>0,CRMROI(A1:C1,$A$2:C2)*100,0)&"% CRMROI(1,2)"']];
    data.getRange("A6").formulas = [["=CRMNPV(A1:C1,A2:C2,0.1)+SUM(CRMTCO(A2,B2:C2),1)"]];
    data.getRange("A7").formulas = [["=CRMROI(A1:C1,A2:C2)"]];
    data.getRange("A9").formulas = [["=CRMCASHFLOW(A1:C1,A2:C2)"]];
    data.getRange("A9").numberFormat = [["0.00"]];
    data.getRange("A13").formulas = [["=A6*2"]];
    const other = worksheets.add("It's, new");
    other.getRange("A1").formulas = [["=1+CRMROI(Data!A1:C1,Data!A2:C2)/2"]];
    names.add("gain", "=CRMROI(Data!$A$1:$C$1,Data!$A$2:$C$2)");
  });
  return { excel, host: excelHost() };
}

const values = ({ sheets }: Book, count = 99) =>
  sheets
    .slice(0, count)
    .map(({ cells }) =>
      cells.flatMap(({ row, column, value }) => (value === "" || value === null ? [] : [[row, column, value]])),
    );
const prepared = async (host: SpreadsheetHost) => prepare(await host.book(), locales.en).rewriting as Rewriting;
const restored = async (host: SpreadsheetHost) => restore(await host.book()).rewriting as Rewriting;
const rewrite = (host: SpreadsheetHost, rewriting: Rewriting, signal = ready()) =>
  host.rewrite(rewriting, silently, signal);
const pictureOf = (excel: EmulatedExcel) => JSON.stringify(picture(excel));

it("the workbook is told as it is", async () => {
  const { excel, host } = await open();
  excel.book.tableList.push({
    name: "Table1",
    sheet: excel.book.sheetList[0] as never,
    area: { row: 0, column: 0, rows: 2, columns: 3 },
    columns: ["120", "130", "150"],
  });
  (excel.book.properties as unknown as { author: string }).author = "Somebody";
  const sheet = excel.book.sheetList[1];
  if (sheet) [sheet.visibility, sheet.isProtected] = ["Hidden", true];
  const book = await host.book();
  expect(book.people).toEqual(["Somebody"]);
  expect(book.tables).toMatchObject([{ name: "Table1", sheet: "Data", columns: [{ name: "120" }, {}, {}] }]);
  expect(book.sheets.map(({ name, isHidden, isProtected }) => [name, isHidden, isProtected])).toEqual([
    ["Data", false, false],
    ["It's, new", true, true],
  ]);
  expect(book.names).toEqual([{ name: "gain", formula: "=CRMROI(Data!$A$1:$C$1,Data!$A$2:$C$2)" }]);
  const at = (row: number, column: number) =>
    book.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(0, 3)).toEqual({ row: 0, column: 3, value: "=CRMROI(1,2)" });
  expect(at(1, 3)).toEqual({ row: 1, column: 3, value: "007" });
  expect(at(8, 0)).toMatchObject({ formula: "=CRMCASHFLOW(A1:C1,A2:C2)", spill: { rows: 4, columns: 7 } });
  expect(at(9, 1)).not.toHaveProperty("formula");
  expect(excel.defects).toEqual([]);
});

describe.each(["1.12", "1.14", "1.15", "1.20"])("in ExcelApi %s", (set) => {
  it("prepared: none of our functions, the same values; restored: as it was, to the letter", async () => {
    const { excel, host } = await open({ set });
    const before = await host.book();
    const was = pictureOf(excel);
    await rewrite(host, await prepared(host));
    const after = await host.book();
    expect(oursIn(after)).toEqual([]);
    expect(values(after, 2)).toEqual(values(before));
    expect([...excel.book.settings]).toEqual([["Office.DisableTrustUX", true]]);
    await rewrite(host, await restored(host));
    expect(await host.book()).toEqual(before);
    expect(cellsAlone(pictureOf(excel))).toEqual(cellsAlone(was));
    expect([...excel.book.settings]).toEqual([]);
    expect(excel.defects).toEqual([]);
  });
});

it("in ExcelApi 1.9, where nothing spills", async () => {
  const { excel, host } = await open({ set: "1.9" });
  await Excel.run(async ({ workbook }) => void (workbook.worksheets.getItem("Data").getRange("A9").formulas = [[""]]));
  const was = pictureOf(excel);
  await rewrite(host, await prepared(host));
  expect(oursIn(await host.book())).toEqual([]);
  await rewrite(host, await restored(host));
  expect(cellsAlone(pictureOf(excel))).toEqual(cellsAlone(was));
  expect(excel.defects).toEqual([]);
});

it("a Turkish Excel that knows our functions in its own notation alone is given them so", async () => {
  const { excel, host } = await open();
  const rewriting = await prepared(host);
  await rewrite(host, rewriting);
  const back = await restored(host);
  (excel.book.options as { turkish?: string }).turkish = "heedsLocal";
  await rewrite(host, back);
  expect(excel.book.sheetList[0]?.valueAt(6, 0)).toBe(3);
});

it("a sheet that is protected: the reader is told which, and nothing is begun", async () => {
  const { excel, host } = await open();
  const rewriting = await prepared(host);
  const [, sheet] = excel.book.sheetList;
  if (sheet) sheet.isProtected = true;
  const was = pictureOf(excel);
  await expect(rewrite(host, rewriting)).rejects.toMatchObject({ key: "protected", sheets: ["It's, new"] });
  expect(pictureOf(excel)).toBe(was);
});

it("a sheet that is gone, or a name taken for the note: nothing is begun", async () => {
  const { excel, host } = await open();
  const rewriting = await prepared(host);
  await Excel.run(async ({ workbook }) => void workbook.worksheets.add("Prepared for sharing"));
  const was = pictureOf(excel);
  await expect(rewrite(host, rewriting)).rejects.toMatchObject({ key: "taken" });
  expect(pictureOf(excel)).toBe(was);
  excel.book.sheetList[2]?.delete();
  excel.book.sheetList[1]?.delete();
  await expect(rewrite(host, rewriting)).rejects.toMatchObject({ key: "gone" });
});

type Ask = (host: SpreadsheetHost) => Promise<Rewriting>;
/** A workbook, what is asked of it, and what it is before and after. */
async function scene(which: "prepare" | "restore", profile: Profile = {}) {
  const ask: Ask = which === "prepare" ? prepared : restored;
  const start = async () => {
    const opened = await open(profile);
    if (which === "restore") await rewrite(opened.host, await prepared(opened.host));
    return { ...opened, rewriting: await ask(opened.host), was: pictureOf(opened.excel) };
  };
  const { excel, host, rewriting } = await start();
  const from = excel.syncs;
  await rewrite(host, rewriting);
  return { start, after: withoutIds(pictureOf(excel)), syncs: excel.syncs - from };
}
const withoutIds = (text: string) => text.replaceAll(/\{sheet-\d+\}/g, "{sheet}");
/** Settings and pages are kept where they can be, and harm nobody. */
const cellsAlone = (text: string) => {
  const { active, names, sheets } = JSON.parse(withoutIds(text)) as {
    readonly active: unknown;
    readonly names: unknown;
    readonly sheets: readonly {
      readonly name: unknown;
      readonly visibility: unknown;
      readonly cells: readonly CellPicture[];
    }[];
  };
  return {
    active,
    names,
    sheets: sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells: cells.flatMap(plain) })),
  };
};
type CellPicture = readonly [address: string, content: unknown, look: { readonly numberFormat?: string }];
/** A cell that was looked at is as one that was not. */
const plain = ([address, content, { numberFormat, ...look }]: CellPicture) => {
  const looks = { ...look, ...(numberFormat !== "General" && { numberFormat }) };
  return content === null && JSON.stringify(looks) === "{}" ? [] : [[address, content ?? null, looks]];
};

/** What a Turkish Excel does with our functions is tested by itself. */
const understanding = excels.map(([name, profile]): readonly [string, Profile] => [
  name,
  Object.fromEntries(Object.entries(profile).filter(([key]) => key !== "turkish")),
]);

const ways = [0, 1, 3, 10, 40, "all", "edit", "cancel", "delete", "protect"] as const;

describe.each(
  (["prepare", "restore"] as const).flatMap((which) =>
    understanding.map(([name, profile]) => [which, name, profile] as const),
  ),
)("%s, when a request fails in the Excel %s", (which, _, profile) => {
  it("is done, or as before", async () => {
    const { start, after, syncs } = await scene(which, profile);
    expect(syncs).toBeLessThan(profile.refuses ? 20 : 14);
    const outcomes = new Set<string>();
    for (let failing = 1; failing <= syncs; failing++) {
      // Each way at a third of the requests; in a full run, at all.
      for (const how of ways.filter((_, i) => isFull || (i + failing) % 3 === 0)) {
        const { excel, host, rewriting, was } = await start();
        const from = excel.syncs;
        const cancel = new AbortController();
        excel.onSync = (sync): Failure | undefined => {
          if (sync - from !== failing) return undefined;
          if (how === "cancel") return void cancel.abort();
          if (how === "protect") return void (excel.book.sheetList[1] && (excel.book.sheetList[1].isProtected = true));
          if (how === "delete") return void excel.book.find("Prepared for sharing")?.delete();
          return how === "edit"
            ? { code: "InvalidOperationInCellEditMode", after: 0 }
            : { code: "GeneralException", after: how };
        };
        const failure: unknown = await rewrite(host, rewriting, cancel.signal).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        excel.onSync = undefined;
        const where = `${which}, sync ${failing} of ${syncs}, ${how}`;
        expect(excel.defects, where).toEqual([]);
        if (failure !== undefined) expect(failure, where).toBeInstanceOf(Trouble);
        const key = failure instanceof Trouble ? failure.key : "done";
        outcomes.add(key);
        const [sheet] = excel.book.sheetList.slice(1);
        if (how === "protect" && sheet) sheet.isProtected = false;
        if (key === "remains") continue;
        if (key === "done") {
          // A note that somebody deletes while it is written, or who protects a sheet, changed the workbook themselves.
          if (how !== "delete") expect(cellsAlone(pictureOf(excel)), where).toEqual(cellsAlone(after));
        } else if (key !== "halfway" && how !== "delete") {
          expect(cellsAlone(pictureOf(excel)), where).toEqual(cellsAlone(was));
        } else {
          // Only where the way back was barred, too; then the note stands, and Restore brings all back.
          expect(["protect", "delete"], where).toContain(how);
        }
        if (key === "halfway") {
          await rewrite(host, await restored(host));
          expect(oursIn(await host.book()).length, where).toBeGreaterThan(4);
        }
      }
    }
    // A refused step to undo is done once more without it, so one fault is no failure.
    const once = profile.set === "1.20" ? ["done", "editing"] : ["done", "failed", "editing"];
    expect([...outcomes]).toEqual(expect.arrayContaining(once));
    if (which === "prepare") expect(outcomes).toContain("cancelled");
  });
});

itDrawn("any schedule of faults: fully before, or fully after", async () => {
  const scenes = new Map<string, Awaited<ReturnType<typeof scene>>>();
  for (const [name, profile] of understanding)
    for (const which of ["prepare", "restore"] as const) scenes.set(`${which} ${name}`, await scene(which, profile));
  const fault = fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(0, "all" as const) },
    { weight: 2, arbitrary: fc.nat(60) },
    { weight: 1, arbitrary: fc.constantFrom("edit" as const, "cancel" as const) },
  );
  const keys = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("prepare", "restore"),
      fc.constantFrom(...understanding.map(([name]) => name)),
      fc.array(fault, { maxLength: 22 }),
      async (which, name, faults) => {
        const found = scenes.get(`${which} ${name}`);
        if (!found) throw new Error(`There is no scene ${which} ${name}.`);
        const { start, after } = found;
        const { excel, host, rewriting, was } = await start();
        const from = excel.syncs;
        const cancel = new AbortController();
        excel.onSync = (sync) => {
          const how = faults[sync - from - 1];
          if (how === undefined) return undefined;
          if (how === "cancel") return void cancel.abort();
          if (how === "edit") return { code: "InvalidOperationInCellEditMode", after: 0 };
          return { code: "GeneralException", after: how };
        };
        const key = await rewrite(host, rewriting, cancel.signal).then(
          () => "done",
          (reason: unknown) => (reason instanceof Trouble ? reason.key : String(reason)),
        );
        excel.onSync = undefined;
        keys.set(key, (keys.get(key) ?? 0) + 1);
        if (key === "done") expect(cellsAlone(pictureOf(excel))).toEqual(cellsAlone(after));
        else if (key === "remains") {
          // The note's sheet alone is left, whole or not.
          expect(oursIn(await host.book()).length + (which === "prepare" ? 0 : 99)).toBeGreaterThan(4);
        } else if (key !== "halfway") expect(cellsAlone(pictureOf(excel))).toEqual(cellsAlone(was));
        else {
          // The note stands, and what it says comes back; or all has come back already.
          const again = restore(await host.book()).rewriting;
          if (again) await rewrite(host, again);
          expect(oursIn(await host.book()).length).toBeGreaterThan(4);
        }
      },
    ),
    { numRuns: count(200, 500) },
  );
  for (const key of ["done", "failed", "cancelled", "editing"]) expect(keys.get(key), key).toBeGreaterThan(count(0, 3));
});
