/** What `import --into` refuses: each in one sentence with exit code 2, and with nothing written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { written } from "../../src/cli/import/kpiFile";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { lookup } from "../../src/formula/lookup";
import type { CellValue } from "../../src/grid/plan";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/workbook";
import { modelsIn } from "../../src/workbook/model/models";
import { rowOf } from "../../src/workbook/model/parts";
import { readWorkbook, rewritten } from "../tools/readWorkbook";
import { deals, figuresOf, planOf, worked } from "./into/model";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-into-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-08-25") ?? 0 };
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const run = (model: string, ...options: readonly string[]) =>
  written(importFiles([deals, "--golive", "2025-02-01", "--currency", "EUR", "--into", model, ...options], around));

describe("what import --into refuses, in one sentence and with nothing written", () => {
  const refusals: readonly (readonly [
    name: string,
    bytes: () => Promise<Uint8Array>,
    options: readonly string[],
    RegExp,
  ])[] = [
    [
      "a model on one sheet",
      () => writeXlsx(planWorkbook({ template: "sheet", language: "en", words: locales.en, figures: figuresOf([]) })),
      [],
      /without goals and review: make one with --template full/,
    ],
    [
      "two models",
      twoModels,
      [],
      /has several models, 1 on Summary, 2 on Summary 2: name one with --model 1 or --model 2\.$/,
    ],
    [
      "a model that isn't there",
      twoModels,
      ["--model", "3"],
      /has no model 3: after --model, name one of 1 on Summary, 2 on/,
    ],
    [
      "another workbook",
      () => writeXlsx({ ...planOf(figuresOf([])), names: [] }),
      [],
      /has no model of ours: make one with --template full, and name it after --into\.$/,
    ],
    [
      "a model of version 1",
      () => Promise.resolve(readFileSync(new URL("../sharing/version1/full-tr.xlsx", import.meta.url))),
      [],
      /: The model was made by an earlier version, .*Create it anew\.$/,
    ],
    [
      "a protected sheet",
      async () =>
        changedParts(await writeXlsx(planOf(figuresOf(["sales"]))), /sheet3\.xml$/, (xml) =>
          xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
        ),
      [],
      /is protected\. Remove the protection first\.$/,
    ],
    [
      "lost names",
      async () => {
        const plan = planOf(figuresOf(["sales"]));
        return writeXlsx({ ...plan, names: plan.names.filter(({ name }) => name !== "CRM_1_goals_unit") });
      },
      [],
      /Cells of the model’s goals or review were deleted\./,
    ],
    [
      "no workbook",
      () => Promise.resolve(new TextEncoder().encode("a,b\n1,2\n")),
      [],
      /: It is not an \.xlsx workbook\.$/,
    ],
    ["a formula that only Excel knows", () => withFormula("=MEDIAN(Goals!$C$6:$C$9)"), [], unknown("MEDIAN")],
    ["a formula whose cells only Excel knows", () => withFormula('=INDIRECT("Goals!C"&6)'), [], unknown("INDIRECT")],
    ["a value that is out of date", () => withFormula("=Goals!$C$6+1", 41), [], /Notes!AA2 depends on .*another value/],
    [
      "a formula without a value",
      () => withFormula("=Goals!$C$6+1", null),
      [],
      /Notes!AA2 depends on .*never calculated/,
    ],
    [
      "a data table",
      async () =>
        changedParts(await withFormula("=1+1", 2), /sheet11\.xml$/, (xml) =>
          xml.replace("<f>1+1</f>", '<f t="dataTable" ref="AA2" r1="A1"/>'),
        ),
      [],
      /data table \(What-If Analysis\), which only Excel calculates/,
    ],
  ];

  it.each(refusals)("%s", async (name, bytes, options, wanted) => {
    const file = put("refused.xlsx", await bytes());
    const before = readFileSync(file);
    const { lines, refused = "", exitCode } = await run(file, ...options);
    expect([lines, exitCode], name).toEqual([[], 2]);
    expect(refused).toMatch(wanted);
    expect(refused.split("\n")).toHaveLength(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    [["--into", "model.xlsx"], /^--into needs --golive/],
    [["--model", "2"], /^--model is for the workbook of --into: name it\.$/],
    [["--replace"], /^--replace is for the workbook of --into: name it\.$/],
    [["--golive", "2025-02-01", "--into", "m.xlsx", "--model", "first"], /^--model must be the number of a model/],
    [["--golive", "2025-02-01", "--into", "m.xlsx", "--json"], /^--json prints the figures and --into writes them/],
    [
      ["--golive", "2025-02-01", "--into", "missing.xlsx"],
      /^missing\.xlsx can't be read: check the name after --into\.$/,
    ],
  ])("%j", (options, wanted) => {
    const { lines, refused, exitCode } = importFiles([deals, ...options], around);
    expect([lines, exitCode]).toEqual([[], 2]);
    expect(refused).toMatch(wanted);
  });

  it("takes the one model that has goals, or the one that is named", async () => {
    const file = put("two.xlsx", await twoModels());
    const { exitCode } = await run(file, "--model", "2");
    expect(exitCode).toBe(0);
    const book = readWorkbook(readFileSync(file));
    const look = lookup(book);
    const [first, second] = modelsIn(book.names).map((model) => rowOf(model, "goal_winRate", look));
    expect(first).toEqual([null, null, null]);
    expect(second?.[0]).toBeCloseTo(worked.baseline.winRate, 12);
  });
});

const unknown = (name: string): RegExp =>
  new RegExp(
    `: Notes!AA2 depends on what --into would write, which only Excel can calculate .*${name}.*or enter the figures in Excel\\.$`,
  );

async function twoModels(): Promise<Uint8Array> {
  const [one, two] = [planOf(figuresOf(["sales"])), planOf(figuresOf(["sales"]), "en", planOf(figuresOf(["sales"])))];
  return writeXlsx({ ...one, sheets: [...one.sheets, ...two.sheets], names: [...one.names, ...two.names] });
}

/** A formula of the reader's beside the notes. */
async function withFormula(formula: string, value: CellValue = 1): Promise<Uint8Array> {
  const plan = planOf(figuresOf(["sales"]));
  const notes = plan.sheets.at(-1)?.name ?? "";
  return rewritten(await writeXlsx(plan), { changes: [{ sheet: notes, row: 1, column: 26, formula, value }] });
}

/** The file with the text of some of its parts changed; it fails where nothing is. */
function changedParts(bytes: Uint8Array, which: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((each) => which.test(each))) {
    const [was, is] = [strFromU8(parts[path] as Uint8Array), change(strFromU8(parts[path] as Uint8Array))];
    if (is === was) throw new Error(`${path} is not changed.`);
    parts[path] = strToU8(is);
  }
  return zipSync(parts);
}
