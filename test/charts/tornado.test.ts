import { describe, expect, it } from "vitest";
import type { Bar } from "../../src/charts/drawing";
import { histogram } from "../../src/charts/histogram";
import { stripesOf, type Drawing, type Shape } from "../../src/charts/drawing";
import { tornado } from "../../src/charts/tornado";

const bars = (drawing: Drawing | undefined): readonly Bar[] =>
  (drawing?.shapes ?? []).filter((shape): shape is Bar => shape.is === "bar" && shape.height !== 12);
const zeroOf = (drawing: Drawing | undefined) =>
  (drawing?.shapes ?? []).find(
    (shape): shape is Extract<Shape, { is: "rule" }> => shape.is === "rule" && shape.look === "zero",
  )?.x1 ?? NaN;

describe("the tornado", () => {
  const rows = [
    { name: "Adoption", low: -200, high: 100 },
    { name: "Slip", low: 0, high: -50 },
    { name: "Rate", low: 20, high: 40 },
  ];
  const drawn = (isRightToLeft: boolean) =>
    tornado({ rows, names: { low: "low", high: "high" }, amount: String, isRightToLeft, width: 320 });

  it.each([false, true])("has bars from zero in proportion to the changes (from the right: %s)", (isRightToLeft) => {
    const drawing = drawn(isRightToLeft);
    const zero = zeroOf(drawing);
    const changes = bars(drawing).map(({ look, x, width }) => {
      const isBelow = x + width / 2 < zero !== isRightToLeft;
      expect(isBelow === isRightToLeft ? x : x + width).toBeCloseTo(zero, 6);
      return [look, isBelow ? -width : width] as const;
    });
    const unit = Math.abs(changes[0]?.[1] ?? 0) / 200;
    expect(changes.map(([look, size]) => [look, Math.round((size / unit) * 1e6) / 1e6])).toEqual([
      ["low", -200],
      ["high", 100],
      ["high", -50],
      ["low", 20],
      ["high", 40],
    ]);
  });

  it("shows two changes in one direction beside each other, not over each other", () => {
    const [low, high] = bars(drawn(false)).slice(-2) as [Bar, Bar];
    expect(low.y + low.height).toBeLessThanOrEqual(high.y);
  });

  it("tells low from high without colour: one is striped", () => {
    const [low, high] = bars(drawn(false)) as [Bar, Bar];
    expect(stripesOf(low)).toMatch(/^M/);
    expect(stripesOf(high)).toBeUndefined();
  });

  it("is nothing if nothing changes", () =>
    expect(
      tornado({
        rows: [{ name: "Rate", low: 0, high: 0 }],
        names: { low: "low", high: "high" },
        amount: String,
        isRightToLeft: false,
        width: 320,
      }),
    ).toBeUndefined());
});

describe("the histogram", () => {
  const bins = [
    { from: -20, to: -10, count: 5 },
    { from: -10, to: 0, count: 10 },
    { from: 0, to: 10, count: 20 },
  ];
  const drawn = (isRightToLeft: boolean) =>
    histogram({ bins, names: { loss: "loss", gain: "gain" }, amount: String, isRightToLeft, width: 320, height: 150 });

  it.each([false, true])(
    "has heights in proportion to the counts, losses on their side of zero (%s)",
    (isRightToLeft) => {
      const drawing = drawn(isRightToLeft);
      const zero = zeroOf(drawing);
      const shown = bars(drawing);
      expect(shown.map(({ look }) => look)).toEqual(["loss", "loss", "gain"]);
      expect(shown.map(({ height }) => height / (shown[2]?.height ?? 1))).toEqual([0.25, 0.5, 1]);
      for (const { look, x, width } of shown) expect(x + width / 2 < zero).toBe((look === "loss") !== isRightToLeft);
    },
  );

  it("leaves out ticks whose words have no room", () => {
    const amount = (value: number) => `a very long amount of ${value}`;
    const drawing = histogram({
      bins: [{ from: 0, to: 1000, count: 1 }],
      names: { loss: "loss", gain: "gain" },
      amount,
      isRightToLeft: false,
      width: 320,
      height: 150,
    });
    const ticks = (drawing?.shapes ?? []).filter((shape) => shape.is === "words" && shape.anchor === "middle");
    expect(ticks.length).toBeLessThanOrEqual(2);
  });
});
