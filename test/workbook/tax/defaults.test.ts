/** Without a tax rate, discounted from year-end, a workbook shows what it showed before tax by year: to the last digit. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/grid/plan";
import { locales } from "../../../src/locales";
import { count } from "../../tools/sample";
import { filled, planned } from "../books";
import { headlinesOf } from "./headlines";
import { randomFigures } from "./randomFigures";

/** The sample, and random figures by their seeds, as the workbook calculated them before it had these inputs. */
const before = JSON.parse(
  readFileSync(new URL("../../cases/headlinesBeforeTax.json", import.meta.url), "utf8"),
) as Readonly<Record<string, object>>;

/** The bridge to NPV has a row for tax, which is 0 here; nothing else is new. */
const withoutNewRow = (plan: Plan): object => {
  const { [`${locales.en.full.rows.taxOnNpv}, column 2`]: tax, ...rest } = headlinesOf(plan);
  expect(tax).toBe(0);
  return rest;
};

describe("the headlines of earlier workbooks", () => {
  it("stay those of the sample", () => {
    expect(withoutNewRow(planned("full", "en", filled("full", "en", 3)))).toEqual(before["sample"]);
  });

  const seeds = Array.from({ length: count(10, 50) }, (_, i) => i + 1);

  it.each(seeds)("stay those of random figures, seed %i", (seed) => {
    expect(withoutNewRow(planned("full", "en", randomFigures(seed)))).toEqual(before[String(seed)]);
  });
});
