/** A model whose line of checks can't be found isn't sent without a word. */
import { expect, it } from "vitest";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import { locales } from "../../src/locales";
import { findings } from "../../src/sharing/check";
import { filled, planned } from "../workbook/books";

it("is named where the name of its checks is lost", () => {
  const book = bookOfPlan(planned("sheet", "fi", filled("sheet", "fi", 2)));
  const checks = (names: typeof book.names) =>
    findings({ ...book, names }, locales).find(({ kind }) => kind === "checks")?.where;
  expect(checks(book.names)).toBeUndefined();
  expect(checks(book.names.filter(({ name }) => name !== "CRM_1_checks"))).toEqual(["CRM_1_checks"]);
});
