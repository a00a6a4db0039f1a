import { expect, it } from "vitest";
import { forNewRow, newRow, rowBefore, rowNow } from "../../src/formula/insertedRows";
import { shiftedFormula } from "../office/shiftedRows";

const inserted = [
  { sheet: "My Costs", row: 9 },
  { sheet: "My Costs", row: 19 },
  { sheet: "Other", row: 4 },
];

it("tells where rows stand before and after", () => {
  const rows = [0, 8, 9, 10, 18, 19, 20];
  expect(rows.map((row) => rowNow("my costs", row, inserted))).toEqual([0, 8, 10, 11, 19, 21, 22]);
  expect([9, 19].map((row) => newRow("My Costs", row, inserted))).toEqual([9, 20]);
  for (const row of rows)
    expect(rowBefore("My Costs", rowNow("My Costs", row, inserted), inserted)).toEqual({ row, isNew: false });
  expect([9, 20].map((row) => rowBefore("My Costs", row, inserted))).toEqual([
    { row: 9, isNew: true },
    { row: 19, isNew: true },
  ]);
  expect(rowBefore("Third", 9, inserted)).toEqual({ row: 9, isNew: false });
});

it.each([
  // Within the row below a new one: the new row. Elsewhere: where it stands now.
  ["=SUM($I10:$L10)", "=SUM($I10:$L10)"],
  ["=SUM($I20:$L20)*I10", "=SUM($I21:$L21)*I10"],
  ["=I9+I11+I$30", "=I9+I12+I$32"],
  ['=$A$10&"A10"', '=$A$10&"A10"'],
  // A range of several rows grows with what it spans.
  ["=SUM(A5:A10,A10:A12,A11:A30)", "=SUM(A5:A11,A11:A13,A12:A32)"],
  ["=COUNT($I:$L)+COUNT(B2)", "=COUNT($I:$L)+COUNT(B2)"],
  ["=Other!$C$5*Other!C9*'My Costs'!A10*Third!A10", "=Other!$C$5*Other!C10*'My Costs'!A10*Third!A10"],
  ["=SUM(A20#)+'[Book.xlsx]My Costs'!A10+Rates", "=SUM(A21#)+'[Book.xlsx]My Costs'!A10+Rates"],
])("writes %s for the new row as %s", (formula, expected) => {
  expect(forNewRow(formula, "My Costs", inserted)).toBe(expected);
});

it("moves other references as an insertion does", () => {
  const formulas = ["=A1+A$9*$A30", "=SUM(A5:B25)", "=Other!B9+'My Costs'!B40", "=SUM(1:4)"];
  const moved = (formula: string) =>
    [...inserted]
      .reverse()
      .reduce((text, { sheet, row }) => shiftedFormula(text, "My Costs", sheet, row, "insert"), formula);
  for (const formula of formulas) expect(forNewRow(formula, "My Costs", inserted)).toBe(moved(formula));
});
