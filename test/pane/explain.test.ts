import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { explainCell } from "../../src/pane/reason/explain";
import { reasonSentences } from "../../src/pane/reason/sentences";
import type { CellValue } from "../../src/grid/plan";
import { Paper } from "./paper";

/** Benefits in B2:D2, costs in B3:D3, names and another sheet beside them. */
async function told(formula: string, value: CellValue, language: "en" | "fa" = "en") {
  const paper = new Paper();
  paper.sheets.push({ name: "It's new", cells: new Map() });
  for (const [address, amount] of Object.entries({
    B2: 0,
    C2: 60,
    D2: 80,
    B3: 100,
    C3: 5,
    D3: 5,
    F2: 0.08,
    "'It''s new'!B2": 7,
  })) {
    paper.write(address, amount);
  }
  paper.write("E2", { error: "#DIV/0!" });
  paper.names.set("gains", { sheet: "Sheet1", area: { row: 1, column: 1, rows: 1, columns: 3 } });
  paper.write("A1", value, formula);
  paper.select("A1");
  const selected = await explainCell(paper, await paper.selection(), locales[language].answer);
  return selected?.calls.map((each) => {
    const { answer, sentences } = reasonSentences(each, selected.error, locales[language]);
    return [each.id, answer, ...sentences.map((sentence) => sentence.replace(/[\u2066-\u2069]/g, ""))];
  });
}
const bad = { error: "#VALUE!" } as const;

describe("the selected cell", () => {
  it("has no explanation if it calls none of our functions", async () => {
    expect(await told("SUM(B2:D2)", 140)).toBeUndefined();
  });
  it.each([
    ["CRMROI(B2:D2,B3:D3)", 0.27, "27.3%"],
    ["CRMNPV(gains,B3:D3,F2)", 15.23, "15.23"],
    ["CRMNPV({0,60,80},{100,5,5},8%)", 15.23, "15.23"],
    ["CRMROI(Sheet1!B2:D2,(B3:D3),,)", 0.27, "27.3%"],
    ["CRMROI('It''s new'!B2,1)", 6, "600.0%"],
    ["CRMTCO(1,{2,3},,5)", 11, "11"],
  ])("gives the result of %s", async (formula, value, answer) => {
    expect(await told(formula, value)).toEqual([[formula.slice(0, 6), answer]]);
  });
  it.each([
    ["CRMROI(B2:D2,B3:C3)", bad, "benefits has 3 periods, costs has 2. Give both the same number of cells."],
    ["CRMNPV(B2:D2,B3:D3)", bad, "Enter rate."],
    ["CRMNPV(B2:D2,B3:D3,8)", bad, "rate: for 8 percent enter 0.08 or 8%."],
    ["CRMROI(B2:E2,B3:E3)", { error: "#DIV/0!" }, "The error #DIV/0! comes from cell E2 (benefits)."],
    [
      "CRMROI(B2:D2,LOOKUP(1,B3:D3))",
      bad,
      "costs is a calculation that can’t be followed here (LOOKUP(1,B3:D3)). Put it into a cell of its own and point the formula at that cell.",
    ],
    ["CRMROI(gain,B3:D3)", { error: "#REF!" }, "benefits: there are no cells at gain."],
    [
      "CRMROI(B2:D2,B3:D3)",
      { error: "#NAME?" },
      "The spreadsheet does not know this function here: the add-in is not loaded.",
    ],
    [
      "_xldudf_CRMROI(B2:D2,B3:D3)",
      { error: "#NAME?" },
      "The spreadsheet does not know this function here: the add-in is not loaded.",
    ],
  ] as const)("explains the error of %s", async (formula, value, reason) => {
    expect(await told(formula, value)).toEqual([[expect.stringMatching(/^CRM/), undefined, reason]]);
  });
  it("explains each call of a formula separately", async () => {
    expect(await told("CRMROI(B2:D2,B3:D3)/CRMNPV(B2:D2,B3:D3,1)", { error: "#NUM!" })).toEqual([
      ["CRMROI", "27.3%", "27.3% is right; the error comes from another part of the formula."],
      ["CRMNPV", "-53.75", "-53.75 is right; the error comes from another part of the formula."],
    ]);
  });
  it("states the size of a table, and the reason for each missing value", async () => {
    const [summary] = (await told("CRMSUMMARY(B2:D2,{0,0,0},8%)", "Measure")) ?? [];
    expect(summary?.slice(0, 3)).toEqual(["CRMSUMMARY", undefined, "A table of 10 rows and 2 columns."]);
    expect(summary).toContain("ROI: The costs add up to 0, so nothing can be divided by them.");
  });
  it("is explained in the reader's language", async () => {
    expect(await told("CRMROI(B2:E2,B3:E3)", { error: "#DIV/0!" }, "fa")).toEqual([
      ["CRMROI", undefined, "خطای #DIV/0! از خانهٔ E2 می‌آید (فایده‌ها)."],
    ]);
  });
});
