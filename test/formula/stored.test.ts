import { expect, it } from "vitest";
import { storedFormula } from "../../src/formula/stored";

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
