import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byYears, type ByYearsGiven } from "../../src/charts/byYears";
import type { Drawing, Shape } from "../../src/charts/drawing";

const base = {
  year: (year: number) => `Year ${year}`,
  shortYear: String,
  amount: String,
  isRightToLeft: false,
  width: 320,
  height: 170,
} as const;

type Of<K extends Shape["is"]> = Extract<Shape, { readonly is: K }>;
const of = <K extends Shape["is"]>(drawing: Drawing | undefined, kind: K): readonly Of<K>[] =>
  (drawing?.shapes ?? []).filter((shape): shape is Of<K> => shape.is === kind);

/** A line that falls below zero and comes back once. */
const running = fc
  .record({
    losses: fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 5 }),
    gain: fc.integer({ min: 1, max: 5e6 }),
  })
  .map(({ losses, gain }) => [...losses.map((loss) => -loss), gain]);
/** Linear between the last year below zero and the next. */
const crossing = (amounts: readonly number[]): number => {
  const last = amounts.length - 2;
  const [below = 0, above = 0] = amounts.slice(-2);
  return last + below / (below - above);
};
const zeroOf = (drawing: Drawing | undefined) => of(drawing, "rule").find(({ look }) => look === "zero")?.y1 ?? NaN;

describe("the cumulative line", () => {
  it("crosses zero where the point of the payback stands, in both directions of reading", () => {
    fc.assert(
      fc.property(running, fc.boolean(), (amounts, isRightToLeft) => {
        const breakEven = { years: crossing(amounts), says: "Back" };
        const drawing = byYears({ ...base, isRightToLeft, line: { name: "Net", amounts, breakEven } });
        const dots = of(drawing, "dot").slice(0, amounts.length);
        const [before, after] = dots.slice(-2) as [Of<"dot">, Of<"dot">];
        const zero = zeroOf(drawing);
        const share = (before.y - zero) / (before.y - after.y);
        const [point] = of(drawing, "point");
        expect(point?.y).toBe(zero);
        expect(point?.x).toBeCloseTo(before.x + share * (after.x - before.x), 6);
      }),
    );
  });

  it("has its words within the picture, with a mark or without", () => {
    fc.assert(
      fc.property(running, fc.boolean(), fc.string({ minLength: 1, maxLength: 24 }), (amounts, isRightToLeft, says) => {
        const breakEven = { years: crossing(amounts), says };
        const drawing = byYears({ ...base, isRightToLeft, line: { name: "Net", amounts, breakEven } });
        for (const { x, anchor, text } of of(drawing, "words")) {
          const size = 6 * text.replace(/[\u200c-\u200f\u2060-\u2069]/g, "").length;
          const left = { start: x, middle: x - size / 2, end: x - size }[anchor];
          expect(left).toBeGreaterThanOrEqual(-20);
          expect(left + size).toBeLessThanOrEqual(base.width + 20);
        }
      }),
    );
  });
});

/** An investment that comes back by yearly amounts of one size, as most cases do. */
const invested = fc
  .record({
    outlay: fc.integer({ min: 1, max: 100 }),
    yearly: fc.integer({ min: 8, max: 200 }),
    years: fc.integer({ min: 2, max: 10 }),
  })
  .map(({ outlay, yearly, years }) => Array.from({ length: years + 1 }, (_, year) => year * yearly - outlay))
  .filter((amounts) => (amounts.at(-1) ?? 0) > 0);

it("the words of the payback don't cover the line", () => {
  fc.assert(
    fc.property(invested, fc.boolean(), fc.integer({ min: 8, max: 30 }), (amounts, isRightToLeft, length) => {
      const after = amounts.findIndex((amount) => amount > 0);
      const years = after - 1 + (amounts[after - 1] ?? 0) / ((amounts[after - 1] ?? 0) - (amounts[after] ?? 0));
      const breakEven = { years, says: "x".repeat(length) };
      const drawing = byYears({ ...base, isRightToLeft, line: { name: "Net", amounts, breakEven } });
      const mark = of(drawing, "words").find(({ isStrong }) => isStrong);
      if (!mark) throw new Error("no words");
      const x1 = mark.anchor === "end" ? mark.x - 6 * length : mark.x;
      const dots = of(drawing, "dot").slice(0, amounts.length);
      for (const [i, { x, y }] of dots.entries()) {
        const before = dots[i - 1] ?? { x, y };
        for (let share = 0; share <= 1; share += 0.01) {
          const at = [before.x + share * (x - before.x), before.y + share * (y - before.y)] as const;
          const isCovered = at[0] > x1 && at[0] < x1 + 6 * length && at[1] > mark.y - 10 && at[1] < mark.y + 3;
          expect(isCovered).toBe(false);
        }
      }
    }),
  );
});

describe("columns", () => {
  const columns: ByYearsGiven["columns"] = [
    { look: "benefits", name: "Benefits", amounts: [0, 40, -20, null] },
    { look: "costs", name: "Costs", amounts: [80, 20, 20, 20] },
  ];

  it("stand on zero, with heights in proportion to the amounts", () => {
    const drawing = byYears({ ...base, columns });
    const bars = of(drawing, "bar").slice(0, 8);
    const zero = zeroOf(drawing);
    const unit = (bars[4]?.height ?? 0) / 80;
    const amounts = [0, 40, -20, 0, 80, 20, 20, 20];
    for (const [i, { y, height }] of bars.entries()) {
      const amount = amounts[i] ?? 0;
      expect(height).toBeCloseTo(unit * Math.abs(amount), 6);
      expect(amount < 0 ? y : y + height).toBeCloseTo(zero, 6);
    }
  });

  it("are mirrored for readers from the right, each pair in its own order", () => {
    const places = (isRightToLeft: boolean) =>
      of(byYears({ ...base, columns, isRightToLeft }), "bar")
        .slice(0, 8)
        .map(({ x, width }) => (isRightToLeft ? base.width - x - width : x));
    const [left, right] = [places(false), places(true)];
    for (const [i, x] of left.entries()) expect(right[i]).toBeCloseTo(x, 6);
  });

  it("name the years shortly where ten of them have no room", () => {
    const amounts = Array.from({ length: 11 }, (_, year) => year);
    const named = of(byYears({ ...base, columns: [{ look: "costs", name: "Costs", amounts }] }), "words");
    expect(named.filter(({ anchor }) => anchor === "middle").map(({ text }) => text)).toEqual(amounts.map(String));
  });

  it("are nothing without an amount", () => {
    expect(byYears({ ...base, columns: [{ look: "costs", name: "Costs", amounts: [0, null] }] })).toBeUndefined();
    expect(byYears(base)).toBeUndefined();
  });
});
