import { expect, it } from "vitest";
import { lookup } from "../../src/formula/lookup";
import { book } from "../sharing/books/book";

/** B3:C7 with a header in row 3 and totals in row 7. */
const table = {
  name: "Deals",
  sheet: "Model",
  area: { row: 2, column: 1, rows: 5, columns: 2 },
  hasHeader: true,
  hasTotals: true,
  columns: [{ name: "won" }, { name: "amount" }],
};
const { locate } = lookup(book({ Model: {} }, { tables: [table] }));

it("finds a table's own row only from the rows of its data", () => {
  const rows = Array.from({ length: 10 }, (_, row) => row);
  for (const reference of ["Deals[@amount]", "Deals[[#This Row],[amount]]"]) {
    const found = rows.map((row) => locate(reference, { sheet: "Model", row, column: 5 })?.area);
    expect(found).toEqual(
      rows.map((row) => (row >= 3 && row <= 5 ? { row, column: 2, rows: 1, columns: 1 } : undefined)),
    );
  }
});

it.each([
  ["Deals[]", { row: 3, column: 1, rows: 3, columns: 2 }],
  ["Deals[amount]", { row: 3, column: 2, rows: 3, columns: 1 }],
  ["Deals[#Headers]", { row: 2, column: 1, rows: 1, columns: 2 }],
  ["Deals[[#Totals],[won]]", { row: 6, column: 1, rows: 1, columns: 1 }],
  ["Deals[#All]", { row: 2, column: 1, rows: 5, columns: 2 }],
  ["Deals[lost]", undefined],
])("%s", (reference, area) => {
  expect(locate(reference, { sheet: "Model", row: 0, column: 0 })?.area).toEqual(area);
});
