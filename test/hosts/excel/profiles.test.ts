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
import { picture } from "../../office/picture";
import { profileNames, profiles, type ProfileName } from "../../office/profiles";
import { oursIn } from "../../sharing/ours";
import { sampled } from "../../tools/sample";
import { everything } from "../../plans/everything";
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
  ...each(["sheet"]),
  ...sampled(each(["full"]), 6, ([profile]) => [profile]),
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
    expect(host.refused.has("charts")).toBe(refuses.has("charts"));
    expect(host.refused.has("page")).toBe(refuses.has("page"));
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
