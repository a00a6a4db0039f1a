import { describe, expect, it } from "vitest";
import { around, contains, rectangles } from "../../src/grid/rectangles";

const area = { row: 2, column: 1, rows: 2, columns: 3 };

describe("an area", () => {
  it("contains the cells from its first to its last, and none beside them", () => {
    const inside = [0, 1, 2, 3, 4, 5].flatMap((row) =>
      [0, 1, 2, 3, 4, 5].filter((column) => contains(area, { row, column })).map((column) => `${row},${column}`),
    );
    expect(inside).toEqual(["2,1", "2,2", "2,3", "3,1", "3,2", "3,3"]);
  });

  it("is the smallest around its cells", () => {
    expect(
      around([
        { row: 3, column: 1 },
        { row: 2, column: 3 },
      ]),
    ).toEqual(area);
    expect(around([])).toBeUndefined();
  });
});

describe("rectangles", () => {
  const cells = [2, 3].flatMap((row) => [1, 2, 3].map((column) => ({ row, column })));
  it("join runs of cells within rows, and equal runs in rows that follow each other", () => {
    expect(rectangles(cells, true)).toEqual([area]);
    expect(rectangles(cells, false)).toEqual([
      { ...area, rows: 1 },
      { ...area, row: 3, rows: 1 },
    ]);
    expect(rectangles([...cells, { row: 5, column: 1 }], true)).toEqual([
      area,
      { row: 5, column: 1, rows: 1, columns: 1 },
    ]);
  });
});
