import { expect, it } from "vitest";
import { columnName, columnNumber, sheetColumns } from "../../src/grid/address";

it("names the columns from A to XFD, and finds each by its name in upper or lower case", () => {
  const names = Array.from({ length: sheetColumns }, (_, column) => columnName(column));
  expect([names[0], names[25], names[26], names[701], names[702], names.at(-1)]).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  expect(names.map(columnNumber)).toEqual(names.map((_, column) => column));
  expect(columnNumber("xfd")).toBe(sheetColumns - 1);
});
