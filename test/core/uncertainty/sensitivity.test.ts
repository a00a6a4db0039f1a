import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFault, type Fault } from "../../../src/core/fault";
import { npv } from "../../../src/core/returns/presentValue";
import { byPeriod } from "../../../src/core/numbers/lines";
import { sum } from "../../../src/core/numbers/series";
import { sensitivity, type Bar, type Sensitivity } from "../../../src/core/uncertainty/sensitivity";
import { scale } from "../returns/flows";
import { uncertain } from "./uncertain";

const swing = fc.double({ min: 0, max: 1, noNaN: true });
const given: fc.Arbitrary<Sensitivity> = fc
  .tuple(uncertain, swing, fc.constantFrom("npv" as const, "roi" as const, "payback" as const))
  .map(([{ benefits, costs, rate }, swing, measure]) => ({
    benefits,
    costs,
    rate,
    swing,
    measure,
    labels: [...benefits.map((_, i) => `benefit ${i}`), ...costs.map((_, i) => `cost ${i}`)],
  }));
const bars = (each: Sensitivity) => sensitivity(each) as readonly Bar[];
const size = ({ benefits, costs, rate }: Sensitivity) =>
  2 * sum([...benefits, ...costs].flat()) * Math.max(1, (1 + rate) ** -6);

describe("sensitivity", () => {
  it("has a bar for every line, the widest first, ties as given", () => {
    fc.assert(
      fc.property(given, (each) => {
        const found = bars(each);
        expect(found.map(({ label }) => label).sort()).toEqual([...each.labels].sort());
        const widths = found.map(({ range }) => (isFault(range) ? Infinity : range));
        expect(widths).toEqual([...widths].sort((a, b) => (a === b ? 0 : b - a)));
        found.slice(1).forEach(({ label }, i) => {
          if (widths[i] !== widths[i + 1]) return;
          expect(each.labels.indexOf(label)).toBeGreaterThan(each.labels.indexOf(found[i]?.label ?? ""));
        });
      }),
    );
  });

  it("of the net present value lies evenly about the plan's, benefits rising and costs falling", () => {
    fc.assert(
      fc.property(given, (each) => {
        const plan = npv({ benefits: byPeriod(each.benefits), costs: byPeriod(each.costs), rate: each.rate }) as number;
        for (const { label, low, high, range } of bars({ ...each, measure: "npv" })) {
          expect(Math.abs(((low as number) + (high as number)) / 2 - plan)).toBeLessThanOrEqual(1e-14 * size(each));
          expect(
            Math.sign((high as number) - (low as number)) * (label.startsWith("cost") ? -1 : 1),
          ).toBeGreaterThanOrEqual(0);
          expect(range).toBe(Math.abs((high as number) - (low as number)));
        }
      }),
    );
  });

  it("doesn't depend on the currency", () => {
    fc.assert(
      fc.property(given, scale, (each, factor) => {
        const larger = (lines: Sensitivity["costs"]) => lines.map((line) => line.map((amount) => amount * factor));
        const scaled = new Map(
          bars({ ...each, benefits: larger(each.benefits), costs: larger(each.costs), measure: "npv" }).map((bar) => [
            bar.label,
            bar,
          ]),
        );
        for (const { label, low } of bars({ ...each, measure: "npv" }))
          expect(Math.abs((scaled.get(label)?.low as number) / factor - (low as number))).toBeLessThanOrEqual(
            1e-13 * size(each),
          );
      }),
    );
  });

  it("is the measure of the plan with the line moved", () => {
    const plan: Sensitivity = {
      labels: ["a", "b", "c"],
      benefits: [
        [0, 60],
        [0, 50],
      ],
      costs: [[100]],
      rate: 0,
      swing: 0.25,
      measure: "npv",
    };
    expect(bars(plan)).toEqual([
      { label: "c", low: 35, high: -15, range: 50 },
      { label: "a", low: -5, high: 25, range: 30 },
      { label: "b", low: -2.5, high: 22.5, range: 25 },
    ]);
    const [first, second, third] = bars({ ...plan, measure: "payback" });
    expect([first, second, third].map((bar) => bar?.label)).toEqual(["a", "b", "c"]);
    expect((first?.low as Fault).says).toBe("neverPaidBack");
    expect(first?.high).toBe(0.8);
    expect((first?.range as Fault).says).toBe("neverPaidBack");
  });

  it("takes a column for one line", () => {
    const plan = { labels: ["a", "b"], rate: 0.1, swing: 0.25, measure: "npv" as const };
    const across = sensitivity({ ...plan, benefits: [[0, 60, 70]], costs: [[100, 5, 5]] });
    expect(sensitivity({ ...plan, benefits: [[0], [60], [70]], costs: [[100], [5], [5]] })).toEqual(across);
  });

  it("refuses labels that aren't one for each line", () => {
    const refused = sensitivity({
      labels: ["a"],
      benefits: [[0, 1]],
      costs: [[1, 0]],
      rate: 0,
      swing: 0.1,
      measure: "npv",
    });
    expect(refused).toMatchObject({ says: "labelsDiffer", given: { labels: 1, lines: 2 } });
  });
});
