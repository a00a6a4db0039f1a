import { describe, expect, it } from "vitest";
import { pagesWide } from "../../src/grid/paper";
import { seeded } from "../tools/random";
import { seed } from "../tools/sample";

/** Points of a column of so many characters in Excel's default font. */
const points = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

describe("the pages that a sheet is wide", () => {
  it.each<[number, readonly number[], "landscape" | "portrait"]>([
    [1, [30], "portrait"],
    [1, [40, 20, 20, 20, 20, 20, 20, 20, 10], "landscape"],
    [2, [40, 20, 20, 20, 20, 20, 20, 20, 24], "landscape"],
    [2, [40, 20, 20, 20, 20, 20, 10], "portrait"],
    // Beside a first column that is wider than a page there is no room to break.
    [1, [400, 20], "landscape"],
    [1, [], "landscape"],
  ])("are %i for the columns %j, %s", (pages, widths, orientation) => {
    expect(pagesWide(widths, orientation)).toBe(pages);
  });

  it(`are as few as hold the columns at 8 points beside the first one, from the seed ${seed}`, () => {
    const next = seeded(seed);
    for (let round = 0; round < 500; round++) {
      const widths = Array.from({ length: 1 + Math.floor(next() * 30) }, () => 5 + Math.floor(next() * 30));
      const [title = 0, ...columns] = widths.map(points);
      const room = (841.8 - 36) / 0.73 - title;
      const least = Math.ceil(columns.reduce((sum, each) => sum + each, 0) / room);
      const pages = pagesWide(widths, "landscape");
      expect(pages).toBeGreaterThanOrEqual(least);
      // Each break leaves less than one column's width free.
      const wasted = room - Math.max(...columns, 0);
      expect(pages).toBeLessThanOrEqual(Math.max(1, Math.ceil(columns.reduce((sum, each) => sum + each, 0) / wasted)));
    }
  });
});
