import { expect, it } from "vitest";
import { parseReference } from "../../src/formula/sheetReference";

it.each([
  ["A1", undefined, "A1"],
  ["$b$2:$F$10", undefined, "$b$2:$F$10"],
  ["Costs!B2", "Costs", "B2"],
  ["'Cost and benefit'!$B$2:$F$2", "Cost and benefit", "$B$2:$F$2"],
  ["'Ada''s'!A1", "Ada's", "A1"],
  ["Costs!$A:$C", "Costs", "$A:$C"],
  ["7:9", undefined, "7:9"],
  ["XFD1048576", undefined, "XFD1048576"],
  ["A:XFD", undefined, "A:XFD"],
  ["$1:$1048576", undefined, "$1:$1048576"],
])("%s lies on the sheet %s at %s", (text, sheet, address) => {
  expect(parseReference(text)).toEqual({ sheet, address });
});

it.each([
  "",
  "rate",
  "Costs!rate",
  "A1+1",
  "SUM(A1)",
  "A0",
  "A01",
  "A1:",
  "A1:B",
  "#REF!",
  "Costs!",
  "!A1",
  "'Costs!A1",
  "XFE1",
  "A1:XFE1",
  "A:XFE",
  "A1048577",
  "A1:A1048577",
  "1:1048577",
  "ABCD1",
])("%s is no place on a sheet", (text) => {
  expect(parseReference(text)).toBeUndefined();
});
