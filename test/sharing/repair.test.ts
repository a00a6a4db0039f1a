import { describe, expect, it } from "vitest";
import { repaired, repairs } from "../../src/sharing/repair";
import { book } from "./books/book";

const call = "CRMROI(B2:F2,B3:F3)";

describe("leftovers are mended", () => {
  const forms: readonly (readonly [string, string])[] = [
    [`=_xldudf_${call}`, `=${call}`],
    [`=_XLDUDF_${call.toLowerCase().replace("b2:f2,b3:f3", "B2:F2,B3:F3")}`, `=${call}`],
    [`=_xlfn._xldudf_${call}`, `=${call}`],
    [`=_xludf.${call}`, `=${call}`],
    [`=_xlfn.${call}`, `=${call}`],
    [`=_xll.${call}`, `=${call}`],
    [`='C:\\Users\\ann b\\AppData\\Roaming\\Microsoft\\AddIns\\Tools.xla'!_xldudf_${call}`, `=${call}`],
    [`='C:\\Program Files\\Office\\Library\\Ann''s tools.xlam'!_xldudf_${call}`, `=${call}`],
    [`='\\\\server\\share\\finance\\x.xll'!_xldudf_${call}`, `=${call}`],
    [`='https://d.docs.live.net/4f2/Docs/x.xlam'!_xldudf_${call}`, `=${call}`],
    [`='/Users/ann/Library/Group Containers/UBF8T346G9.Office/x.xlam'!_xldudf_${call}`, `=${call}`],
    [`=x.xlam!_xldudf_${call}`, `=${call}`],
    [`='[x.xlam]Sheet1'!_xldudf_${call}`, `=${call}`],
    [`=[x.xlam]!_xldudf_${call}`, `=${call}`],
    [`=[1]!_xldudf_${call}`, `=${call}`],
    [`='[1]'!_xldudf_${call}`, `=${call}`],
    [`=[12]Sheet1!_xldudf_${call}`, `=${call}`],
    [`=#REF!_xldudf_${call}`, `=${call}`],
    [`=@_xldudf_${call}*2`, `=@${call}*2`],
    [
      `=IF(_xldudf_${call}>[1]!_xldudf_CRMNPV(B2,B3,8%),"_xldudf_${call}",1)`,
      `=IF(${call}>CRMNPV(B2,B3,8%),"_xldudf_${call}",1)`,
    ],
    [`=CRMGOAL(_xldudf_${call},0,1)`, `=CRMGOAL(${call},0,1)`],
    [`=IFERROR(__xludf.DUMMYFUNCTION("CRMROI(B2:F2,B3:F3)"),0.25)`, `=${call}`],
    [
      `=1+IFERROR(__xludf.DUMMYFUNCTION("=IF(CRMROI(B2,B3)>0,""yes"",CRMROI(B3,B2))"), "yes")`,
      `=1+IF(CRMROI(B2,B3)>0,"yes",CRMROI(B3,B2))`,
    ],
    [`='x.xla'!_xldudf_${call}+'x.xla'!TOTAL(1)`, `=${call}+'x.xla'!TOTAL(1)`],
  ];
  it.each(forms)("%s", (leftover, right) => {
    expect(repaired(leftover)).toBe(right);
    expect(repaired(right)).toBe(right);
  });
  it("of which there are twenty at least", () => expect(new Set(forms.map(([form]) => form)).size).toBeGreaterThan(20));
});

describe("the rest stays as it is", () => {
  it.each([
    `=${call}`,
    `=[1]!${call}`,
    `='C:\\x.xla'!${call}`,
    `="=_xldudf_${call}"`,
    "=_xldudf_MYCRMROI(1)",
    "=_xldudf_CONTOSO_CRMROI(1)",
    "=_xldudf_CRMROI",
    "=_xlfn.XLOOKUP(1,CRM_1_roi,B2)",
    '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.25)',
    '=IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""CRM"")"),0.25)',
    '=IFERROR("CRMROI(1,2)",0)',
    "=IFERROR(__xludf.DUMMYFUNCTION(",
    "='_xldudf_CRMROI(1)'!A1",
  ])("%s", (formula) => expect(repaired(formula)).toBe(formula));
});

describe("in a workbook", () => {
  const broken = book(
    {
      Model: {
        A1: { formula: `=_xldudf_${call}`, value: { error: "#NAME?" } },
        A2: { formula: `=${call}`, value: { error: "#NAME?" } },
        A3: { formula: `=${call}`, value: "#BUSY!" },
        A4: { formula: `=${call}`, value: 0.25 },
        A5: { formula: "=OTHERS(1)", value: { error: "#NAME?" } },
        A6: `_xldudf_${call}`,
        A7: { formula: "=[1]!_xldudf_CRMSUMMARY(B2,B3,8%)", value: 1, spill: { rows: 10, columns: 2 } },
      },
    },
    {
      names: [
        { name: "roi", formula: `=_xldudf_${call}` },
        { name: "own", sheet: "Model", formula: `=${call}` },
      ],
      tables: [
        {
          name: "Deals",
          sheet: "Model",
          area: { row: 9, column: 0, rows: 3, columns: 1 },
          columns: [{ name: "Rate", formula: "=_xldudf_CRMROI([@a],1)" }],
          hasHeader: true,
          hasTotals: false,
        },
      ],
    },
  );
  it("only those are entered anew that are left over, or that Excel no longer asks", () =>
    expect(repairs(broken).map(({ where, formula, change }) => [where, formula, "spill" in change])).toEqual([
      ["Model!A1", `=${call}`, false],
      ["Model!A2", `=${call}`, false],
      ["Model!A3", `=${call}`, false],
      ["Model!A7", "=CRMSUMMARY(B2,B3,8%)", true],
      ["roi", `=${call}`, false],
      ["Deals[Rate]", "=CRMROI([@a],1)", false],
    ]));
});
