/** The workbook's tax by year against the core's, for random figures and every choice. */
import { describe, expect, it } from "vitest";
import { cumulative } from "../../../src/core/numbers/series";
import { locales } from "../../../src/locales";
import type { Figures } from "../../../src/workbook/figures";
import { carriers, type Carrier } from "../../../src/workbook/full/sensitivity/carriers";
import { costGroups } from "../../../src/workbook/lines";
import { masterState } from "../../../src/workbook/model/masterState";
import { count } from "../../tools/sample";
import { planned } from "../books";
import { isClose } from "../edited/rule";
import { afterTax } from "./expected";
import { valuesOf } from "./named";
import { taxedFigures } from "./taxedFigures";

const seeds = Array.from({ length: count(12, 120) }, (_, i) => i + 1);
const keys = ["npv", "roi", "irr", "payback", "roiBeforeTax", "irrBeforeTax", "paybackBeforeTax", "peak"] as const;

describe.each(seeds)("random figures with tax, seed %i", (seed) => {
  const figures = taxedFigures(seed);
  const plan = planned("full", "en", figures);

  it("have the core's answers", () => {
    const expected = afterTax(figures);
    const wrong = keys.filter((key) => {
      const [shown] = valuesOf(plan, key);
      // The native IRR shows a dash where there may be several rates.
      if (key.startsWith("irr") && shown === "–") return false;
      return !isClose(shown, expected[key] ?? "–");
    });
    expect(wrong.map((key) => [key, valuesOf(plan, key)[0], expected[key]])).toEqual([]);
  });

  it("never need more cash than they say, however late relief for a loss comes", () => {
    const { tax } = afterTax(figures);
    const [peak = 0] = valuesOf(plan, "peak");
    const benefits = valuesOf(plan, "benefitsAfter").map(Number);
    const before = tax.map((_, year) => (benefits[year] ?? 0) - Number(valuesOf(plan, "costsAfter")[year] ?? 0));
    // Relief in its own year, in the next one, in the last one, and never.
    for (const delay of [0, 1, tax.length, Infinity]) {
      const paid = tax.map((each) => Math.max(0, each));
      tax.forEach((each, year) => {
        const at = Math.min(year + delay, tax.length - 1);
        if (each < 0 && delay < Infinity) paid[at] = (paid[at] ?? 0) + each;
      });
      const lowest = Math.min(0, ...cumulative(before.map((each, year) => each - (paid[year] ?? 0))));
      expect(Number(peak), `relief after ${delay} years`).toBeGreaterThanOrEqual(-lowest * (1 - 1e-9));
    }
  });

  it("agree with the add-in, with Sensitivity and with themselves", () => {
    expect(masterState(valuesOf(plan, "checks")[0], locales.en), String(valuesOf(plan, "checks")[0])).not.toBe("fail");
    const errors = plan.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ value }) => typeof value === "object" && value !== null).map(({ formula }) => [name, formula]),
    );
    expect(errors).toEqual([]);
  });

  it("have the core's NPV in each scenario, and at the low and high of each assumption", () => {
    for (const scenario of ["low", "base", "high"] as const)
      expect(isClose(valuesOf(plan, `case_${scenario}`)[0], afterTax({ ...figures, scenario }).npv), scenario).toBe(
        true,
      );
    const { npv = NaN } = afterTax(figures);
    const table = valuesOf(plan, "tornado");
    for (let place = 0; place < carriers.length; place++) {
      const [which, ...changes] = table.slice(3 * place, 3 * place + 3);
      const carrier = carriers[Number(which) - 1];
      const change = carrier === undefined ? undefined : changed[carrier];
      if (!change) continue;
      if (carrier === "margin" && !figures.margin) {
        // Its effect is taken in proportion to the plan's, which is none: the sheet has a dash for it.
        expect(changes).toEqual([0, 0]);
        continue;
      }
      (["low", "high"] as const).forEach((end, i) => {
        const other = afterTax({ ...figures, ...change(figures, end) }).npv ?? NaN;
        // The two NPVs are subtracted, so the error is measured on them.
        const error = Math.abs(Number(changes[i]) - (other - npv));
        expect(error, `${carrier} ${end}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(npv), Math.abs(other)));
      });
    }
  });
});

/** The figures in which an assumption is at its low or high; adoption can't exceed everybody. */
const changed: Readonly<Partial<Record<Carrier, (figures: Figures, end: "low" | "high") => Partial<Figures>>>> = {
  rate: ({ ranges, discountRate }, end) => ({ discountRate: ranges?.rate?.[end] ?? discountRate ?? 0 }),
  slip: ({ ranges }, end) => ({ slip: ranges?.slip?.[end] ?? 0 }),
  margin: ({ ranges }, end) => ({ margin: ranges?.margin?.[end] ?? 0 }),
  adoption: ({ ranges, adoption = [] }, end) => ({
    adoption: adoption.map((share) => Math.min(1, share * (ranges?.adoptionShare?.[end] ?? 1))),
  }),
  price: ({ ranges, costs }, end) => ({
    costs: Object.fromEntries(
      Object.entries(costs).map(([line, item]) => [
        line,
        costGroups.software.some((each) => each === line)
          ? { ...item, price: (item.price ?? 1) * (ranges?.licencePrice?.[end] ?? 1) }
          : item,
      ]),
    ),
  }),
};
