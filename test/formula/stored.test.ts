import { expect, it } from "vitest";
import { shownFormula, storedFormula } from "../../src/formula/stored";

it.each([
  ["CRMROI(B2:F2,B3:F3)", "_xldudf_CRMROI(B2:F2,B3:F3)"],
  ["1+CRMTCO(B2,C2)*crmtcouser(D2)", "1+_xldudf_CRMTCO(B2,C2)*_xldudf_CRMTCOUSER(D2)"],
  [
    "IF(A1,CRMROI(CRMCASHFLOW(B2:F2),1),CRMNPV(1,2))",
    "IF(A1,_xldudf_CRMROI(_xldudf_CRMCASHFLOW(B2:F2),1),_xldudf_CRMNPV(1,2))",
  ],
  ['"CRMROI("&"say ""CRMROI("""&CRMROI(1,2)', '"CRMROI("&"say ""CRMROI("""&_xldudf_CRMROI(1,2)'],
  ["'CRMROI(it''s)'!A1+CRMROI(1,2)", "'CRMROI(it''s)'!A1+_xldudf_CRMROI(1,2)"],
  ["_xldudf_CRMROI(1,2)", "_xldudf_CRMROI(1,2)"],
  ["MYCRMROI(1)+CRMROI+CRMROIX(1)+A.CRMROI(1)", "MYCRMROI(1)+CRMROI+CRMROIX(1)+A.CRMROI(1)"],
])("%s is kept as %s", (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
});

/** As Excel writes them: [MS-XLSX] 2.2.2 and XlsxWriter, "Working with Formulas", on future functions and on LAMBDA. */
const asExcelKeepsThem = [
  ["SUM(D4#)", "SUM(_xlfn.ANCHORARRAY(D4))"],
  ["IFNA(B2,TEXTJOIN(1,2))", "_xlfn.IFNA(B2,_xlfn.TEXTJOIN(1,2))"],
  ["SORT(FILTER(B2:B9,C2:C9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(B2:B9,C2:C9))"],
  ["LET(x,B2,x+1)", "_xlfn.LET(_xlpm.x,B2,_xlpm.x+1)"],
  ["LET(x,1,y,x*2,x+y)+x1", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)+x1"],
  ["LET(x,rate,x*rate)", "_xlfn.LET(_xlpm.x,rate,_xlpm.x*rate)"],
  ["LET(x,SUM(rate,months),y,months,x)", "_xlfn.LET(_xlpm.x,SUM(rate,months),_xlpm.y,months,_xlpm.x)"],
  ["LET(x,{1,2},total,9,x+total)", "_xlfn.LET(_xlpm.x,{1,2},_xlpm.total,9,_xlpm.x+_xlpm.total)"],
  ["LET( x, CRMWINRATE(1,3), x*2)", "_xlfn.LET( _xlpm.x, _xldudf_CRMWINRATE(1,3), _xlpm.x*2)"],
  ["LAMBDA(a,b,a+b*rate)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b*rate)(1,2)"],
  ["LET(f,LAMBDA(a,a*2),f(rate))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(rate))"],
  ["LET(x,1,x)+SUM(rate,months,profit)", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+SUM(rate,months,profit)"],
] as const;

it.each(asExcelKeepsThem)("%s is kept as %s, and shown as it was typed", (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
  expect(shownFormula(stored)).toBe(`=${formula}`);
});

it.each([
  ["[@Won]/2", "Deals[[#This Row],[Won]]/2"],
  ["Leads[@Won]+Deals[Won]", "Leads[[#This Row],[Won]]+Deals[Won]"],
])("%s in a table is kept as %s", (formula, stored) => {
  expect(storedFormula(formula, "Deals")).toBe(stored);
});

it("is shown with the marks of other makers' functions", () => {
  expect(shownFormula("_xldudf_OTHER(1)+_xlfn.NOTYETKNOWN(2)")).toBe("=_xldudf_OTHER(1)+_xlfn.NOTYETKNOWN(2)");
});
