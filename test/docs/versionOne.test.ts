/** The page of differences gives the figures of version 2 that the sample has. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Plan } from "../../src/grid/plan";
import { locales } from "../../src/locales";
import { fill } from "../../src/language/fill";
import { filled, planned } from "../workbook/books";

const page = readFileSync("docs/differences.md", "utf8");
const { rows } = locales.en.full;
const figures = filled("full", "en", 5);
const [plan, taxed] = [figures, { ...figures, tax: 0.25 }].map((given) => planned("full", "en", given)) as [Plan, Plan];

/** The cell of Summary in the row that begins with a label, as the page writes it. */
function shown({ sheets }: Plan, label: string, column: number): string {
  const cells = sheets[0]?.cells ?? [];
  const row = cells.find(({ column: at, value }) => at === 0 && value === label)?.row;
  const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return Number(value).toLocaleString("en", { maximumFractionDigits: 0 }).replace("-", "−");
}

it.each([
  ["NPV", plan, rows.npv, 2],
  ["NPV, cash only", plan, rows.npv, 3],
  ["peak need, cash only", plan, rows.peak, 3],
  ["peak need, after 25% tax", taxed, rows.peak, 2],
  ["Summary, base scenario", plan, rows.case_base, 2],
  ["Summary, low scenario", plan, rows.case_low, 2],
  ["Summary, high scenario", plan, rows.case_high, 2],
  ["Summary, benefits 6 months late", plan, fill(rows.case_late, { months: "6" }), 2],
  ["Summary, adoption × 0.5", plan, fill(rows.case_adoption, { factor: "0.5" }), 2],
  ["Summary, costs × 1.25", plan, fill(rows.case_costs, { factor: "1.25" }), 2],
] as const)("%s", (name, from, label, column) => {
  const line = page.split("\n").find((each) => each.startsWith(`| ${name} `));
  expect(line?.split("|")[3]?.trim()).toBe(shown(from, label, column));
});
