/** What the selected cell's explanation says, without a browser. */
import { describe, expect, it } from "vitest";
import { everyReason, kindOf } from "../../../src/core/fault";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { explainCell } from "../../../src/pane/reason/explain";
import { mendingOf } from "../../../src/pane/reason/mendings";
import { reasonSentences } from "../../../src/pane/reason/sentences";
import type { CellValue } from "../../../src/grid/plan";
import { numberOf } from "../../../src/catalogue/steps/term";
import { Paper } from "../paper";

const amounts: Readonly<Record<string, CellValue>> = {
  B2: 0,
  C2: 60,
  D2: 80,
  B3: 100,
  C3: 5,
  D3: 5,
  B4: -100,
  C4: -5,
  D4: -5,
  F2: 0.08,
  F3: 8,
  F4: 50,
  G2: 45_658,
  G3: 45_670,
  G4: 45_690,
  H2: 45_668,
  H3: 45_700,
  H4: 45_695,
};

async function selected(formula: string, value: CellValue) {
  const paper = new Paper();
  for (const [address, amount] of Object.entries(amounts)) paper.write(address, amount);
  paper.write("E9", { error: "#DIV/0!" });
  paper.write("A1", value, formula);
  paper.select("A1");
  return explainCell(paper, await paper.selection(), locales.en.answer);
}
const bad = { error: "#VALUE!" } as const;

/** The value at which the steps of the only call end. */
async function ends(formula: string): Promise<unknown> {
  const cell = await selected(formula, 1);
  const [only] = cell?.calls ?? [];
  return only?.worked?.kind === "number" ? numberOf(only.worked.answer) : only?.reason;
}

describe("arguments that are calculations", () => {
  it.each([
    ["CRMROI(B2:D2*1.1,B3:D3)", (140 * 1.1 - 110) / 110],
    ["CRMROI(B2:D2,-B4:D4)", 30 / 110],
    ["CRMROI(B2:D2,SUM(B3:D3))", 30 / 110],
    ["CRMROI(B2:D2+B3:D3,B3:D3)", 140 / 110],
    ["CRMNPV(B2:D2,B3:D3,F3/100)", -100 + 55 / 1.08 + 75 / 1.08 ** 2],
    ["CRMNPV(B2:D2,B3:D3,F3%)", -100 + 55 / 1.08 + 75 / 1.08 ** 2],
    ["CRMLTVCAC(CRMCLV(500,0.8,0.1),MAX(B3:D3))", 500 / 0.375 / 100],
    ["CRMWINRATE(IF(F3>5,30,0),SUMPRODUCT(B3:D3,{1,0,0}))", 30 / 130],
  ])("%s", async (formula, value) => {
    expect(await ends(formula)).toBeCloseTo(value, 12);
  });

  it("names the calculation that can't be followed, and what to do", async () => {
    const cell = await selected("CRMROI(B2:D2,VLOOKUP(1,B3:D3,2))", bad);
    expect(cell?.calls[0]?.reason).toEqual({ kind: "expression", parameter: "costs", text: "VLOOKUP(1,B3:D3,2)" });
  });

  it("finds the cell from which an error in a calculation comes", async () => {
    const cell = await selected("CRMROI(B2:E9*2,B3:D3)", { error: "#DIV/0!" });
    expect(cell?.calls[0]?.reason).toMatchObject({ kind: "fromCell", address: "E9", error: "#DIV/0!" });
    const own = await selected("CRMROI(B2:D2,1/B2)", { error: "#DIV/0!" });
    expect(own?.calls[0]?.reason).toMatchObject({ kind: "fromExpression", text: "1/B2", error: "#DIV/0!" });
  });
});

describe("a formula that may have been meant", () => {
  it.each([
    ["CRMNPV(B2:D2,B3:D3,10)", "=CRMNPV(B2:D2,B3:D3,10%)"],
    ["CRMNPV(B2:D2,B3:D3,F3)", "=CRMNPV(B2:D2,B3:D3,F3%)"],
    ["CRMNPV(B2:D2,B3:D3,-5)", "=CRMNPV(B2:D2,B3:D3,-5%)"],
    ["ROUND(CRMNPV(B2:D2,B3:D3,SUM(F3,1)),0)", "=ROUND(CRMNPV(B2:D2,B3:D3,(SUM(F3,1))%),0)"],
    ["CRMADMINTIME(20,3,46,40,F4)", "=CRMADMINTIME(20,3,46,40,F4%)"],
    ["CRMROI(B2:D2,B4:D4)", "=CRMROI(B2:D2,-B4:D4)"],
    ["CRMROI(B2:D2,-B3:D3)", "=CRMROI(B2:D2,B3:D3)"],
    ["CRMTCO(B4,C4:D4)", "=CRMTCO(-B4,-C4:D4)"],
    ["CRMCAC(-180000,150)", "=CRMCAC(180000,150)"],
    ["CRMROI(B2:D2,B3:C3)", "=CRMROI(B2:D2,B3:D3)"],
    ["CRMSALESCYCLE(G2:G4,H2:H3)", "=CRMSALESCYCLE(G2:G4,H2:H4)"],
    ["CRMSALESCYCLE(H2:H4,G2:G4)", "=CRMSALESCYCLE(G2:G4,H2:H4)"],
    ["CRMADOPTION(F4,F3)", "=CRMADOPTION(F3,F4)"],
    ["CRMEXPECTED(150,100,80)", "=CRMEXPECTED(80,100,150)"],
    [`CRMROI(B2:D2,B3:D3,"anual")`, `=CRMROI(B2:D2,B3:D3,"annual")`],
    ["CRMTCO(50000,{20000,21000,22000},3)", "=CRMTCO(50000,{20000,21000,22000})"],
    ["CRMNPV(B2:D2,B3:D3,0,08)", "=CRMNPV(B2:D2,B3:D3,0.08)"],
  ])("%s", async (formula, meant) => {
    const cell = await selected(formula, bad);
    expect(cell?.calls[0]?.meant[0]).toBe(meant);
  });

  it("is one for each of several rates", async () => {
    const cell = await selected("CRMIRR({0,2000,500,0},{1000,0,0,1600})", { error: "#N/A" });
    expect(cell?.calls[0]?.meant).toEqual([
      "=CRMIRR({0,2000,500,0},{1000,0,0,1600},7.018%)",
      "=CRMIRR({0,2000,500,0},{1000,0,0,1600},77.3%)",
    ]);
  });

  it("is never one that fails too", async () => {
    expect((await selected("CRMNPV(B2:D2,B3:D3,500)", bad))?.calls[0]?.meant).toEqual([]);
    expect((await selected("CRMEXPECTED(3,2,B9)", bad))?.calls[0]?.meant).toEqual([]);
    expect((await selected(`CRMROI(B2:D2,B3:D3,"sideways")`, bad))?.calls[0]?.meant).toEqual([]);
  });

  it("has the right separators, brackets and function", async () => {
    const faultOf = async (formula: string, value: CellValue) => (await selected(formula, value))?.fault;
    expect(await faultOf("CRMROI(B2:D2;B3:D3)", bad)).toEqual({ kind: "separators", meant: "=CRMROI(B2:D2,B3:D3)" });
    expect(await faultOf("CRMROY(B2:D2,B3:D3)", { error: "#NAME?" })).toEqual({
      kind: "misspelt",
      name: "CRMROY",
      meant: "=CRMROI(B2:D2,B3:D3)",
    });
    expect(await faultOf("CRMSOMETHING(B2)", { error: "#NAME?" })).toBeUndefined();
  });

  it("is made of a text that should be a formula", async () => {
    const paper = new Paper();
    paper.write("A1", "=CRMNPV(B2:D2;B3:D3;0,08");
    paper.select("A1");
    const cell = await explainCell(paper, await paper.selection(), locales.en.answer);
    expect(cell?.fault).toEqual({ kind: "text", meant: "=CRMNPV(B2:D2,B3:D3,0.08)" });
  });
});

describe("a right answer under an error", () => {
  it("asks for a new calculation only if the formula is nothing else", async () => {
    const sentences = async (formula: string) => {
      const cell = await selected(formula, bad);
      return cell?.calls.flatMap((each) => reasonSentences(each, cell.error, locales.en).sentences);
    };
    expect((await sentences("CRMROI(B2:D2,B3:D3)"))?.join()).toContain("Ctrl+Alt+F9");
    expect((await sentences("CRMROI(B2:D2,B3:D3)/B2"))?.join()).toContain("another part of the formula");
  });
});

describe.each(languages)("every fault in %s", (language) => {
  it.each(everyReason())("%s says what to do", (says) => {
    const explained = { id: "CRMROI", reason: { kind: "refused", message: "", says }, meant: [] } as const;
    const { mending } = reasonSentences(explained, `#${kindOf(says)}`, locales[language]);
    expect(mending).toBe(locales[language].reason.mendings[mendingOf[says]]);
    expect(mending).toMatch(/\p{L}.*[.!؟]$/u);
  });
});

it("has no words for a fault that there isn't", () => {
  const used = new Set(Object.values(mendingOf));
  expect(Object.keys(locales.en.reason.mendings).sort()).toEqual([...used].sort());
});

it("has nothing to say of cells that aren't ours", async () => {
  expect(await selected("SUM(B2:D2)", 140)).toBeUndefined();
  const paper = new Paper();
  paper.write("A1", 5);
  expect(await explainCell(paper, await paper.selection(), locales.en.answer)).toBeUndefined();
});
