/** Create, Prepare and Restore in every Excel that public reports describe: as asked, or as before, whatever is optional. */
import { afterEach, describe, expect, it } from "vitest";
import { excelHost } from "../../../src/hosts/excel/host";
import { Trouble } from "../../../src/hosts/trouble";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { prepare } from "../../../src/sharing/prepare";
import { restore } from "../../../src/sharing/restore";
import { planWorkbook, type Template } from "../../../src/workbook";
import { sample } from "../../../src/workbook/sample";
import type { CellValue } from "../../../src/grid/plan";
import { valuesOf } from "../../office/calculate";
import { EmulatedExcel } from "../../office/excel";
import type { Refusable } from "../../office/objects/book";
import { picture } from "../../office/picture";
import { profileNames, profiles, type ProfileName } from "../../office/profiles";
import { oursIn } from "../../sharing/ours";
import { isDrawn, sampled, some } from "../../tools/sample";
import type { Book } from "../../../src/grid/book";
import { everything } from "../../plans/everything";
import { oneSheet } from "../../plans/oneSheet";
import { open, ready, silently, template, type Options } from "./open";

let excel: EmulatedExcel;
afterEach(() => expect(excel.defects).toEqual([]));

const planOf = (template: Template, language: Language) =>
  planWorkbook({ template, language, words: locales[language], figures: sample({ years: 3, currency: "EUR" }) });

const each = (templates: readonly Template[]) =>
  profileNames.flatMap((profile) =>
    templates.flatMap((template) => languages.map((language) => [profile, template, language] as const)),
  );
const cases: readonly (readonly [ProfileName, Template, Language])[] = [
  ...sampled(each(["sheet"]), 8, ([profile, , language]) => [profile, language]),
  ...some(each(["full"])),
];

describe.each(cases)("%s, %s, %s", (name, template, language) => {
  it("creates, prepares and restores", async () => {
    const options: Options = profiles[name];
    const plan = planOf(template, language);
    // What stands in place of one of our functions comes to what the cell showed before.
    const shown = new Map<string, CellValue>();
    const planned = valuesOf(plan);
    excel = new EmulatedExcel({
      ...options,
      calculate: (formula, read) => {
        const { text, sheet, row, column } = formula;
        return (
          planned(formula, read) ?? shown.get(`${sheet}!${row},${column}`) ?? (/^ROWS\(/.test(text) ? 1 : undefined)
        );
      },
    });
    const host = excelHost();
    const model = await host.paint(plan, silently, ready());
    expect(await host.models()).toEqual([model]);
    const before = await host.book();
    expect(before.sheets.slice(1).map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    const was = picture(excel);
    for (const { name: sheet, cells } of before.sheets)
      for (const { row, column, value } of cells) shown.set(`${sheet}!${row},${column}`, value);

    const { rewriting } = prepare(before, locales[language]);
    if (!rewriting) throw new Error("There is nothing to prepare.");
    await host.rewrite(rewriting, silently, ready());
    const prepared = await host.book();
    expect(oursIn(prepared)).toEqual([]);

    const back = restore(prepared).rewriting;
    if (!back) throw new Error("There is nothing to restore.");
    await host.rewrite(back, silently, ready());
    expect(picture(excel)).toEqual(was);
    const refuses: ReadonlySet<unknown> = options.refuses ?? new Set();
    for (const each of host.refused) expect(refuses).toContain(each);
  });
});

const optional = ["undoStep", "addressLists", "addedSeries", "charts", "readingOrder", "page", "payload"] as const;

const pairs = optional.flatMap((one, i) => optional.slice(i + 1).map((other) => [one, other] as const));
it.each(sampled(pairs, 7, (both) => both))("%s and %s refused together, the rest is made", async (...both) => {
  const refuses = new Set<Refusable>(both);
  const plan = template("fa");
  excel = open([plan], profiles.desktop).excel;
  await excelHost().paint(plan, silently, ready());
  const whole = seen(excel, refuses);
  const opened = open([plan], { ...profiles.desktop, refuses });
  excel = opened.excel;
  await opened.host.paint(plan, silently, ready());
  expect(seen(excel, refuses)).toEqual(whole);
});

/** What a reader sees, without what this Excel refuses, and whether a Turkish Excel knows our functions. */
function seen({ book }: EmulatedExcel, refuses: ReadonlySet<unknown>): unknown {
  return book.sheetList.map(({ name, cells, chartList, page, conditions, merges, frozen, columnWidths }) => ({
    name,
    cells: [...cells.all()].map(([row, column, { content, look }]) => [
      row,
      column,
      content && "formula" in content ? content.formula : content,
      [...look].filter(([each]) => !(each === "readingOrder" && refuses.has(each))),
    ]),
    charts: refuses.has("charts")
      ? []
      : chartList.map(({ values, list }) => ({
          values: [...values].filter(([each]) => each !== "name").sort(),
          series: list.map((each) => [[...each.values].sort(), each.data?.address, each.categories?.address]),
        })),
    page: refuses.has("page") ? [] : [...page],
    conditions: conditions.map(({ area, values }) => [area, [...values]]),
    merges,
    frozen,
    columnWidths: [...columnWidths],
  }));
}

describe.each(profileNames)("%s", (name) => {
  const options: Options = profiles[name];
  const refuses: ReadonlySet<unknown> = options.refuses ?? new Set();

  it.each([template("en"), template("fa"), everything("rtl")])("has all that it doesn't refuse", async (plan) => {
    excel = open([plan], profiles.desktop).excel;
    await excelHost().paint(plan, silently, ready());
    const whole = seen(excel, refuses);
    const { excel: other, host } = open([plan], options);
    excel = other;
    await host.paint(plan, silently, ready());
    expect(seen(excel, refuses)).toEqual(whole);
    const isTurned = plan.direction === "rtl";
    for (const each of ["addressLists", "addedSeries", "charts", "page"] as const)
      expect(host.refused.has(each), each).toBe(refuses.has(each));
    expect(host.refused.has("readingOrder")).toBe(isTurned && refuses.has("readingOrder"));
    expect(host.refused.has("undoStep")).toBe(refuses.has("undoStep"));
  });

  it("gives a file as a workbook or as a download", async () => {
    const opened = open([], options);
    excel = opened.excel;
    const isRefused = refuses.has("newWorkbook");
    expect(await opened.host.deliver(new Uint8Array([1]), "x.xlsx")).toBe(isRefused ? "downloaded" : "opened");
  });

  it("is asked once only for what it refuses", async () => {
    const [first, second] = [template("fa"), template("fa", { sheets: ["هزینه و فایده"], models: [1] })];
    const opened = open([first, second], options);
    excel = opened.excel;
    await opened.host.paint(first, silently, ready());
    const refused = [...excel.refused];
    await opened.host.paint({ ...second, sheets: second.sheets }, silently, ready());
    expect(excel.refused).toEqual(refused);
  });
});

describe.each([
  ["protected", (book: EmulatedExcel["book"]) => void (book.isProtected = true), {}],
  ["readOnly", () => undefined, { readOnly: true }],
] as const)("a workbook that is %s", (key, state, options) => {
  it("is left as it is, and said to be so", async () => {
    const plan = planOf("sheet", "en");
    const opened = open([plan], options);
    excel = opened.excel;
    state(excel.book);
    const was = picture(excel);
    const failure: unknown = await opened.host.paint(plan, silently, ready()).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(Trouble);
    expect(failure).toMatchObject({ key });
    expect(picture(excel)).toEqual(was);
  });
});

describe("an Excel that takes and gives 5 MB at a time", () => {
  const long = "x".repeat(6000);

  it("is given larger sheets in parts", async () => {
    const cells = Array.from({ length: 1500 }, (_, row) => ({
      row,
      column: 0,
      value: `${long}${row}`,
      style: "plain" as const,
    }));
    const { sheets, ...rest } = oneSheet({ cells });
    const plan = {
      ...rest,
      sheets,
      names: [
        { name: "CRM_1_model", text: "1;sheet;en" },
        { name: "CRM_1_roi", sheet: sheets[0]?.name ?? "", area: { row: 0, column: 0, rows: 1, columns: 1 } },
      ],
    };
    const opened = open([plan], { refuses: new Set(["payload"]) });
    excel = opened.excel;
    await opened.host.paint(plan, silently, ready());
    const book = await opened.host.book();
    expect(book.sheets[1]?.cells).toEqual(cells.map(({ row, column, value }) => ({ row, column, value })));
    expect(excel.largestRequest).toBeLessThan(5_000_000);
  });

  it.runIf(isDrawn("long formulas"))(
    "prepares and restores formulas that are longer together, and puts them back",
    async () => {
      const formulas = Array.from({ length: 1200 }, () => {
        const texts = Array.from({ length: 20 }, () => `"${"y".repeat(250)}"`).join("&");
        return [`=CRMROI({120,130},{100,100})&${texts}`];
      });
      excel = new EmulatedExcel({
        refuses: new Set(["payload"]),
        calculate: ({ text }) => (/^ROWS\(/.test(text) ? 1 : "long"),
      });
      const host = excelHost();
      await Excel.run(async ({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        for (let row = 0; row < 1200; row += 300) {
          sheet.getRange(`A${row + 1}:A${row + 300}`).formulas = formulas.slice(row, row + 300);
          await workbook.context.sync();
        }
      });
      const was = cellsOf(await host.book());
      const { rewriting } = prepare(await host.book(), locales.en);
      if (!rewriting) throw new Error("There is nothing to prepare.");
      const last = excel.syncs + 12;
      excel.onSync = (sync) => (sync === last ? { code: "GeneralException", after: 0 } : undefined);
      await host.rewrite(rewriting, silently, ready()).catch(() => undefined);
      excel.onSync = undefined;
      expect(cellsOf(await host.book())).toEqual(was);
      await host.rewrite(rewriting, silently, ready());
      const back = restore(await host.book()).rewriting;
      if (!back) throw new Error("There is nothing to restore.");
      await host.rewrite(back, silently, ready());
      expect(cellsOf(await host.book())).toEqual(was);
      expect(excel.largestRequest).toBeLessThan(5_000_000);
    },
  );

  it.runIf(isDrawn("many formulas"))(
    "reads where thousands of short formulas of ours spill, and prepares them",
    async () => {
      const count = 12_000;
      excel = new EmulatedExcel({
        refuses: new Set(["payload"]),
        calculate: ({ text }) => (/^ROWS\(/.test(text) ? 1 : 0.25),
      });
      const host = excelHost();
      await Excel.run(async ({ workbook }) => {
        const formulas = Array.from({ length: count }, () => ["=CRMROI({120,130},{100,100})"]);
        workbook.worksheets.getItem("Sheet1").getRange(`A1:A${count}`).formulas = formulas;
        await workbook.context.sync();
      });
      const { rewriting } = prepare(await host.book(), locales.en);
      expect(rewriting?.changes).toHaveLength(count);
      if (rewriting) await host.rewrite(rewriting, silently, ready());
      expect(oursIn(await host.book())).toEqual([]);
      expect(excel.largestRequest).toBeLessThan(5_000_000);
    },
  );
});

const cellsOf = ({ sheets }: Book) => sheets[0]?.cells.map(({ row, column, formula }) => [row, column, formula]);
