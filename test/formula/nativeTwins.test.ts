import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import { answersIn } from "../../src/formula/answers";
import { lookup } from "../../src/formula/lookup";
import { rewritten } from "../../src/formula/nativeTwins";
import type { CellValue } from "../../src/grid/plan";
import { book } from "../sharing/books/book";

const model = book(
  {
    Model: {
      B1: 0.1,
      B2: 0,
      C2: 60,
      D2: 70,
      B3: 100,
      C3: 5,
      D3: 5,
      B5: { error: "#DIV/0!" },
      B6: "total",
      B7: "x".repeat(255),
      B8: "y".repeat(256),
      F1: "Won",
      G1: "Lost",
      F2: 6,
      G2: 4,
      F3: 3,
      G3: 7,
      J1: { formula: "=CRMSUMMARY(B2:D2,B3:D3,B1)", value: "Measure", spill: { rows: 11, columns: 2 } },
    },
    "North, South": { B2: 5, C2: 130 },
  },
  {
    names: [
      { name: "benefits", formula: "=Model!$B$2:$D$2" },
      { name: "costs", formula: "=Model!$B$3:$D$3" },
      { name: "rate", formula: "=0.1" },
      { name: "above", formula: "=Model!B1:B2" },
    ],
    tables: [
      {
        name: "Deals",
        sheet: "Model",
        area: { row: 0, column: 5, rows: 3, columns: 2 },
        columns: [{ name: "Won" }, { name: "Lost" }],
        hasHeader: true,
        hasTotals: false,
      },
    ],
  },
);
const look = lookup(model);
const ask = answersIn(locales.en.answer);
/** In the table's first row. */
const from = { sheet: "Model", row: 1, column: 6 };
const becomes = (formula: string, shown: CellValue = 0.5) => rewritten(formula, { look, ask, from, shown });

const roi = "(SUM(benefits)-SUM(costs))/SUM(costs)";

describe("the native twin takes the place of a call", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["=CRMROI(B2:D2,B3:D3)", "=(SUM(B2:D2)-SUM(B3:D3))/SUM(B3:D3)"],
    ["= crmroi( benefits , costs )", `=${roi}`],
    ["=_xldudf_CRMROI('North, South'!B2:C2,B3:C3)", "=(SUM('North, South'!B2:C2)-SUM(B3:C3))/SUM(B3:C3)"],
    ["=@CRMROI(benefits,costs)", `=${roi}`],
    ["=-CRMROI(benefits,costs)%", `=-(${roi})%`],
    ["=2^CRMROI(benefits,costs)&CRMROI(benefits,costs)", `=2^(${roi})&(${roi})`],
    [
      '=IF(CRMROI(benefits,costs)>0.1,"yes, =CRMROI(1,2)",ROUND( CRMROI(benefits,costs), 2))',
      `=IF((${roi})>0.1,"yes, =CRMROI(1,2)",ROUND( ${roi}, 2))`,
    ],
    ["=[1]!CRMROI(1,2)+CRMROI(benefits,costs)", `=[1]!CRMROI(1,2)+(${roi})`],
    ["='C:\\My x\\a.xla'!CRMROI(1)-CRMROI(benefits,costs)", `='C:\\My x\\a.xla'!CRMROI(1)-(${roi})`],
    ["=MYCRMROI(1)+CRMROI(benefits,costs)", `=MYCRMROI(1)+(${roi})`],
    ["=CRMWINRATE(G2,Deals[[#This Row],[Won]]+4)", "=G2/(G2+(Deals[[#This Row],[Won]]+4))"],
    [
      "=CRMNPV(benefits,costs,B1+0.01)",
      "=SUMPRODUCT(benefits/(1+(B1+0.01))^(COLUMN(benefits)-MIN(COLUMN(benefits))))" +
        "-SUMPRODUCT(costs/(1+(B1+0.01))^(COLUMN(costs)-MIN(COLUMN(costs))))",
    ],
    [
      "=CRMNPV({1,2,3},{3;2;1},-8%)*2",
      "=(SUMPRODUCT({1,2,3}/(1+(-8%))^{0,1,2})-SUMPRODUCT({3;2;1}/(1+(-8%))^{0;1;2}))*2",
    ],
    ['=CRMROI(benefits,costs,"total")', `=${roi}`],
  ];
  it.each(cases)("%s", (formula, twin) => expect(becomes(formula)).toEqual({ becomes: "twin", formula: twin }));
});

describe("where a call has no twin, its value by the core", () => {
  it("alone in its cell, over all that it fills", () => {
    const found = becomes("=CRMSUMMARY(benefits,costs,rate)");
    expect(found?.becomes).toBe("value");
    expect(found).toMatchObject({ values: { length: 10 } });
  });

  const cases: readonly (readonly [string, string])[] = [
    ["=SUM(CRMCASHFLOW(benefits,costs,0))", '=SUM({"Period",'],
    ["=INDEX(CRMCASHFLOW(benefits,costs,0),3,2)*2", "=60*2"],
    ["=INDEX(CRMCASHFLOW(benefits,costs,0),B2+2,2)", '=INDEX({"Period",'],
    ["=CRMROI(benefits,costs,B6)*100", "=0.18181818181818182*100"],
    ["=CRMROI(benefits,costs)+CRMROI(benefits,costs,B6)", `=(${roi})+0.18181818181818182`],
    ["=IFERROR(CRMROI(0,0),-1)", "=IFERROR(#DIV/0!,-1)"],
    ["=IFERROR(1/CRMROI(B2:D2,B3:C3),-1)", "=IFERROR(1/(#VALUE!),-1)"],
    ['=CRMROI(B5,1)&""', '=(#DIV/0!)&""'],
  ];
  it.each(cases)("in a formula: %s", (formula, begins) => {
    const found = becomes(formula);
    expect(found?.becomes).toBe("partly");
    expect(found && "formula" in found && found.formula.startsWith(begins) ? begins : found).toBe(begins);
  });

  it("one cell of a table is that value", () =>
    expect(becomes("=INDEX( CRMCASHFLOW(benefits,costs,0), 3, 2)")).toEqual({ becomes: "value", values: [[60]] }));

  it.each([
    ["=CRMROI(0,0)", "#DIV/0!"],
    ["=CRMROI(B2:D2,B3:C3)", "#VALUE!"],
    ["=CRMROI(B5,1)", "#DIV/0!"],
    ["=CRMNPV(benefits,costs,8)", "#VALUE!"],
  ])("an error stays the error that it is: %s", (formula, error) =>
    expect(becomes(formula)).toEqual({ becomes: "error", values: [[{ error }]] }),
  );

  it("several rates have no twin, one has", () => {
    expect(becomes("=CRMIRR({0,230,0},{100,0,132})")?.becomes).toBe("error");
    expect(becomes("=CRMIRR(benefits,costs)")?.becomes).toBe("twin");
  });
});

describe("where neither can be told, what the cell shows stays", () => {
  it.each([
    "=CRMROI(OFFSET(B2,0,0,1,3),costs)",
    "=CRMROI(B2:D2*1.1,OFFSET(B3,0,0,1,3))",
    "=CRMROI(nowhere,costs)",
    "=CRMROI([Other.xlsx]Model!B2:D2,costs)",
    "=CRMROI(B:B,C:C)",
    "=CRMROI(benefits,costs,,,,1)",
    "=LET(x,B2:D2,CRMROI(x,costs))",
    "=CRMNPV(benefits,costs,RAND())",
    "=1+CRMROI(OFFSET(B2,0,0,1,3),costs)",
    "=CRMROI(above,costs)",
  ])("%s", (formula) => expect(becomes(formula)).toEqual({ becomes: "shown" }));

  it("a calculation that can be told is none of them", () =>
    expect(becomes("=CRMROI(B2:D2*1.1,costs)")).toMatchObject({
      becomes: "value",
      values: [[expect.closeTo(0.3, 12) as number]],
    }));

  it("an error that is shown stands for an answer that can't be told", () => {
    const formula = "=CRMNPV(benefits,costs,OFFSET(B1,0,0))";
    expect(becomes(formula)?.becomes).toBe("twin");
    expect(becomes(formula, { error: "#VALUE!" })).toEqual({ becomes: "shown" });
  });

  it("a text above 255 characters, which Excel allows in a cell but not in a formula", () => {
    const customer = (cell: string) => `=INDEX(CRMCUSTOMERS(${cell},45000,9),2,1)&"!"`;
    expect(becomes(customer("B7"))).toEqual({ becomes: "partly", formula: `=("${"x".repeat(255)}")&"!"` });
    expect(becomes(customer("B8"))).toEqual({ becomes: "shown" });
  });

  it("a formula that would become too long for Excel", () => {
    const text = `"${"x".repeat(200)}"&`.repeat(41);
    expect(becomes(`=${text}CRMROI(benefits,costs)`)).toEqual({ becomes: "shown" });
  });
});

it.each([
  '="=CRMROI(1,2)"',
  "=[1]!CRMROI(1,2)",
  "='C:\\My x\\a.xla'!CRMROI(1)",
  "=MYCRMROI(1)",
  "=CRMROI",
  "=CRMROI.x(1)",
  "=SUM(CRMROI)",
  "='CRMROI(1)'!A1",
  "=Deals[CRMROI(1)]",
  "=CRM_1_roi*2",
  '=HYPERLINK("#CRMROI(1)")',
])("is none of ours: %s", (formula) => expect(becomes(formula)).toBeUndefined());
