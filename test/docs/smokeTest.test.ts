/** What the page for a person with Excel names by its place or its figure is what the plan has there. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cellAddress } from "../../src/grid/address";
import { filled, planned } from "../workbook/books";

const text = readFileSync("docs/excel-smoke-test.md", "utf8");
const { names, sheets } = planned("sheet", "en", filled("sheet", "en", 5));
const cells = sheets[0]?.cells ?? [];
const rowOf = (key: string): number => {
  const name = names.find((each) => each.name === `CRM_1_${key}`);
  if (!name || !("area" in name)) throw new Error(`No name for ${key}`);
  return name.area.row;
};
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

it("names the rows of the answers", () => {
  const [first, last] = [rowOf("roi"), rowOf("tcoUser")];
  expect(text).toContain(`Answers, rows ${first + 1} to ${last + 1}:`);
  for (const column of [2, 3]) expect(text).toContain(`in ${cellAddress(first, column)}`);
  expect(text).toContain(`${cellAddress(first, 3)} to ${cellAddress(last, 3)}`);
});

it("names the rows of the checks and of the closing note", () => {
  const checks = cells.filter(({ style, row }) => style === "check" && row > 3).map(({ row }) => row);
  expect(text).toContain(`in each row of Check, to row ${Math.max(...checks) + 1}.`);
  expect(text).toContain(`Look at row ${Math.max(...cells.map(({ row }) => row)) + 1}:`);
});

it("has the sample's totals by year", () => {
  for (const key of ["costs", "benefits"]) {
    const row = rowOf(key);
    const amounts = cells
      .filter((cell) => cell.row === row && typeof cell.value === "number")
      .map(({ value }) => (value === 0 ? "–" : whole.format(Number(value))));
    const total = amounts.pop();
    expect(text.replace(/\s+/g, " ")).toContain(`row ${row + 1}: ${amounts.join(", ")}, together ${total}`);
  }
});

it("has the answers of the full workbook's sample", () => {
  const full = planned("full", "en", filled("full", "en", 5));
  const summary = full.sheets[0]?.cells ?? [];
  for (const [row, column] of [
    [5, 2],
    [12, 2],
    [12, 3],
  ]) {
    const value = summary.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(text).toContain(`€ ${whole.format(Number(value))}`);
  }
});
