/**
 * Without a tax rate, discounted from year-end and with one wave, a workbook shows what it showed before it had these inputs: the
 * sample to the last digit, others to 1e-12, because a share of a year is now counted in months.
 */
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
    const now = numbersIn(withoutNewRow(planned("full", "en", randomFigures(seed))));
    const then = numbersIn(before[String(seed)] ?? {});
    expect(then.length).toBeGreaterThan(60);
    expect(now.map(([key]) => key)).toEqual(then.map(([key]) => key));
    then.forEach(([key, value], i) => {
      const is = now[i]?.[1];
      if (typeof value !== "number") expect(is, key).toBe(value);
      else expect(Math.abs(Number(is) - value), key).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    });
  });
});

const numbersIn = (headlines: object): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(headlines as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
    Array.isArray(value) ? value.map((each: unknown, i) => [`${key} ${i}`, each] as const) : [[key, value] as const],
  );
