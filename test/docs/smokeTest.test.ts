/** What the page for a person with Excel names by its place or its figure is what the plan has there. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { call, isRefusal } from "../../src/catalogue/call";
import { CRMROI } from "../../src/catalogue/returns/CRMROI";
import { cellAddress } from "../../src/grid/address";
import { money, percent, years } from "../../src/language/formatted";
import { locales } from "../../src/locales";
import { filled, planned } from "../workbook/books";

const { pane } = locales.en;
const text = readFileSync("docs/excel-smoke-test.md", "utf8");
const flowing = text.replace(/\s+/g, " ");
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
  expect(flowing).toContain(`Answers, rows ${first + 1} to ${last + 1},`);
  const columns = [2, 3].map((column) => cellAddress(0, column).replace("1", ""));
  expect(flowing).toContain(`in column ${columns.join(", and the same again in column ")}.`);
});

it("names the rows of the checks and of the closing note", () => {
  const checks = cells.filter(({ style, row }) => style === "check" && row > 3).map(({ row }) => row);
  expect(flowing).toContain(`In each row of Check, to row ${Math.max(...checks) + 1},`);
  expect(flowing).toContain(`Row ${Math.max(...cells.map(({ row }) => row)) + 1}, the note at the end,`);
});

it("has the sample's totals by year", () => {
  for (const key of ["costs", "benefits"]) {
    const row = rowOf(key);
    const amounts = cells
      .filter((cell) => cell.row === row && typeof cell.value === "number")
      .map(({ value }) => (value === 0 ? "–" : whole.format(Number(value))));
    const total = amounts.pop();
    expect(flowing).toContain(`row ${row + 1}: ${amounts.join(", ")}, together ${total}`);
  }
});

it("has the pane's figures", () => {
  const [roi, npv, payback, tco] = ["roi", "npv", "payback", "tco"].map((key) => {
    const value = cells.find((cell) => cell.row === rowOf(key) && cell.column === 2)?.value;
    if (typeof value !== "number") throw new Error(`${key} has no value`);
    return value;
  }) as [number, number, number, number];
  const { results } = pane;
  expect(flowing).toContain(
    [
      `${results.roi} ${percent(roi, "en")}`,
      `${results.npv} ${money(npv, "EUR", "en")}`,
      `${results.payback} ${years(payback, "en")}`,
      `${results.tco} ${money(tco, "EUR", "en")}.`,
    ].join(", "),
  );
});

it("names what stands in the pane and in the menu", () => {
  const { selfTest } = locales.en;
  const { create, settings } = pane;
  const menu = readFileSync("manifest.xml", "utf8");
  for (const words of [
    settings.title,
    settings.selfTest,
    selfTest.start,
    selfTest.copy,
    selfTest.outcomes.works,
    create.sample,
  ])
    expect(flowing).toContain(words);
  expect(menu).toContain("Explain with CRM ROI");
  expect(flowing).toContain("Explain with CRM ROI");
});

it("has the answers of its examples", () => {
  const ask = (method: string) => call(CRMROI, [[[120, 130]], [[100, 100]], method], locales.en.answer);
  expect(flowing).toContain("Continue to `=CRMROI({120,130},{100,100},`");
  expect(flowing).toContain(`Choose total, close with \`)\`, press Enter: ${String(ask("total"))}.`);
  const refused = ask("discounted");
  if (!isRefusal(refused)) throw new Error("The example is refused.");
  expect(flowing).toContain(`it says "${refused.message}"`);
});

it("is short", () => expect(text.split("\n").length).toBeLessThan(80));
