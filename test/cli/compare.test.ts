/** `compare`: what is written, what is refused, and that nothing else is touched. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../src/cli/compare";
import type { Plan } from "../../src/grid/plan";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { locales } from "../../src/locales";
import { sample } from "../../src/workbook/sample";
import { readWorkbook } from "../tools/readWorkbook";
import { figuresOf, modelPlan, type Alternative } from "../workbook/comparison/options";

const one: Alternative = { costs: [1000, 100, 100], benefits: [0, 700, 700], rate: 0.08, users: 10 };
const larger: Alternative = { ...one, costs: [2000, 100, 100], benefits: [0, 1300, 1400] };

let folder = "";
const at = (name: string) => join(folder, name);
const put = async (name: string, plan: Plan) => writeFileSync(at(name), await writeXlsx(plan));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-compare-"));
  await put("A.xlsx", modelPlan(figuresOf(one)));
  await put("B.xlsx", modelPlan(figuresOf(larger), "sheet", "fi"));
  await put("dollars.xlsx", modelPlan(figuresOf({ ...one, currency: "USD" })));
  await put("rate.xlsx", modelPlan(figuresOf({ ...one, rate: 0.1 })));
  await put("years.xlsx", modelPlan(figuresOf({ ...one, costs: [1, 2], benefits: [3, 4] })));
  await put(
    "full.xlsx",
    modelPlan({ ...sample({ years: 2, currency: "EUR" }), users: 10, discountRate: 0.08 }, "full"),
  );
  const first = modelPlan(figuresOf(one));
  const second = modelPlan(
    figuresOf(larger),
    "sheet",
    "en",
    [1],
    first.sheets.map(({ name }) => name),
  );
  const both = { ...first, sheets: [...first.sheets, ...second.sheets], names: [...first.names, ...second.names] };
  await put("both.xlsx", both);
  const { names } = first;
  await put("lost.xlsx", { ...first, names: names.filter(({ name }) => name !== "CRM_1_tcoUser") });
  await put("none.xlsx", { ...first, names: [] });
  writeFileSync(at("text.xlsx"), "no workbook");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (files: readonly string[], ...more: readonly string[]) => compare([...files.map(at), ...more]);

describe("compare", () => {
  it("writes the comparison with each file's name and hash, prints ranks and crossover rates, and no path", async () => {
    const { lines, exitCode } = await run(
      ["A.xlsx", "B.xlsx"],
      "--out",
      at("out.xlsx"),
      "--base",
      "2",
      "--language",
      "tr",
    );
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      "1. B: NPV €226 at 8.0%",
      "2. A: NPV €70 at 8.0%",
      // 1000 x² − 600 x − 700 = 0 with x = 1.1888.
      "B minus A: worth the same at 18.9%.",
      `${at("out.xlsx")} is written.`,
    ]);
    const bytes = readFileSync(at("out.xlsx"));
    const { sheets, names } = readWorkbook(bytes);
    const { comparison: words } = locales.tr;
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(words.sheets));
    expect(names.map(({ name }) => name)).toContain("CRM_comparison_1_npv");
    const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    for (const name of ["A.xlsx", "B.xlsx"])
      expect(texts).toContain(
        createHash("sha256")
          .update(readFileSync(at(name)))
          .digest("hex"),
      );
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(parts.filter((part) => part.includes(folder))).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).filter((part) => part.includes("externalLink"))).toEqual([]);
  });

  it("takes a model of several by its number, and a full workbook beside a form", async () => {
    const several = await run(["both.xlsx#1", "both.xlsx#2", "full.xlsx"], "--out", at("several.xlsx"));
    expect(several).toMatchObject({ exitCode: 0 });
    expect(several.lines.join()).toContain("both #2: NPV €226");
  });

  it("says that options begin at different times, and ranks them all the same", async () => {
    await put("first.xlsx", modelPlan({ ...figuresOf(one), fiscalYear: 2027 }));
    await put("later.xlsx", modelPlan({ ...figuresOf(larger), fiscalYear: 2028, fiscalMonth: 7 }, "sheet", "fi"));
    const { lines } = await run(["first.xlsx", "later.xlsx"], "--out", at("starts.xlsx"), "--language", "fa");
    expect(lines.slice(0, 3)).toEqual([
      "1. later: NPV €226 at 8.0%",
      "2. first: NPV €70 at 8.0%",
      "Look: the options begin at different times (first: FY2027; later: 2028/29 (July)), so their NPVs stand at different days.",
    ]);
  });

  it.each([
    ["rate.xlsx", "rates differ"],
    ["years.xlsx", "years differ"],
  ])("writes %s beside another, ranks nothing, and says that the %s", async (file, why) => {
    const { lines, exitCode } = await run(["A.xlsx", file], "--out", at(`with-${file}`));
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^Not ranked/);
    expect(lines[0]).toContain(why);
  });

  it.each([
    ["one model", ["A.xlsx"], [], "At least 2"],
    ["six models", ["A.xlsx", "B.xlsx", "A.xlsx", "B.xlsx", "A.xlsx", "B.xlsx"], [], "At most 5"],
    ["other currencies", ["A.xlsx", "dollars.xlsx"], [], "A in EUR, dollars in USD"],
    ["a file that isn't there", ["A.xlsx", "gone.xlsx"], [], "can't be read"],
    ["no workbook", ["A.xlsx", "text.xlsx"], [], "It is not an .xlsx workbook"],
    ["no model", ["A.xlsx", "none.xlsx"], [], "has no model of ours"],
    ["missing names", ["A.xlsx", "lost.xlsx"], [], "CRM_1_tcoUser"],
    ["several models in a file", ["A.xlsx", "both.xlsx"], [], "both.xlsx#1"],
    ["a model that isn't there", ["A.xlsx", "both.xlsx#3"], [], "has no model 3"],
    ["the same model twice", ["A.xlsx", "A.xlsx"], [], "each model once"],
    ["a base that isn't there", ["A.xlsx", "B.xlsx"], ["--base", "3"], "--base must be"],
    ["another language", ["A.xlsx", "B.xlsx"], ["--language", "de"], "--language must be"],
    ["an option twice", ["A.xlsx", "B.xlsx"], ["--base", "1", "--base", "2"], "--base is there twice"],
    ["an unknown option", ["A.xlsx", "B.xlsx"], ["--wide"], "--wide"],
  ] as const)("refuses %s in one line, and writes nothing", async (_, files, more, why) => {
    const before = readdirSync(folder);
    const { lines, refused, exitCode } = await run(files, "--out", at("refused.xlsx"), ...more);
    expect([lines, exitCode]).toEqual([[], 2]);
    expect(refused).toContain(why);
    expect(refused).not.toContain("\n");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("doesn't write over a file that is compared, or over another without --force", async () => {
    const bytes = readFileSync(at("A.xlsx"));
    const own = await run(["A.xlsx", "B.xlsx"], "--out", at("A.xlsx"), "--force");
    expect(own.refused).toContain("one of the files that are compared");
    expect(readFileSync(at("A.xlsx")).equals(bytes)).toBe(true);
    expect((await run(["A.xlsx", "B.xlsx"], "--out", at("text.xlsx"))).refused).toContain("exists");
    expect((await run(["A.xlsx", "B.xlsx"])).refused).toContain("--out is missing");
    expect((await run(["A.xlsx", "B.xlsx"], "--out", at("out.csv"))).refused).toContain(".xlsx");
  });
});
