import { expect, it } from "vitest";
import { bars, type BarsGiven } from "../../src/charts/bars";
import type { Bar } from "../../src/charts/drawing";

const given: BarsGiven = {
  rows: [
    { name: "A", amount: 200 },
    { name: "B", amount: -100 },
  ],
  amount: String,
  isRightToLeft: false,
  width: 320,
};

const barsOf = (of: BarsGiven): readonly Bar[] =>
  (bars(of)?.shapes ?? []).filter((shape): shape is Bar => shape.is === "bar");

it("draws a bar for each amount from zero, a loss to the other side", () => {
  const [gain, loss] = barsOf(given) as [Bar, Bar];
  expect([gain.look, loss.look]).toEqual(["gain", "loss"]);
  expect(gain.width).toBeCloseTo(2 * loss.width, 6);
  expect(loss.x + loss.width).toBeCloseTo(gain.x, 6);
});

it("begins at the right where reading does", () => {
  const [gain, loss] = barsOf({ ...given, isRightToLeft: true }) as [Bar, Bar];
  expect(gain.x + gain.width).toBeCloseTo(loss.x, 6);
});

it("keeps every word within the picture", () => {
  for (const isRightToLeft of [false, true])
    for (const shape of bars({ ...given, isRightToLeft })?.shapes ?? [])
      if (shape.is === "words") expect(shape.x >= 0 && shape.x <= given.width, shape.text).toBe(true);
});

it("is nothing where there is nothing to draw", () => {
  expect(bars({ ...given, rows: [{ name: "A", amount: 0 }] })).toBeUndefined();
});
