import { expect, it } from "vitest";
import { locales } from "../../src/locales";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import { preparedPlan } from "../../src/sharing/preparedPlan";
import { templates } from "../../src/workbook";
import { oneSheet } from "../plans/oneSheet";
import { filled, planned } from "../workbook/books";
import { oursIn } from "./ours";

it.each(templates)("a prepared %s has every value that it had, and none of our functions", (template) => {
  const plan = planned(template, "en", filled(template, "en", 3));
  const prepared = preparedPlan(plan, locales.en);
  const values = (of: typeof plan) =>
    of.sheets
      .slice(0, plan.sheets.length)
      .map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]));
  expect(oursIn(bookOfPlan(plan)).length).toBeGreaterThan(5);
  expect(oursIn(bookOfPlan(prepared))).toEqual([]);
  expect(values(prepared)).toEqual(values(plan));
});

it("an error stays what it says, without its formula", () => {
  const value = { error: "#N/A" } as const;
  const formula = "CRMSALESCYCLE(B1:B9,C1:C9)";
  const plan = oneSheet({ cells: [{ row: 0, column: 0, value, formula, style: "calculation" }] });
  const [cell] = preparedPlan(plan, locales.en).sheets[0]?.cells ?? [];
  expect(cell).toMatchObject({ value });
  expect(cell).not.toHaveProperty("formula");
});
