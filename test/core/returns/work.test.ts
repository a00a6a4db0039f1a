/** No search for a rate goes through more than a bounded number of cells: it counts them, whatever the machine's speed. */
import { describe, expect, it, vi } from "vitest";
import { irr, irrs, xirr } from "../../../src/core/returns/irr";
import { Curve } from "../../../src/core/returns/rate/curve";
import { mostWork, passesBefore, roots, type Flows } from "../../../src/core/returns/rate/roots";
import { seeded } from "../../tools/random";
import { count, isFull, seed } from "../../tools/sample";

type Random = () => number;

/** From ordinary flows to a change of sign at every cell. */
function amountsFrom(random: Random, length: number): readonly number[] {
  const alternation = random();
  const powers = random() < 0.2 ? 30 : 2;
  let sign = -1;
  return Array.from({ length }, () => {
    if (random() < alternation) sign = -sign;
    return random() < 0.05 ? 0 : sign * 10 ** (powers * random());
  });
}

function daysFrom(random: Random, length: number): readonly number[] {
  const longestGap = 1 + Math.floor(30 * random());
  let day = 40_000;
  return Array.from({ length }, () => (day += 1 + Math.floor(random() * longestGap)));
}

/** Passes × cells of what `search` did, with those of the methods before it. */
function workOf<T>(cells: number, search: () => T): { readonly work: number; readonly found: T } {
  const of = vi.spyOn(Curve, "of");
  const found = search();
  const curves = of.mock.results.map(({ value }) => value as Curve | undefined);
  of.mockRestore();
  const passes = curves.reduce((all, curve) => all + (curve?.passes ?? 0), passesBefore);
  return { work: cells * passes, found };
}

describe(`passes × cells, from the seed ${seed}`, () => {
  it("stay within what is allowed, and a search that needs more says so", () => {
    const random = seeded(seed);
    const seen = { tooLong: 0, found: 0 };
    for (let i = 0; i < count(150, 2000); i++) {
      const length = 2 + Math.floor(random() ** 3 * 600);
      const amounts = amountsFrom(random, length);
      const flows: Flows = random() < 0.5 ? { amounts } : { amounts, times: daysFrom(random, length) };
      const allowed = length * (passesBefore + Math.floor(10 ** (3 * random())));
      const { work, found } = workOf(length, () => roots(flows, length, allowed));
      expect(work, JSON.stringify(flows)).toBeLessThanOrEqual(allowed);
      // A search that isn't given up has the same answer as one without a limit.
      if (found === "tooLong") seen.tooLong++;
      else {
        seen.found++;
        expect(found).toEqual(roots(flows));
      }
    }
    expect(Math.min(seen.tooLong, seen.found)).toBeGreaterThan(10);
  });

  const rows = 1_048_576;

  const isWithin = (search: () => unknown): void => expect(workOf(rows, search).work).toBeLessThanOrEqual(mostWork);

  it("stay within what is allowed over a whole column of ordinary flows, and of few days", () => {
    const random = seeded(seed);
    const benefits = Array.from({ length: rows }, (_, t) => (t === 0 ? -1e8 : 100 * random()));
    isWithin(() => irr({ benefits, costs: benefits.map(() => 0) }));
    const amounts = amountsFrom(random, rows);
    const dates = amounts.map(() => 45_000 + Math.floor(random() * 40));
    expect(workOf(40, () => xirr({ amounts, dates })).work + 2 * passesBefore * rows).toBeLessThanOrEqual(mostWork);
  });

  it.runIf(isFull)("stay within what is allowed over a whole column of mixed signs, which is refused", () => {
    const random = seeded(seed);
    const benefits = Array.from({ length: rows }, () => random() - 0.5);
    const costs = benefits.map(() => 0);
    const dates = benefits.map((_, i) => 1 + i);
    const refused = { fault: "na", says: "tooLong" };
    isWithin(() => expect(irr({ benefits, costs })).toEqual(refused));
    isWithin(() => expect(irrs({ benefits, costs })).toEqual(refused));
    isWithin(() => xirr({ amounts: benefits, dates }));
  });

  it("are too many for eight million cells of mixed signs", () => {
    const amounts = Array.from({ length: 8_000_000 }, (_, t) => (t % 3) - 1);
    expect(roots({ amounts })).toBe("tooLong");
  });
});
