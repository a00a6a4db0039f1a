import { describe, expect, it } from "vitest";
import { pageRoom, pagesAcross, type Columns } from "../../src/grid/paper";
import { seeded } from "../tools/random";
import { seed } from "../tools/sample";

describe("the columns of the pages beside each other", () => {
  it.each<[string, readonly number[], "landscape" | "portrait", readonly Columns[]]>([
    ["are all on one", [30], "portrait", [{ first: 0, last: 0 }]],
    ["fill one", [40, 20, 20, 20, 20, 20, 20, 20, 10], "landscape", [{ first: 0, last: 8 }]],
    [
      "are shared evenly by two",
      [40, 20, 20, 20, 20, 20, 20, 20, 24],
      "landscape",
      [
        { first: 0, last: 4 },
        { first: 5, last: 8 },
      ],
    ],
    // Beside a first column that is wider than a page there is no room to break.
    ["are beside one that is wider than a page", [400, 20], "landscape", [{ first: 0, last: 1 }]],
  ])("%s", (_, widths, orientation, pages) => {
    expect(pagesAcross(widths, orientation)).toEqual(pages);
  });

  it("that belong together are on one page, or as many of them as one holds", () => {
    const widths = [40, ...Array.from({ length: 8 }, () => 20)];
    expect(pagesAcross(widths, "landscape", [{ first: 2, last: 7 }])).toEqual([
      { first: 0, last: 7 },
      { first: 8, last: 8 },
    ]);
    expect(pagesAcross(widths, "landscape", [{ first: 3, last: 8 }])).toEqual([
      { first: 0, last: 2 },
      { first: 3, last: 8 },
    ]);
    // What is wider than a page is divided where the page ends.
    expect(pagesAcross(widths, "portrait", [{ first: 1, last: 8 }])).toEqual([
      { first: 0, last: 4 },
      { first: 5, last: 8 },
    ]);
  });

  it(`are on as few pages as hold them, and the widest page is as narrow as it can be, from the seed ${seed}`, () => {
    const next = seeded(seed);
    const digit = 5.58;
    const points = (characters: number) => (characters + 5 / 7) * digit;
    let divided = 0;
    for (let round = 0; round < 300; round++) {
      const widths = Array.from({ length: 2 + Math.floor(next() * 11) }, () => 5 + Math.floor(next() * 40));
      const [title = 0, ...others] = widths.map(points);
      const widthOf = ({ first, last }: Columns) =>
        others.slice(Math.max(0, first - 1), last).reduce((sum, each) => sum + each, title);
      const widest = (pages: readonly Columns[]) => Math.max(...pages.map(widthOf));
      const { width: room } = pageRoom("portrait");
      const found = pagesAcross(widths, "portrait");
      // Every way of breaking before the third column or later.
      const ways = Array.from({ length: 2 ** Math.max(0, widths.length - 2) }, (_, way) => {
        const starts = [
          0,
          ...widths.flatMap((_each, column) => (column > 1 && (way >> (column - 2)) & 1 ? [column] : [])),
        ];
        return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? widths.length) - 1 }));
      }).filter((pages) => widest(pages) <= room);
      if (ways.length === 0) continue;
      const fewest = Math.min(...ways.map((pages) => pages.length));
      const even = Math.min(...ways.filter((pages) => pages.length === fewest).map(widest));
      expect(found.length).toBe(fewest);
      expect([found[0]?.first, found.at(-1)?.last]).toEqual([0, widths.length - 1]);
      expect(found.map(({ first }) => first).slice(1)).toEqual(found.map(({ last }) => last + 1).slice(0, -1));
      if (fewest > 1) divided++;
      expect(widest(found)).toBeCloseTo(fewest === 1 ? widthOf({ first: 0, last: widths.length - 1 }) : even, 6);
    }
    expect(divided).toBeGreaterThan(50);
  });
});
