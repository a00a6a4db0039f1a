import fc from "fast-check";
import { expect, it } from "vitest";
import { histogram } from "../../../src/core/numbers/histogram";

/** Amounts are zero or not tiny. */
const isVisible = (amount: number): boolean => amount === 0 || Math.abs(amount) > 1e-9;

it("counts every value once, in adjoining intervals with 0 on a border", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .map((value) => Number(value.toPrecision(12)))
      .filter(isVisible),
  );
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 400 }), (amounts) => {
      const bins = histogram(Float64Array.from(amounts));
      expect(bins.length).toBeLessThanOrEqual(26);
      expect(bins.reduce((all, { count }) => all + count, 0)).toBe(amounts.length);
      for (const [i, { from, to, count }] of bins.entries()) {
        expect(from < to).toBe(true);
        if (i > 0) expect(from).toBe(bins[i - 1]?.to);
        expect(from < 0 && to > 0).toBe(false);
        const inside = amounts.filter((each) => each >= from && each < to).length;
        // The border of a wide interval may be rounded by a digit that a value at the border notices.
        expect(Math.abs(inside - count)).toBeLessThanOrEqual(amounts.filter((each) => isAt(each, from, to)).length);
      }
    }),
  );
});

const isAt = (value: number, ...borders: readonly number[]): boolean =>
  borders.some((border) => Math.abs(value - border) <= 1e-9 * Math.abs(border));

it("has widths that people read at a glance, and one interval for one value", () => {
  expect(histogram(Float64Array.of(-100, 0, 380)).map(({ from }) => from)).toEqual(
    Array.from({ length: 25 }, (_, i) => -100 + 20 * i),
  );
  expect(histogram(Float64Array.of(7, 7)).filter(({ count }) => count > 0)).toHaveLength(1);
  expect(histogram(new Float64Array())).toEqual([]);
});
